/** The JSON of `role-chain policies`, and the worlds that are made of it. */
import { commandHere } from '../../support/command-here.ts';
import type { RunResult } from '../../../src/demo/fake-runner.ts';
import { MFA_SEED, USER } from '../../support/world.ts';
import type { Claims, Shape } from './shapes.ts';

/** A statement, as printed. */
interface PrintedStatement {
  readonly Action: string;
  readonly Resource?: string | readonly string[];
  readonly [key: string]: unknown;
}

/** A document, as printed. */
export interface PrintedPolicy {
  readonly Version: string;
  readonly Statement: readonly PrintedStatement[];
}

/** A role, as printed. */
interface PrintedRole {
  readonly path?: string;
  readonly 'max-session-seconds'?: number;
  readonly trust?: PrintedPolicy;
  readonly policy?: PrintedPolicy;
}

/** The whole of the output. */
export interface Printed {
  readonly version: number;
  readonly issuer?: { readonly url: string };
  readonly accounts: Readonly<
    Record<
      string,
      {
        readonly partition?: string;
        readonly 'oidc-providers'?: readonly { readonly url: string; readonly audiences: readonly string[] }[];
        readonly 'saml-providers'?: Readonly<Record<string, unknown>>;
        readonly roles?: Readonly<Record<string, PrintedRole>>;
        readonly users?: Readonly<Record<string, { readonly policy?: PrintedPolicy }>>;
      }
    >
  >;
}

/** Runs the command on a shape. */
export function policies({ inputs, flags }: Pick<Shape, 'inputs' | 'flags'>, ...more: string[]): Promise<RunResult> {
  const given = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
  return commandHere(['policies', ...given, ...flags, ...more]);
}

/** What the command prints for a shape. */
export async function printed(shape: Pick<Shape, 'inputs' | 'flags'>): Promise<Printed> {
  const { status, stdout, stderr } = await policies(shape);
  if (status !== 0) {
    throw new Error(stderr);
  }
  return JSON.parse(stdout) as Printed;
}

/** The world file of an output: as it is, but for what is no policy: the claims of the job, the keys of the user. */
export function worldFile(output: Printed, { user }: Pick<Shape, 'user'>, claims: Claims): string {
  const account = user === undefined ? undefined : (output.accounts[user.account] ?? {});
  const keys = { 'access-key-id': USER.id, 'secret-access-key': USER.secret, mfa: { seed: MFA_SEED } };
  const withUser =
    user === undefined
      ? {}
      : { [user.account]: { ...account, users: { [user.name]: { ...account?.users?.[user.name], ...keys } } } };
  return JSON.stringify({
    ...output,
    issuer: { ...output.issuer, claims },
    accounts: { ...output.accounts, ...withUser },
  });
}

/** The output with one thing less. */
export interface Lesser {
  readonly without: string;
  readonly output: Printed;
}

/** Every output that lacks one statement, one resource of a statement, one provider or a role's longer sessions. */
export function lesserOutputs(output: Printed): readonly Lesser[] {
  const lesser: Lesser[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const at = Array.isArray(value) ? Number(key) : key;
      const here = [...path, at];
      const isRemovable =
        path.at(-1) === 'Statement' ||
        (path.at(-1) === 'Resource' && Array.isArray(value)) ||
        path.at(-1) === 'oidc-providers' ||
        path.at(-1) === 'audiences' ||
        key === 'max-session-seconds';
      if (isRemovable) {
        const what = typeof inner === 'object' ? JSON.stringify(inner) : String(inner);
        lesser.push({ without: `${path.join(' ')} ${at}: ${what}`, output: without(output, here) });
      }
      visit(inner, here);
    }
  };
  visit(output.accounts, ['accounts']);
  return lesser;
}

function without(output: Printed, path: readonly (string | number)[]): Printed {
  const copy = structuredClone(output);
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  if (Array.isArray(parent)) {
    parent.splice(Number(path.at(-1)), 1);
  } else {
    Reflect.deleteProperty(parent as object, path.at(-1) ?? '');
  }
  return copy;
}
