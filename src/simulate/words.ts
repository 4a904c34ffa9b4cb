import { byKind } from '../chain/hop-kinds.ts';
import type { NearMiss, PolicyKind, StatementPlace } from '../iam/policy/attribution.ts';
import type { Mismatch } from '../iam/policy/conditions.ts';
import type { Refusal } from '../iam/calls/sts-error.ts';
import type { World } from '../iam/world/world.ts';
import { listed } from '../text/list.ts';
import { accountOfArn } from '../aws/arn.ts';
import { issuerHostOfKey, keyProblem } from '../aws/condition-keys.ts';
import { hostOfIssuer } from '../aws/token-issuers.ts';
import type { suggestion } from '../text/nearest.ts';
import type { HopAttempt } from '../chain/run/chain-context.ts';

/** Names for the kinds of policies, by owner. */
const KIND_NAMES: Readonly<Record<PolicyKind, string>> = {
  trust: 'the trust policy',
  identity: "the caller's identity policy",
  boundary: "the caller's permissions boundary",
  session: "the session policy of the caller's session",
  'service-control': "the service control policy of the caller's account",
  'resource-control': "the resource control policy of the role's account",
  endpoint: 'the policy of the VPC endpoint',
};

/** As many as anyone reads; an administrator's role may be allowed to assume hundreds. */
const MAX_NEAR_MISSES = 10;
const MAX_VALUES = 5;

/** Two parties share it privately, so it is not shown, as in `check`. */
const UNSHOWN_KEY = 'sts:externalid';

/** A statement as a sentence names it: `the trust policy, statement 2 (Sid AllowHub)`. */
export function describePlace({ kind, policy, ...place }: StatementPlace): string {
  return `${KIND_NAMES[kind]}${policy === undefined ? '' : ` ${policy}`}, ${statementOf(place)}`;
}

function statementOf({ statement, sid }: Pick<StatementPlace, 'statement' | 'sid'>): string {
  return `statement ${statement}${sid === undefined ? '' : ` (Sid ${sid})`}`;
}

/** What was refused. */
export interface RefusedRequest {
  readonly refusal: Refusal;
  readonly attempt: Pick<HopAttempt, 'hop' | 'roleArn' | 'principal' | 'claims'>;
  /** The roles that the simulation knows, for a missing role. */
  readonly world: World;
  /** Suggests the role that was probably meant. */
  readonly suggest: typeof suggestion;
}

/** Why a request was refused: a sentence, and a note about each statement that nearly matches. */
export interface Reason {
  readonly sentence: string;
  readonly nearMisses: readonly string[];
}

/** Describes what stands in the way of a request. */
export function describeRefusal(request: RefusedRequest): Reason {
  const { refusal, attempt } = request;
  const { action, obstacle } = refusal;
  const { roleArn } = attempt;
  switch (obstacle.kind) {
    case 'no-role':
      return { sentence: describeMissingRole(request), nearMisses: [] };
    case 'source-identity': {
      const sentence = `the session of the caller has the source identity ${obstacle.inForce}, which no hop can change`;
      return { sentence, nearMisses: [] };
    }
    case 'explicit-deny':
      return { sentence: `denied by ${listed(obstacle.by.map(describePlace), { max: MAX_VALUES })}`, nearMisses: [] };
    case 'not-allowed': {
      const { policies, nearMisses } = obstacle;
      const whose = policies === 'trust' ? `the trust policy of ${roleArn}` : OWNERS[policies];
      const allows =
        nearMisses.length === 0
          ? `allows ${action}`
          : `allows it ${policies === 'trust' ? `to ${callerOf(attempt)}` : `on ${roleArn}`}`;
      return {
        sentence: `no statement of ${whose} ${allows}`,
        nearMisses: describeNearMisses(nearMisses, issuerOf(attempt)),
      };
    }
  }
}

