import { parseAssumedRoleArn } from '../aws/arn.ts';
import { signedPart } from '../chain/hop-kinds.ts';
import type { PlannedHop } from '../chain/plan/plan.ts';
import type { CallerIdentity } from '../chain/run/session.ts';
import { DEFAULT_SESSION_NAME } from '../ci/system.ts';
import type { Credentials } from '../core/credentials.ts';
import type { StepRequest } from './step-request.ts';

/** What a request sets that `GetCallerIdentity` does not show of a session; empty if there is nothing. */
export function whatCannotBeSeen({ plan }: StepRequest): readonly string[] {
  const last = plan.hops.at(-1);
  const signed = plan.hops.flatMap((hop) => signedPart(hop) ?? []);
  const has = {
    'a session policy': last?.policy !== undefined,
    'policy ARNs': (last?.policyArns.length ?? 0) > 0,
    // Default tags come with every session that a step of this action takes.
    tags: signed.some(({ tags }) => tags.some(({ origin }) => origin !== 'default')),
    'a source identity': signed.some(({ sourceIdentity }) => sourceIdentity !== undefined),
    'a context assertion': signed.some(({ providedContexts }) => providedContexts.length > 0),
  };
  return Object.entries(has).flatMap(([name, isSet]) => (isSet ? [name] : []));
}

/** Credentials that the job already has, and what the request is compared with. */
export interface Existing {
  readonly credentials: Credentials;
  readonly identity: CallerIdentity;
  /** The account that the chain of the request starts in; called only for a bare role name. */
  readonly sourceAccount: () => Promise<string>;
}

/** The session of the last role; or, if no role is requested, the keys of the inputs or any credentials at all. */
export async function fitsRequest(existing: Existing, { plan, source, inputs }: StepRequest): Promise<boolean> {
  const { identity } = existing;
  const last = plan.hops.at(-1);
  if (last === undefined) {
    const { credentials } = source;
    return credentials === undefined
      ? !source.bringsCredentials
      : credentials.accessKeyId.reveal() === existing.credentials.accessKeyId.reveal();
  }
  const session = parseAssumedRoleArn(identity.arn);
  // Of a hop by assertion or certificate, the proof may say the name, and not the request.
  const isNamed =
    last.sessionName !== undefined &&
    (inputs['role-session-name'] !== undefined || last.sessionName !== DEFAULT_SESSION_NAME);
  // An assumed-role ARN shows the role's name without its path.
  return (
    session !== undefined &&
    session.name === roleNameOf(last) &&
    (!isNamed || session.sessionName === last.sessionName) &&
    session.account === (await accountOf(plan.hops, existing))
  );
}

/** Without its path. Undefined if only the assertion tells which role it is, or it is none, but a root user. */
function roleNameOf({ kind, role }: PlannedHop): string | undefined {
  const isTold = role.kind === 'arn' || (role.kind === 'name' && kind !== 'saml');
  return isTold && kind !== 'root' ? role.name.split('/').at(-1) : undefined;
}

/** A bare name is a role of the account that the hop is called from. */
async function accountOf(hops: readonly PlannedHop[], { sourceAccount }: Existing): Promise<string> {
  const known = hops.findLast(({ role }) => role.kind === 'arn');
  return known?.role.kind === 'arn' ? known.role.account : sourceAccount();
}
