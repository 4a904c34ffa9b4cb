import type { Credentials } from '../credentials.ts';
import { RoleChainError } from '../errors.ts';
import { withoutUndefined } from '../objects.ts';
import { accountOfArn, parseAssumedRoleArn } from '../request/arn.ts';
import { CHAINED_SESSION_SECONDS } from '../request/limits.ts';
import type { TokenSource } from '../source/source.ts';
import { mfaCodes } from './mfa-code.ts';
import { settle } from './settle.ts';
import type { PlannedHop, PlannedTag, SignedHop, WebIdentityHop } from './plan.ts';
import type { HopAttempt, Step, TakenHop } from './run.ts';
import type { AssumeRoleCall, Session } from './session.ts';
import { targetsBelow } from './tree.ts';

/** Whose credentials sign a hop. */
export interface Caller {
  /** The ARN where it is known, else the source in words. */
  readonly name: string;
  /** What a trust policy would name: the role, where the credentials are one's. */
  readonly principal: string;
  /** For a role that is only named; empty where no role of the chain is. */
  readonly account: string;
  /** In force with these credentials, as far as that is known. */
  readonly sourceIdentity?: string;
  readonly credentials: Credentials;
}

/** Packed policy sizes from here on are worth a warning, in percent. */
const NEARLY_FULL = 80;
/** More than one key in four has no special character; so many misses mean something else. */
const MOST_KEYS_ASKED = 100;

/** Takes a hop by the token of a source. */
export async function takeWebIdentity(hop: WebIdentityHop, source: TokenSource, step: Step): Promise<TakenHop> {
  const roleArn = roleArnOf(hop, '');
  const sessionName = settle(hop.sessionName, 'the session name', step);
  const call = { ...commonCall(hop), roleArn, sessionName };
  const { name } = source;
  const attempt = { hop, of: step.node.of, caller: name, principal: name, roleArn, sessionName, claims: step.claims };
  const made = await take(attempt, step, () =>
    assumeOrLess(
      call,
      (asked) => step.world.sts.assumeRoleWithWebIdentity(asked, source),
      (kind, asked) => shorter(kind, hop, asked),
    ),
  );
  return { hop: { ...hop, ...settledBy(made.call) }, roleArn, sessionName, session: made.session };
}

/** Takes a hop that its caller signs. */
export async function takeSigned(hop: SignedHop, caller: Caller, step: Step): Promise<TakenHop> {
  const roleArn = roleArnOf(hop, caller.account);
  const sessionName = settle(hop.sessionName, 'the session name', step);
  const { name, principal } = caller;
  const isTemporary = caller.credentials.sessionToken !== undefined;
  const attempt = { hop, of: step.node.of, caller: name, principal, roleArn, sessionName, isTemporary };
  const call = signedCall(attempt, hop, step);
  const inForce = withoutUndefined({ sourceIdentity: call.sourceIdentity ?? caller.sourceIdentity });
  const { session, call: sent } = await take({ ...attempt, ...inForce }, step, () =>
    assumeOrLess(
      call,
      (asked) => step.world.sts.assumeRole(asked, caller.credentials),
      (kind, asked) => lessOf(kind, hop, asked, step),
    ),
  );
  return { hop: { ...hop, ...settledBy(sent), ...signedAs(hop, sent) }, roleArn, sessionName, session };
}

/** What has become of the texts and wishes of a hop. */
function settledBy({
  roleArn,
  sessionName,
  durationSeconds,
}: Asked): Pick<PlannedHop, 'role' | 'sessionName' | 'durationSeconds'> {
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
): Pick<SignedHop, 'tags' | 'transitiveTagKeys' | 'sourceIdentity'> {
  const sent = new Map(tags.map(({ key, value }) => [key, value]));
  return {
    tags: hop.tags.flatMap((tag) => {
      const value = sent.get(tag.key);
      return value === undefined ? [] : [{ ...tag, value }];
    }),
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
    tags: hop.tags.map(({ key, value }) => ({ key, value: settle(value, `the tag '${key}'`, step) })),
    transitiveTagKeys: hop.transitiveTagKeys,
    providedContexts: hop.providedContexts.map(({ providerArn, contextAssertion }) => ({
      providerArn,
      contextAssertion: contextAssertion.reveal(),
    })),
    ...withoutUndefined({
      externalId: hop.externalId,
      sourceIdentity: sourceIdentity === undefined ? undefined : settle(sourceIdentity, 'the source identity', step),
      mfa: mfa === undefined ? undefined : { serial: mfa.serial, nextCode: mfaCodes(mfa, step.world) },
    }),
  };
}

/** What calls of both kinds say. */
type Asked = Pick<AssumeRoleCall, 'roleArn' | 'sessionName' | 'durationSeconds'>;

/** A session, and the call that it was the answer to in the end. */
interface Made<Call> {
  readonly session: Session;
  readonly call: Call;
}

/** Some refusals of AWS can be met by asking for less, once each. */
async function assumeOrLess<Call>(
  call: Call,
  assume: (call: Call) => Promise<Session>,
  less: (kind: unknown, call: Call) => Call | undefined,
): Promise<Made<Call>> {
  try {
    return { session: await assume(call), call };
  } catch (error) {
    const next = less(kindOf(error), call);
    if (next === undefined) {
      throw error;
    }
    return assumeOrLess(next, assume, less);
  }
}

