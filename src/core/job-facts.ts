/** What a template may use of the job: `{repository}`, `{run_id}`, ... */
export const TEMPLATE_VARIABLES = [
  'repository',
  'repository_owner',
  'workflow',
  'job',
  'run_id',
  'run_attempt',
  'actor',
  'triggering_actor',
  'ref',
  'ref_name',
  'sha',
  'event_name',
] as const;

export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

const FACTS = [...TEMPLATE_VARIABLES, 'action', 'base_ref', 'head_ref'] as const;

/**
 * What the runner says about the job; facts it does not provide are absent. The names are those of the `GITHUB_*`
 * variables.
 */
export type JobFacts = Readonly<Partial<Record<(typeof FACTS)[number], string>>>;

/** A job of which everything is known: for listing what may be, not the values. */
export const ANY_JOB: JobFacts = Object.fromEntries(FACTS.map((fact) => [fact, 'any']));
