import type { IdTokenAccess } from '../ci/id-token.ts';
import type { Http } from '../net/http.ts';
import type { RetrySettings } from '../net/retry.ts';
import type { Runner } from '../runner/runner.ts';
import type { Advice, NoIdentity } from './no-identity.ts';

/** What opening a source needs. */
export interface SourceContext {
  readonly runner: Runner;
  readonly idToken: IdTokenAccess | undefined;
  /** Whether the ID token is left aside (`force-skip-oidc`). */
  readonly skipsIdToken: boolean;
  readonly http: Http;
  readonly retry: RetrySettings;
  readonly region: string;
  /** The endpoint that a profile with a role calls. */
  readonly stsEndpoint: URL;
  /** Whether to ignore AWS credentials in the environment. */
  readonly ignoreEnvironment: boolean;
  /** Called with each warning of a variable that looks like an identity and is not used; any number of times. */
  readonly onUnused: (warning: string) => void;
  /** Explains why there may be nothing to start from; called once. */
  readonly explainNoIdentity: (start: NoIdentity) => Promise<Advice>;
  readonly now: () => number;
}
