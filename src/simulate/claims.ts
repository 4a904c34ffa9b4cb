import type { CiSystem } from '../ci/system.ts';
import { ciSystemOfToken } from '../ci/systems.ts';
import { defaultClaims } from '../iam/oidc/claims.ts';
import { RoleChainError } from '../core/errors.ts';
import { CONTEXTS } from '../ci/github-subjects.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Claims } from '../core/proofs.ts';
import { readJsonObject } from '../text/json.ts';
import { oneLine, quote } from '../text/quote.ts';

/** What flags say about the job whose token is simulated. */
export interface ClaimFlags {
  /** `OWNER/NAME` */
  readonly repository?: string;
  readonly branch?: string;
  readonly tag?: string;
  readonly environment?: string;
  readonly pullRequest: boolean;
  /** The `sub` claim as it is. */
  readonly subject?: string;
  /** Further claims, a JSON object; they take precedence over all others. */
  readonly claims?: string;
}

/** Claims of GitHub's tokens that follow from the repository and the ref. */
const FOLLOWING = [
  'sub',
  'repository',
  'repository_owner',
  'ref',
  'ref_type',
  'workflow_ref',
  'job_workflow_ref',
] as const;

/**
 * The claims of the simulated token: those of the world, changed as the flags say.
 *
 * @param base the claims that the world gives; undefined if it does not say whose tokens it sees
 * @returns undefined if nothing says whose token it is
 * @throws RoleChainError `invalid-request` for flags that cannot be read, or do not go together
 */
export function claimsOf(flags: ClaimFlags, base: Claims | undefined): Claims | undefined {
  const given = flags.claims === undefined ? {} : parseClaims(flags.claims);
  const job = jobClaims(flags, given, base);
  const subject = flags.subject === undefined ? {} : { sub: flags.subject };
  const claims = withoutUndefined({ ...base, ...job, ...subject, ...given });
  return Object.keys(claims).length === 0 ? undefined : claims;
}

/**
 * A notice about a token whose job nobody has named: it belongs to the default repository of world
 * files. Undefined where flags or the world file say whose it is.
 *
 * @param said the claims that the world file says
 */
export function noteOfMadeUpJob(flags: ClaimFlags, said: ReadonlySet<string>, claims: Claims): string | undefined {
  const given = flags.claims === undefined ? {} : parseClaims(flags.claims);
  const isNamed =
    flags.repository !== undefined ||
    flags.subject !== undefined ||
    ['sub', 'repository'].some((name) => said.has(name) || Object.hasOwn(given, name));
  return isNamed
    ? undefined
    : `the job that is simulated is one of ${oneLine(textOf(claims['repository']) ?? '')} (sub ${oneLine(textOf(claims['sub']) ?? '')}): neither flags nor the world file's issuer claims say whose it is, and that is its default. Name yours: --repository OWNER/NAME`;
}

function jobClaims(flags: ClaimFlags, given: Claims, base: Claims | undefined): Claims {
  const { branch, tag, environment, pullRequest } = flags;
  const kinds = [branch, tag, pullRequest ? '' : undefined].filter((kind) => kind !== undefined);
  if (kinds.length > 1) {
    throw invalid('--branch, --tag and --pull-request: a job runs for one of them');
  }
  const repository = flags.repository ?? repositoryOf(flags.subject) ?? textOf(given['repository']);
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw invalid(`--repository: ${quote(repository)} is not of the form OWNER/NAME`);
  }
  const known = repository ?? textOf(base?.['repository']);
  const isAsked = repository !== undefined || kinds.length > 0 || environment !== undefined;
  if (!isAsked) {
    return {};
  }
  if (known === undefined) {
    throw invalid('--repository: is needed too; a token names the repository of its job');
  }
  return claimsOfJob(known, flags, base);
}

function claimsOfJob(repository: string, flags: ClaimFlags, base: Claims | undefined): Claims {
  const { branch, tag, environment, pullRequest } = flags;
  const ref =
    tag !== undefined
      ? `refs/tags/${tag}`
      : pullRequest
        ? 'refs/pull/1/merge'
        : branch !== undefined
          ? `refs/heads/${branch}`
          : (textOf(base?.['ref']) ?? 'refs/heads/main');
  const all = defaultClaims({ repository, ref });
  const following = base === undefined ? all : Object.fromEntries(FOLLOWING.map((name) => [name, all[name]]));
  const subject =
    environment !== undefined
      ? `repo:${repository}:${CONTEXTS.environment(environment)}`
      : pullRequest
        ? `repo:${repository}:${CONTEXTS.pullRequest}`
        : all['sub'];
  const event = pullRequest ? { event_name: 'pull_request', base_ref: 'main', head_ref: 'change' } : {};
  return { ...following, sub: subject, environment, ...event };
}

/** The repository that a subject of GitHub's speaks of, in its plain or its immutable form. */
function repositoryOf(subject: string | undefined): string | undefined {
  const { owner, name } =
    /^repo:(?<owner>[\w.-]+)(?:@\d+)?\/(?<name>[\w.-]+)(?:@\d+)?(?::|$)/.exec(subject ?? '')?.groups ?? {};
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

/** `--claims` alone: what an assertion or a certificate says. */
export function givenClaims({ claims }: Pick<ClaimFlags, 'claims'>): Claims {
  return claims === undefined ? {} : parseClaims(claims);
}

function parseClaims(text: string): Claims {
  const reading = readJsonObject(text);
  if (reading.kind === 'broken') {
    throw invalid(`--claims: ${reading.why}; one looks like {"environment": "production"}`);
  }
  return { ...reading.value };
}

/** The CI system whose job the token is of. */
export function systemOfClaims(claims: Claims): CiSystem {
  return ciSystemOfToken({ issuer: textOf(claims['iss']) ?? '', subject: textOf(claims['sub']) ?? '' });
}

/** What the runner would tell the token's job; for templates and default tags. */
export function factsOfClaims(claims: Claims): JobFacts {
  const ref = textOf(claims['ref']);
  const actor = textOf(claims['actor']);
  const text = (name: string): string | undefined => textOf(claims[name]);
  return withoutUndefined({
    repository: text('repository'),
    repository_owner: text('repository_owner'),
    workflow: text('workflow'),
    job: 'job',
    run_id: text('run_id'),
    run_attempt: text('run_attempt'),
    actor,
    triggering_actor: actor,
    ref,
    ref_name: ref?.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    sha: text('sha'),
    event_name: text('event_name'),
    action: 'aws-role-chain',
    base_ref: text('base_ref'),
    head_ref: text('head_ref'),
  });
}

/** A non-empty text; GitHub leaves claims without meaning for a job empty. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function invalid(message: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message });
}
