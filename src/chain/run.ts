import type { Credentials } from '../credentials.ts';
import { RoleChainError } from '../errors.ts';
import { withoutUndefined } from '../objects.ts';
import { accountOfArn } from '../request/arn.ts';
import { CHAINED_SESSION_SECONDS } from '../request/limits.ts';
import { fillClaims, type Text } from '../request/templates.ts';
import type { Claims, CredentialsSource, IdentitySource, TokenSource } from '../source/source.ts';
import { mfaCode } from './mfa-code.ts';
import type { Plan, PlannedHop, PlannedTag, SignedHop, WebIdentityHop } from './plan.ts';
import type { AssumeRoleCall, CallerIdentity, Session, Sts } from './session.ts';

/** A hop that was made. */
export interface TakenHop {
  readonly hop: PlannedHop;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly session: Session;
}

/** The end of a chain. */
export interface ChainResult {
  readonly hops: readonly TakenHop[];
  /** Who the final credentials belong to. */
  readonly identity: CallerIdentity;
  readonly credentials: Credentials;
}

/** What is known of a hop when its request fails: enough to say from whom to whom, and why. */
export interface HopAttempt {
  readonly hop: PlannedHop;
  readonly of: number;
  /** The ARN of the caller where it is known, else the source in words. */
  readonly caller: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** Of the web identity token, if the chain starts from one. */
  readonly claims?: Claims;
}

/** What running a chain needs from outside. */
export interface ChainWorld {
  readonly sts: Sts;
  readonly source: IdentitySource;
  readonly now: () => number;
  /** Puts a failure into words; called once for a failed hop. */
  readonly explain: (failure: unknown, attempt: HopAttempt) => unknown;
  readonly onHop: (taken: TakenHop, of: number) => void;
  readonly warn: (message: string) => void;
  readonly notice: (message: string) => void;
  /** Whether the final session's secret key is of use (`special-characters-workaround`). */
  readonly accepts: (credentials: Credentials) => boolean;
}

/** Packed policy sizes from here on are worth a warning, in percent. */
const NEARLY_FULL = 80;
/** The odds that a key has no special character are better than one in four; this many misses mean something else. */
const MOST_KEYS_ASKED = 100;

/** Takes the hops of a plan one after the other. Intermediate credentials stay inside. */
export async function runChain(plan: Plan, world: ChainWorld): Promise<ChainResult> {
  return new ChainRun(plan, world).run();
}

class ChainRun {
  readonly #plan: Plan;
  readonly #world: ChainWorld;
  #claims: Claims | undefined;

  constructor(plan: Plan, world: ChainWorld) {
    this.#plan = plan;
    this.#world = world;
  }

  async run(): Promise<ChainResult> {
    const { source } = this.#world;
    const [first, ...rest] = this.#plan.hops;
    if (first === undefined || source.kind === 'credentials') {
      return this.#fromCredentials(source, this.#plan.hops);
    }
    if (first.kind !== 'web-identity') {
      throw new Error('a chain from a token begins with a hop by web identity');
    }
    const taken = await this.#takeFirstByToken(first, source, rest.length === 0);
    return this.#continue([taken], rest);
  }

  async #fromCredentials(source: IdentitySource, hops: readonly PlannedHop[]): Promise<ChainResult> {
    if (source.kind === 'token') {
      throw new RoleChainError({ code: 'source', message: `${source.name} needs a role to assume.` });
    }
    const credentials = await source.credentials();
    const [first, ...rest] = hops;
    if (first === undefined) {
      return { hops: [], identity: await this.#identify(source, credentials), credentials };
    }
    if (first.kind !== 'signed') {
      throw new Error('a chain from credentials has no hop by web identity');
    }
    const named = first.role.kind === 'name' ? await this.#identify(source, credentials) : undefined;
    const roleArn = roleArnOf(first, named);
    const taken = await this.#takeSigned(first, credentials, named?.arn ?? source.name, roleArn);
    return this.#continue([taken], rest);
  }

