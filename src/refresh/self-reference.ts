import { createHash } from 'node:crypto';

/**
 * A chain may start from a profile that asks this program for the same chain again, endlessly. So a process that asks
 * AWS SDKs for credentials notes in its environment what for, and one that finds itself noted there stops.
 */
export const RENEWING = 'ROLE_CHAIN_RENEWING';

/** The failure of a chain that starts from itself. */
export const SELF_REFERENCE = {
  code: 'source',
  message: 'The chain starts from the credentials that it should renew.',
  hint: 'The profile that AWS_PROFILE names leads to this program again. Set it to a profile with its own credentials.',
} as const;

/** Names a command-line call: by its arguments, and the inputs that are variables. */
export function callKey(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): string {
  const inputs = Object.entries(environment).filter(([name]) => name.startsWith('ROLE_CHAIN_') && name !== RENEWING);
  return createHash('sha256')
    .update(JSON.stringify([args, inputs.sort()]))
    .digest('hex');
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a process above this one asks for credentials under this key. */
export function isRenewing(environment: Environment, key: string): boolean {
  return (environment[RENEWING] ?? '').split('\n').includes(key);
}

/** The value of {@link RENEWING} for processes below this one, which asks under this key. */
export function renewingWith(environment: Environment, key: string): string {
  return [environment[RENEWING] ?? '', key].join('\n').trim();
}
