import type { Credentials } from '../../core/credentials.ts';
import { RoleChainError } from '../../core/errors.ts';
import { withoutUndefined } from '../../core/objects.ts';
import { accountOfArn, parseAssumedRoleArn } from '../../aws/arn.ts';
import type { TokenSource } from '../../core/proofs.ts';
import { assumeOrLess, lessOf, shorter, type Made } from './assume-with-fallback.ts';
import { checkSession, warningsOf } from './check-session.ts';
import { mfaCodes } from './mfa-code.ts';
import { resolveText } from './resolve-texts.ts';
import { withBrought } from './brought.ts';
import {
  showRole,
  type PlannedHop,
  type PlannedRole,
  type PlannedTag,
  type SignedHop,
  type WebIdentityHop,
} from '../plan/plan.ts';
import type { AssumeRoleCall, WebIdentityCall } from './session.ts';
import { targetsBelow } from '../plan/tree.ts';
import type { HopAttempt, Step, TakenHop } from './chain-context.ts';

/** Whose credentials sign a hop. */
export interface Caller {
  /** The ARN if known, otherwise the source in words. */
  readonly name: string;
  /** What a trust policy would name: the role, if the credentials are a role's. */
  readonly principal: string;
  /** For expanding a bare role name; empty if the chain has none. */
  readonly account: string;
  /** In force with these credentials, as far as known. */
  readonly sourceIdentity?: string;
  readonly credentials: Credentials;
  /** Whether the credentials have proved MFA already, so that no hop has to. */
  readonly provesMfa?: boolean;
}

/** More than one key in four has no special character; this many misses are not chance. */
const MAX_KEYS_ASKED = 100;

/** Takes a hop with the token of a source. */
export async function takeWebIdentity(hop: WebIdentityHop, source: TokenSource, step: Step): Promise<TakenHop> {
  const roleArn = roleArnOf(hop, '');
  const sessionName = resolveText(hop.sessionName, 'the session name', step);
  const call = { ...commonCall(hop), roleArn, sessionName };
  const { name } = source;
  const attempt = { hop, of: step.node.of, caller: name, principal: name, roleArn, sessionName, claims: step.claims };
  return take(attempt, step, {
    assume: () =>
      assumeOrLess(
        call,
        (asked) => step.world.sts.assumeRoleWithWebIdentity(asked, source),
        (kind, asked) => shorter(kind, hop, asked),
      ),
    resolved: (sent) => ({ ...hop, ...resolvedBy(sent) }),
  });
}

/** Takes a hop that its caller signs. */
export async function takeSigned(planned: SignedHop, caller: Caller, step: Step): Promise<TakenHop> {
  const hop = withBrought(planned, step.brings);
  const roleArn = roleArnOf(hop, caller.account);
  const sessionName = resolveText(hop.sessionName, 'the session name', step);
  const { name, principal } = caller;
  const isTemporary = caller.credentials.sessionToken !== undefined;
  const attempt = { hop: planned, of: step.node.of, caller: name, principal, roleArn, sessionName, isTemporary };
  const call = signedCall(
    attempt,
    caller.provesMfa === true ? withoutUndefined({ ...hop, mfa: undefined }) : hop,
    step,
  );
  const inForce = withoutUndefined({ sourceIdentity: call.sourceIdentity ?? caller.sourceIdentity });
  return take({ ...attempt, ...inForce }, step, {
    assume: () =>
      assumeOrLess(
        call,
        (asked) => step.world.sts.assumeRole(asked, caller.credentials),
        (kind, asked) => lessOf(kind, hop, asked, { world: step.world, subject: subjectOf(step) }),
      ),
    resolved: (sent) => ({ ...hop, ...resolvedBy(sent), ...signedAs(hop, sent, step) }),
  });
}

/** A hop with its role known, its session name resolved, and what it was finally granted. */
export function resolvedBy({
  roleArn,
  sessionName,
  durationSeconds,
}: Pick<WebIdentityCall, 'roleArn' | 'sessionName' | 'durationSeconds'>): {
  readonly role: PlannedRole;
  readonly sessionName: string;
  readonly durationSeconds: number;
} {
  const role = {
    kind: 'arn',
    arn: roleArn,
    account: accountOfArn(roleArn) ?? '',
    name: roleArn.split('/').at(-1) ?? '',
  } as const;
  return { role, sessionName, durationSeconds };
}

