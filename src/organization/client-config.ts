import type { OrganizationsClientConfig } from '@aws-sdk/client-organizations';
import type { Credentials } from '../core/credentials.ts';
import type { Deadline } from '../net/deadline.ts';
import { collect } from '../net/exchange.ts';
import type { Http } from '../net/http.ts';

/** What the client is built on here. */
interface ClientSettings {
  readonly http: Http;
  readonly endpoint: URL;
  /** For the user agent. */
  readonly version: string;
  /** Whose credentials sign. */
  readonly caller: Credentials;
}

/**
 * The configuration of the SDK's client: our connections, one attempt per call (retries are decided here, by kind of
 * error), and explicit values for everything that it would otherwise look up in the user's configuration files.
 */
export async function clientConfig({
  http,
  endpoint,
  version,
  caller,
}: ClientSettings): Promise<OrganizationsClientConfig> {
  return {
    endpoint: endpoint.href,
    requestHandler: await http.handlerFor(endpoint),
    streamCollector: collect,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    userAgentAppId: '',
    authSchemePreference: [],
    customUserAgent: [['aws-role-chain', version]],
    credentials: sdkCredentials(caller),
  };
}

/** Credentials in the SDK's form: here a secret leaves its wrapper. */
function sdkCredentials(caller: Credentials): NonNullable<OrganizationsClientConfig['credentials']> {
  return {
    accessKeyId: caller.accessKeyId.reveal(),
    secretAccessKey: caller.secretAccessKey.reveal(),
    ...(caller.sessionToken === undefined ? {} : { sessionToken: caller.sessionToken.reveal() }),
  };
}

/** Ends a request that is sent now: at the request timeout, or when the step's time is up. */
export function signalFor(http: Http, deadline: Deadline): AbortSignal {
  return AbortSignal.any([deadline.signal, AbortSignal.timeout(http.requestTimeoutMilliseconds)]);
}
