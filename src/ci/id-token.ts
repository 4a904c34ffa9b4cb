import type { Secret } from '../core/secret.ts';

/** An endpoint of the CI system mints a token for each request. */
export interface TokenByRequest {
  readonly kind: 'request';
  readonly method: 'GET' | 'POST';
  /** Without the audience parameter. */
  readonly url: URL;
  /** The variable that holds the URL. */
  readonly variable: string;
  /** The name of the audience parameter in `url`; absent if the system has only one audience. */
  readonly audienceParameter?: string;
  /** For `Authorization: Bearer`. */
  readonly requestToken: Secret;
  readonly headers: Readonly<Record<string, string>>;
  /** The member of the JSON answer that holds the token. */
  readonly member: string;
  /** What to check if the endpoint refuses. */
  readonly refusedHint: string;
  /** What to check if it does not answer. */
  readonly silentHint: string;
}

/** A variable holds a token that was minted before the job began. There is no other. */
export interface TokenInVariable {
  readonly kind: 'variable';
  readonly variable: string;
  readonly token: Secret;
  /** What to do once the token has expired. */
  readonly overHint: string;
}

/** A program of the CI system prints a new token on standard output. It is started without a shell. */
interface TokenByCommand {
  readonly kind: 'command';
  /** Looked for on `PATH`. */
  readonly program: string;
  /** The arguments that go before the audience. */
  readonly args: readonly string[];
  /** What to do if there is no such program. */
  readonly missingHint: string;
}

/** A variable that should say how to request a token says something else: reported when a token is requested. */
interface UnusableVariable {
  readonly kind: 'unusable';
  readonly variable: string;
  /** What is wrong with its value, as the end of a sentence. Does not repeat the value: it may be another's secret. */
  readonly problem: string;
  /** `source` if it has no value although what goes with it does, `invalid-request` if the value is wrong. */
  readonly code: 'invalid-request' | 'source';
  /** What to do. */
  readonly hint: string;
}

/** How a job gets its ID token. */
export type IdTokenAccess = TokenByRequest | TokenInVariable | TokenByCommand | UnusableVariable;

/** The address in a variable that is set. Only HTTP is spoken here: any other scheme is a mistake. */
export function requestAddress(variable: string, value: string): URL | UnusableVariable {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol)
    ? url
    : {
        kind: 'unusable',
        variable,
        problem: 'is not an http:// or https:// URL, so no ID token can be requested',
        code: 'invalid-request',
        hint: 'The CI system sets this variable for each job. Is it set to something else in the workflow, or passed on wrongly to a container?',
      };
}

/**
 * For a variable without a value where the rest of what requests a token is there. Such a job is meant to have a token:
 * that it has none is a mistake, and no reason to start from whatever the machine has.
 *
 * @param hint what the variable should come from
 */
export function halfSet(variable: string, hint: string): UnusableVariable {
  return {
    kind: 'unusable',
    variable,
    problem: 'has no value, although what goes with it is set, so no ID token can be requested',
    code: 'source',
    hint: `${hint} If the job should not start from its ID token, set force-skip-oidc: true.`,
  };
}