function signedAs(
  hop: SignedHop,
  { tags, transitiveTagKeys, sourceIdentity }: AssumeRoleCall,
  step: Step,
): Pick<SignedHop, 'tags' | 'inheritedTags' | 'transitiveTagKeys' | 'sourceIdentity'> {
  const sent = new Map(tags.map(({ key, value }) => [key, value]));
  return {
    tags: hop.tags.flatMap((tag) => {
      const value = sent.get(tag.key);
      return value === undefined ? [] : [{ ...tag, value }];
    }),
    inheritedTags: hop.inheritedTags.map((tag) => ({ ...tag, value: resolveTag(tag, step) })),
    transitiveTagKeys,
    ...withoutUndefined({ sourceIdentity }),
  };
}

function signedCall({ roleArn, sessionName }: HopAttempt, hop: SignedHop, step: Step): AssumeRoleCall {
  const { mfa, sourceIdentity } = hop;
  return {
    ...commonCall(hop),
    roleArn,
    sessionName,
    tags: hop.tags.map((tag) => ({ key: tag.key, value: resolveTag(tag, step) })),
    transitiveTagKeys: hop.transitiveTagKeys,
    providedContexts: hop.providedContexts.map(({ providerArn, contextAssertion }) => ({
      providerArn,
      contextAssertion: contextAssertion.reveal(),
    })),
    ...withoutUndefined({
      externalId: hop.externalId,
      sourceIdentity:
        sourceIdentity === undefined ? undefined : resolveText(sourceIdentity, 'the source identity', step),
      mfa: mfa === undefined ? undefined : { serial: mfa.serial, ...mfaCodes(mfa, step.world) },
    }),
  };
}

function resolveTag({ key, value }: PlannedTag, step: Step): string {
  return resolveText(value, `the tag '${key}'`, step);
}

/** How a hop is taken, and how it turned out. */
interface Taking<Call> {
  readonly assume: () => Promise<Made<Call>>;
  readonly resolved: (sent: Call) => PlannedHop;
}

/** Takes a hop of any kind: asks, explains a refusal, checks the answer, and reports. */
export async function take<Call>(
  attempt: HopAttempt,
  step: Step,
  { assume, resolved }: Taking<Call>,
): Promise<TakenHop> {
  const { world, node } = step;
  const { roleArn } = attempt;
  const isEnd = node.ends.length > 0 || node.children.length === 0;
  const made = await assumeUntil(assume, ({ session }) => !isEnd || world.accepts(session.credentials)).catch(
    async (error: unknown) => {
      throw await world.explainHop(error, attempt);
    },
  );
  const { session } = made;
  checkSession(session, attempt);
  const hop = resolved(made.call);
  // A proof may have named the session, or AWS.
  const sessionName = parseAssumedRoleArn(session.assumedRoleArn)?.sessionName ?? attempt.sessionName;
  const taken = { hop, roleArn, sessionName, session, ...withoutUndefined({ brings: step.brings }) };
  world.onHop(taken, node);
  for (const warning of warningsOf(session, world.now())) {
    world.warn(`${subjectOf(step)}: ${warning}`);
  }
  return taken;
}

/** A hop's name in messages: with its target, if there is one beyond it; targets may share a hop. */
function subjectOf({ node }: Step): string {
  const [target, ...others] = targetsBelow(node);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `Hop ${node.hop.number}${target === undefined ? '' : ` (${target.name}${more})`}`;
}

async function assumeUntil<Value>(assume: () => Promise<Value>, accepts: (made: Value) => boolean): Promise<Value> {
  for (let asked = 1; asked <= MAX_KEYS_ASKED; asked++) {
    const made = await assume();
    if (accepts(made)) {
      return made;
    }
  }
  throw new RoleChainError({
    code: 'rejected',
    message: `special-characters-workaround: each of ${MAX_KEYS_ASKED} secret access keys held a special character.`,
    hint: 'That is not a coincidence. Quote the keys where the job uses them, and leave this input out.',
  });
}

/** What most requests have. */
export function commonCall(hop: PlannedHop): {
  readonly region: string;
  readonly durationSeconds: number;
  readonly policyArns: readonly string[];
  readonly policy?: string;
} {
  const { region, durationSeconds, policyArns, policy } = hop;
  return { region, durationSeconds, policyArns, ...withoutUndefined({ policy }) };
}

/** The role of a hop whose ARN is known, or that is a role of the caller's account. */
export function roleArnOf({ role }: PlannedHop, callerAccount: string): string {
  return role.kind === 'arn' ? role.arn : `arn:${role.partition}:iam::${callerAccount}:role/${showRole(role)}`;
}