/** All policies of a kind that a caller has. */
const OWNERS: Readonly<Record<Exclude<PolicyKind, 'trust'>, string>> = {
  identity: 'the identity policies of the caller',
  boundary: 'the permissions boundary of the caller',
  session: "the session policies of the caller's session",
  'service-control': "the service control policies of the caller's account",
  'resource-control': "the resource control policies of the role's account",
  endpoint: 'the policy of the VPC endpoint through which the call comes',
};

function callerOf({ hop, principal }: RefusedRequest['attempt']): string {
  return byKind(hop, {
    'web-identity': () => 'this token',
    saml: () => 'this assertion',
    certificate: () => 'this certificate',
    signed: () => principal,
    root: () => principal,
  });
}

function describeMissingRole({ attempt: { roleArn }, world, suggest }: RefusedRequest): string {
  const account = accountOfArn(roleArn) ?? '';
  const roles = world.accounts.get(account)?.roles;
  return roles === undefined
    ? `nothing is known about account ${account}: its policies were not given`
    : `there is no role ${roleArn}${suggest(
        roleArn,
        roles.map(({ arn }) => arn),
      )}`;
}

/** The issuer of the token of a hop, as condition keys name it; undefined if it proves itself otherwise. */
function issuerOf({ claims = {} }: RefusedRequest['attempt']): string | undefined {
  const { iss } = claims;
  return typeof iss === 'string' ? hostOfIssuer(iss) : undefined;
}

function describeNearMisses(all: readonly NearMiss[], issuer: string | undefined): readonly string[] {
  const shown = all.slice(0, MAX_NEAR_MISSES).map((miss) => describeNearMiss(miss, issuer));
  const more = all.length - shown.length;
  return more === 0 ? shown : [...shown, `and ${more} more that allow it elsewhere, or to others`];
}

function describeNearMiss({ place, mismatches }: NearMiss, issuer: string | undefined): string {
  const { policy, kind, ...statement } = place;
  const where = policy === undefined || kind === 'trust' ? statementOf(statement) : describePlace(place);
  return `${where}: ${mismatches.map((mismatch) => describeMismatch(mismatch, issuer)).join('; ')}`;
}

/** What does not match in a statement, as the end of a sentence about it. */
function describeMismatch(mismatch: Mismatch, issuer: string | undefined): string {
  const wants = listed(mismatch.wants, { max: MAX_VALUES });
  switch (mismatch.kind) {
    case 'principal':
    case 'resource':
      return mismatch.negated
        ? `its ${mismatch.kind} is anything but ${wants}`
        : `its ${mismatch.kind} is ${wants}${deletedAmong(mismatch.wants)}`;
    case 'condition': {
      const { operator, key, has } = mismatch;
      if (key.toLowerCase() === UNSHOWN_KEY) {
        return `condition ${operator} ${key}: the request has ${has === undefined ? 'none' : 'another'}`;
      }
      const found = has === undefined ? 'the request has none' : `the request has ${listed(has, { max: MAX_VALUES })}`;
      const why = has === undefined ? whyAbsent(key, issuer) : undefined;
      return `condition ${operator} ${key} requires ${wants}, ${found}${why === undefined ? '' : ` (${why})`}`;
    }
  }
}

/** Why the request has no such key, if that is no matter of the request. */
function whyAbsent(key: string, issuer: string | undefined): string | undefined {
  const host = issuerHostOfKey(key);
  return host !== undefined && issuer !== undefined && host.toLowerCase() !== issuer.toLowerCase()
    ? `the keys of this token begin with ${issuer}:`
    : keyProblem(key);
}

/** AWS writes the unique id of a principal in place of its ARN once it is deleted. */
function deletedAmong(principals: readonly string[]): string {
  return principals.some((principal) => /^A(?:RO|ID)A[A-Z0-9]{12,28}$/.test(principal))
    ? ': the id of a role or user that was deleted; a role recreated with the same name has a different id, so write its ARN again'
    : '';
}