  async #identify(source: CredentialsSource, credentials: Credentials): Promise<CallerIdentity> {
    try {
      return await this.#world.sts.getCallerIdentity(this.#plan.region, credentials);
    } catch (error) {
      throw credentialsRefused(source, error);
    }
  }

  async #continue(taken: readonly TakenHop[], rest: readonly PlannedHop[]): Promise<ChainResult> {
    const all = [...taken];
    for (const hop of rest) {
      const before = all.at(-1);
      if (hop.kind !== 'signed' || before === undefined) {
        throw new Error('only the first hop can be by web identity');
      }
      const { credentials, assumedRoleArn } = before.session;
      all.push(await this.#takeSigned(hop, credentials, assumedRoleArn, roleArnOf(hop, undefined)));
    }
    const last = all.at(-1);
    if (last === undefined) {
      throw new Error('a chain that was taken has a last hop');
    }
    const { credentials, assumedRoleArn: arn } = last.session;
    return { hops: all, identity: { account: accountOfArn(arn) ?? '', arn }, credentials };
  }

  async #takeFirstByToken(hop: WebIdentityHop, source: TokenSource, isLast: boolean): Promise<TakenHop> {
    const { claims } = await source.token();
    this.#claims = claims;
    const roleArn = roleArnOf(hop, undefined);
    const sessionName = this.#text(hop.sessionName, 'the session name', hop);
    const call = { ...commonCall(hop), roleArn, sessionName };
    const attempt = this.#attempt(hop, source.name, roleArn, sessionName);
    return this.#take(attempt, isLast, () => this.#world.sts.assumeRoleWithWebIdentity(call, source));
  }

  async #takeSigned(hop: SignedHop, caller: Credentials, callerName: string, roleArn: string): Promise<TakenHop> {
    const sessionName = this.#text(hop.sessionName, 'the session name', hop);
    const attempt = this.#attempt(hop, callerName, roleArn, sessionName);
    const call = async (): Promise<AssumeRoleCall> => ({
      ...commonCall(hop),
      roleArn,
      sessionName,
      tags: hop.tags.map(({ key, value }) => ({ key, value: this.#text(value, `the tag '${key}'`, hop) })),
      transitiveTagKeys: hop.transitiveTagKeys,
      providedContexts: hop.providedContexts.map(({ providerArn, contextAssertion }) => ({
        providerArn,
        contextAssertion: contextAssertion.reveal(),
      })),
      ...withoutUndefined({
        externalId: hop.externalId,
        sourceIdentity:
          hop.sourceIdentity === undefined ? undefined : this.#text(hop.sourceIdentity, 'the source identity', hop),
        mfa:
          hop.mfa === undefined
            ? undefined
            : { serial: hop.mfa.serial, code: await mfaCode(hop.mfa, this.#world.now()) },
      }),
    });
    const isLast = hop.number === this.#plan.hops.length;
    return this.#take(attempt, isLast, async () => this.#assumeWithFallbacks(hop, await call(), caller));
  }

  /** Two refusals of AWS can be met by asking for less, once each. */
  async #assumeWithFallbacks(hop: SignedHop, call: AssumeRoleCall, caller: Credentials): Promise<Session> {
    const { sts, warn, notice } = this.#world;
    try {
      return await sts.assumeRole(call, caller);
    } catch (error) {
      const kind = kindOf(error);
      const dropped = hop.tags.filter((tag) => tag.droppable && call.tags.some(({ key }) => key === tag.key));
      if (kind === 'packed-policy' && dropped.length > 0) {
        warn(
          `Hop ${hop.number}: the policies and tags of the session are too large for AWS; leaving out the default tags ${listKeys(dropped)} and trying once more.`,
        );
        return this.#assumeWithFallbacks(hop, withoutTags(call, dropped), caller);
      }
      if (kind === 'chaining-cap' && hop.chained === 'unknown' && call.durationSeconds > CHAINED_SESSION_SECONDS) {
        notice(
          `Hop ${hop.number}: the credentials it starts from are a role's, so AWS allows one hour; asking for ${CHAINED_SESSION_SECONDS} instead of ${call.durationSeconds} seconds.`,
        );
        return this.#assumeWithFallbacks(hop, { ...call, durationSeconds: CHAINED_SESSION_SECONDS }, caller);
      }
      throw error;
    }
  }

  async #take(attempt: HopAttempt, isLast: boolean, assume: () => Promise<Session>): Promise<TakenHop> {
    const { hop, roleArn, sessionName, of } = attempt;
    const session = await this.#assumeUntilAccepted(assume, isLast).catch((error: unknown) => {
      throw this.#world.explain(error, attempt);
    });
    const taken = { hop, roleArn, sessionName, session };
    this.#world.onHop(taken, of);
    const { packedPolicySize = 0 } = session;
    if (packedPolicySize >= NEARLY_FULL) {
      this.#world.warn(
        `Hop ${hop.number}: policies and tags take ${packedPolicySize} % of the room that AWS gives a session; a little more and the hop will be refused.`,
      );
    }
    return taken;
  }

  async #assumeUntilAccepted(assume: () => Promise<Session>, isLast: boolean): Promise<Session> {
    for (let asked = 1; ; asked++) {
      const session = await assume();
      if (!isLast || asked >= MOST_KEYS_ASKED || this.#world.accepts(session.credentials)) {
        return session;
      }
    }
  }

  #attempt(hop: PlannedHop, caller: string, roleArn: string, sessionName: string): HopAttempt {
    return {
      hop,
      of: this.#plan.hops.length,
      caller,
      roleArn,
      sessionName,
      ...withoutUndefined({ claims: hop.kind === 'web-identity' ? this.#claims : undefined }),
    };
  }

  #text(text: Text, name: string, hop: PlannedHop): string {
    const filled = fillClaims(text, this.#claims ?? {});
    if (typeof filled === 'string') {
      return filled;
    }
    throw new RoleChainError({
      code: 'source',
      hop: { number: hop.number, of: this.#plan.hops.length },
      message: `Hop ${hop.number} of ${this.#plan.hops.length}: ${name} wants the claim {claim:${filled.missing}}, which the token does not have as a plain value.`,
      hint: `Claims of this token: ${Object.keys(this.#claims ?? {})
        .sort()
        .join(', ')}.`,
    });
  }
}

function commonCall(hop: PlannedHop): {
  readonly region: string;
  readonly durationSeconds: number;
  readonly policyArns: readonly string[];
  readonly policy?: string;
} {
  return {
    region: hop.region,
    durationSeconds: hop.durationSeconds,
    policyArns: hop.policyArns,
    ...withoutUndefined({ policy: hop.policy }),
  };
}

/** The ARN of a hop's role; a bare name is expanded with the caller's account. */
function roleArnOf({ role }: PlannedHop, caller: CallerIdentity | undefined): string {
  return role.kind === 'arn' ? role.arn : `arn:${role.partition}:iam::${caller?.account ?? ''}:role/${role.name}`;
}

/** The kind of a failed request; the chain knows no more of the client than this word. */
function kindOf(error: unknown): unknown {
  return error instanceof Error && 'kind' in error ? error.kind : undefined;
}

function withoutTags(call: AssumeRoleCall, dropped: readonly PlannedTag[]): AssumeRoleCall {
  const kept = (key: string): boolean => !dropped.some((tag) => tag.key === key);
  return {
    ...call,
    tags: call.tags.filter((tag) => kept(tag.key)),
    transitiveTagKeys: call.transitiveTagKeys.filter(kept),
  };
}

function listKeys(tags: readonly PlannedTag[]): string {
  return tags.map((tag) => tag.key).join(', ');
}

function credentialsRefused(source: CredentialsSource, error: unknown): unknown {
  return kindOf(error) === undefined || !(error instanceof Error)
    ? error
    : new RoleChainError({
        code: 'source',
        message: `sts:GetCallerIdentity with ${source.name}: ${'code' in error ? String(error.code) : ''}: ${error.message}`,
        hint: 'AWS does not take these credentials: they are mistyped, deleted, expired, or of another partition than aws-region.',
        cause: error,
      });
}
