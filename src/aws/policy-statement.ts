/** A statement as IAM writes it. */
export interface PolicyStatement {
  readonly Effect: 'Allow';
  /** In trust policies only. */
  readonly Principal?: Readonly<Partial<Record<'AWS' | 'Federated' | 'Service', string>>>;
  readonly Action: string;
  /** In all other policies: one role, or several. */
  readonly Resource?: string | readonly string[];
  readonly Condition?: Conditions;
}

/** The conditions of a statement: operator, key, values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
