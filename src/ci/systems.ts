import type { JobFacts } from '../core/job-facts.ts';
import type { Conceal } from '../core/secret.ts';
import { AZURE_PIPELINES } from './azure-pipelines.ts';
import { BUILDKITE } from './buildkite.ts';
import { GITHUB } from './github.ts';
import { GITLAB } from './gitlab.ts';
import { SHELL } from './shell.ts';
import type { IdTokenAccess } from './id-token.ts';
import type { CiSystem, Environment } from './system.ts';

/** The CI systems, in detection order. */
export const CI_SYSTEMS: readonly CiSystem[] = [GITHUB, GITLAB, BUILDKITE, AZURE_PIPELINES];

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
