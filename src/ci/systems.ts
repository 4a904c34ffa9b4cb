import { ANY_JOB, type JobFacts } from '../core/job-facts.ts';
import type { Conceal } from '../core/secret.ts';
import { AZURE_PIPELINES } from './azure-pipelines.ts';
import { BUILDKITE } from './buildkite.ts';
import { GITHUB } from './github.ts';
import { GITLAB } from './gitlab.ts';
import { SHELL } from './shell.ts';
import type { IdTokenAccess } from './id-token.ts';
import type { CiSystem, DefaultTag, Environment } from './system.ts';

/** The CI systems, in detection order. */
export const CI_SYSTEMS: readonly CiSystem[] = [GITHUB, GITLAB, BUILDKITE, AZURE_PIPELINES];

/** The system whose jobs the flags `--repository`, `--branch`, ... describe: they make subjects of its form. */
export const SYSTEM_OF_FLAGS: CiSystem = GITHUB;

/** The CI system that a job with this environment runs on; {@link SHELL} if none matches. */
export function ciSystemOf(env: Environment): CiSystem {
  return CI_SYSTEMS.find((system) => system.detect(env)) ?? SHELL;
}

/** What is known about the job. */
export function factsOf(env: Environment): JobFacts {
  return ciSystemOf(env).facts(env);
}

/** The variables, of any system, that let a program speak in the name of this job: {@link CiSystem.tokenVariables}. */
export function tokenVariablesOf(env: Environment): ReadonlySet<string> {
  return new Set(CI_SYSTEMS.flatMap(({ tokenVariables }) => tokenVariables(env)));
}

/** Variables, of any system, with which a process outside the job can get its ID tokens: {@link CiSystem.idTokenNeeds}. */
export function idTokenNeeds(): readonly string[] {
  return CI_SYSTEMS.flatMap((system) => system.idTokenNeeds);
}

/** All default tags that a job on a system may send, with placeholder values. */
export function possibleTags(system: CiSystem): readonly DefaultTag[] {
  return system.defaultTags(ANY_JOB);
}

/**
 * Whether default tags may have this key; AWS compares keys without case. The same on every CI system: naming one is
 * not a mistake in a chain that is used elsewhere too.
 */
export function isDefaultTagKey(key: string): boolean {
  return CI_SYSTEMS.flatMap(possibleTags).some((known) => known.key.toLowerCase() === key.toLowerCase());
}

/** What the functions here need from a job. */
export interface JobEnvironment {
  readonly environment: Environment;
  readonly conceal: Conceal;
}

/** How the job gets its ID token; undefined if it may not have one. */
export function idTokenOf({ environment, conceal }: JobEnvironment): IdTokenAccess | undefined {
  return ciSystemOf(environment).idToken(environment, conceal);
}

/** Claims of a token that say which system it is of. */
interface TokenOrigin {
  /** `https://HOST/PATH`, without a slash at the end. */
  readonly issuer: string;
  readonly subject: string;
}

/** The CI system that a token is of; GitHub if nothing tells, since several systems are compatible with it. */
export function ciSystemOfToken({ issuer, subject }: TokenOrigin): CiSystem {
  return ciSystemOfIssuer(issuer) ?? CI_SYSTEMS.find(({ subjects }) => subjects.isOwn(subject)) ?? GITHUB;
}

/** The CI system that runs an issuer; undefined for a self-hosted one. */
export function ciSystemOfIssuer(issuer: string): CiSystem | undefined {
  return CI_SYSTEMS.find(({ subjects }) => subjects.isIssuer(issuer));
}
