import type { Credentials } from '../credentials.ts';
import { RoleChainError } from '../errors.ts';
import { accountOfArn } from '../request/arn.ts';
import type { Claims, IdentitySource } from '../source/source.ts';
import type { Clock } from './mfa-code.ts';
import type { Plan, PlannedHop } from './plan.ts';
import type { CallerIdentity, Session, Sts } from './session.ts';
import { checkClaims } from './settle.ts';
import { takeSigned, takeWebIdentity } from './take-hop.ts';

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

/** What is known of a request when it fails: enough to say from whom to whom, and why. */
export interface HopAttempt {
  readonly hop: PlannedHop;
  readonly of: number;
  /** The ARN of the caller where it is known, else the source in words. */
  readonly caller: string;
  /** What a trust policy would have to name: the caller's role, or the source in words. */
  readonly principal: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** Of the web identity token, if this hop is by one. */
  readonly claims?: Claims;
}

/** What running a chain needs from outside. */
export interface ChainWorld extends Clock {
  readonly sts: Sts;
  readonly source: IdentitySource;
  /** Puts the failure of a hop into words; called once. */
  readonly explainHop: (failure: unknown, attempt: HopAttempt) => unknown;
  /** Puts into words that AWS does not tell whose the credentials of a source are. */
  readonly explainIdentity: (failure: unknown, source: string) => unknown;
  readonly onHop: (taken: TakenHop, of: number) => void;
  readonly warn: (message: string) => void;
  readonly notice: (message: string) => void;
  /** Whether the final session's secret key is of use (`special-characters-workaround`). */
  readonly accepts: (credentials: Credentials) => boolean;
}

/** What all hops of one run share. */
export interface Step {
  readonly world: ChainWorld;
  /** How many hops the chain has. */
  readonly of: number;
  /** Of the web identity token that the chain starts from; empty if from none. */
  readonly claims: Claims;
}

/** Takes the hops of a plan one after the other. Intermediate credentials stay inside. */
export async function runChain(plan: Plan, world: ChainWorld): Promise<ChainResult> {
  const { source } = world;
  const of = plan.hops.length;
  const [first, ...rest] = plan.hops;
  if (source.kind === 'credentials') {
    return runFromCredentials(plan, world, await source.credentials());
  }
  if (first?.kind !== 'web-identity') {
    throw new RoleChainError({ code: 'source', message: `${source.name} needs a role to assume.` });
  }
  const { claims } = await source.token();
  const step = { world, of, claims };
  checkClaims(plan.hops, step);
  return runRest([await takeWebIdentity(first, source, step)], rest, step);
}

async function runFromCredentials(plan: Plan, world: ChainWorld, credentials: Credentials): Promise<ChainResult> {
  const [first, ...rest] = plan.hops;
  const { source } = world;
  const step = { world, of: plan.hops.length, claims: {} };
  if (first === undefined) {
    return { hops: [], identity: await identify(plan, world, credentials), credentials };
  }
  // A bare role name is expanded with the account of the caller, the one thing that has to be asked for.
  const identity = first.role.kind === 'name' ? await identify(plan, world, credentials) : undefined;
  const name = identity?.arn ?? source.name;
  const caller = { name, principal: name, account: identity?.account ?? '', credentials };
  return runRest([await takeSigned(asSigned(first), caller, step)], rest, step);
}

async function identify(plan: Plan, world: ChainWorld, credentials: Credentials): Promise<CallerIdentity> {
  try {
    return await world.sts.getCallerIdentity(plan.region, credentials);
  } catch (error) {
    throw world.explainIdentity(error, world.source.name);
  }
}

async function runRest(taken: readonly [TakenHop], rest: readonly PlannedHop[], step: Step): Promise<ChainResult> {
  const hops = [...taken];
  let [last] = taken;
  for (const hop of rest) {
    const { roleArn: principal, session } = last;
    const { assumedRoleArn: name, credentials } = session;
    const caller = { name, principal, account: accountOfArn(name) ?? '', credentials };
    last = await takeSigned(asSigned(hop), caller, step);
    hops.push(last);
  }
  const { credentials, assumedRoleArn: arn } = last.session;
  return { hops, identity: { account: accountOfArn(arn) ?? '', arn }, credentials };
}

function asSigned(hop: PlannedHop): Extract<PlannedHop, { kind: 'signed' }> {
  if (hop.kind !== 'signed') {
    throw new Error(`hop ${hop.number} cannot be by web identity: only the first hop from a token is`);
  }
  return hop;
}