/** What to ask for instead; undefined where AWS would refuse that as well. */
function lessOf(kind: unknown, hop: SignedHop, call: AssumeRoleCall, step: Step): AssumeRoleCall | undefined {
  const { world } = step;
  const droppable = hop.tags.filter((tag) => tag.droppable && call.tags.some(({ key }) => key === tag.key));
  if (kind === 'packed-policy' && droppable.length > 0) {
    world.warn(
      `${subjectOf(step)}: policies and tags are too large for AWS; leaving out the default tags ${droppable.map((tag) => tag.key).join(', ')} and trying once more.`,
    );
    return withoutTags(call, droppable);
  }
  if (kind === 'chaining-cap' && hop.chained === 'unknown' && call.durationSeconds > CHAINED_SESSION_SECONDS) {
    world.notice(
      `${subjectOf(step)}: the credentials it starts from are a role's, so AWS allows one hour; asking for ${CHAINED_SESSION_SECONDS} instead of ${call.durationSeconds} seconds.`,
    );
    return { ...call, durationSeconds: CHAINED_SESSION_SECONDS };
  }
  return shorter(kind, hop, call);
}

/** Roles do not tell their maximum to who may only assume them: these are tried one after the other, in seconds. */
const SHORTER = [21_600, 10_800, CHAINED_SESSION_SECONDS] as const;

function shorter<Call extends Asked>(kind: unknown, { longest }: PlannedHop, call: Call): Call | undefined {
  const durationSeconds = SHORTER.find((seconds) => seconds < call.durationSeconds);
  return kind === 'role-maximum' && longest === true && durationSeconds !== undefined
    ? { ...call, durationSeconds }
    : undefined;
}

async function take<Call>(attempt: HopAttempt, step: Step, assume: () => Promise<Made<Call>>): Promise<Made<Call>> {
  const { world, node } = step;
  const { hop, roleArn, sessionName } = attempt;
  const isEnd = node.ends.length > 0 || node.children.length === 0;
  const made = await assumeUntil(assume, ({ session }) => !isEnd || world.accepts(session.credentials)).catch(
    async (error: unknown) => {
      throw await world.explainHop(error, attempt);
    },
  );
  const { session } = made;
  checkSession(session, attempt);
  world.onHop({ hop, roleArn, sessionName, session }, node);
  const { packedPolicySize = 0 } = session;
  if (packedPolicySize >= NEARLY_FULL) {
    world.warn(
      `${subjectOf(step)}: policies and tags take ${packedPolicySize} % of the room that AWS gives a session; a little more and it will refuse the hop.`,
    );
  }
  return made;
}

/** A hop as messages name it: with its target, where one is beyond it; one hop may be many targets'. */
function subjectOf({ node }: Step): string {
  const [target, ...others] = targetsBelow(node);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `Hop ${node.hop.number}${target === undefined ? '' : ` (${target.name}${more})`}`;
}

/** Whatever answers for STS: its session is of the role that was asked for, or it is not used. */
function checkSession({ assumedRoleArn }: Session, { hop, of, roleArn }: HopAttempt): void {
  const [, partition, , , account] = roleArn.split(':');
  const found = parseAssumedRoleArn(assumedRoleArn);
  const name = roleArn.split('/').at(-1);
  if (found?.partition !== partition || found?.account !== account || found?.name !== name) {
    throw new RoleChainError({
      code: 'rejected',
      hop: { number: hop.number, of },
      message: `hop ${hop.number} of ${of}: the answer for ${roleArn} is a session of something else: '${assumedRoleArn}'.`,
      hint: 'AWS does not answer so. Is the right STS called (sts-endpoint, AWS_ENDPOINT_URL), and nothing between?',
    });
  }
}

async function assumeUntil<Value>(assume: () => Promise<Value>, accepts: (made: Value) => boolean): Promise<Value> {
  for (let asked = 1; asked <= MOST_KEYS_ASKED; asked++) {
    const made = await assume();
    if (accepts(made)) {
      return made;
    }
  }
  throw new RoleChainError({
    code: 'rejected',
    message: `special-characters-workaround: each of ${MOST_KEYS_ASKED} secret access keys held a special character.`,
    hint: 'That is no chance any more. Let the job take keys as they are (quoted), and leave this input out.',
  });
}

function commonCall(hop: PlannedHop): {
  readonly region: string;
  readonly durationSeconds: number;
  readonly policyArns: readonly string[];
  readonly policy?: string;
} {
  const { region, durationSeconds, policyArns, policy } = hop;
  return { region, durationSeconds, policyArns, ...withoutUndefined({ policy }) };
}

function roleArnOf({ role }: PlannedHop, callerAccount: string): string {
  return role.kind === 'arn' ? role.arn : `arn:${role.partition}:iam::${callerAccount}:role/${role.name}`;
}

/** The kind of a failed request: all that the chain needs to know of the client's errors. */
function kindOf(error: unknown): unknown {
  return error instanceof Error && 'kind' in error ? error.kind : undefined;
}

function withoutTags(call: AssumeRoleCall, dropped: readonly PlannedTag[]): AssumeRoleCall {
  const isKept = (key: string): boolean => !dropped.some((tag) => tag.key === key);
  return {
    ...call,
    tags: call.tags.filter((tag) => isKept(tag.key)),
    transitiveTagKeys: call.transitiveTagKeys.filter(isKept),
  };
}
