/** What the SDK's clients have in common, whatever the service. */

import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { Credentials } from '../core/credentials.ts';
import type { Deadline } from './deadline.ts';
import { collect, type Http } from './http.ts';

/** The runner chooses Node.js and we choose the SDK: users cannot act on a warning about either. */
export function allowAnyNode(): void {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
}

/** What an SDK client is built on here. */
export interface SdkSettings {
  readonly http: Http;
  readonly endpoint: URL;
  /** For the user agent. */
  readonly version: string;
  /** Whose credentials sign; undefined for unsigned calls. */
  readonly caller: Credentials | undefined;
}

/**
 * The configuration of every client: our connections, one attempt per call (retries are decided here, by kind of
 * error), and explicit values for everything that the SDK would otherwise look up in the user's configuration files.
 */
export async function sdkConfig({ http, endpoint, version, caller }: SdkSettings): Promise<CommonConfig> {
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
    ...(caller === undefined ? {} : { credentials: sdkCredentials(caller) }),
  };
}

/** The part of a client's configuration that is the same for all services. */
export type CommonConfig = Pick<
  STSClientConfig,
  | 'endpoint'
  | 'requestHandler'
  | 'streamCollector'
  | 'maxAttempts'
  | 'retryMode'
  | 'defaultsMode'
  | 'useFipsEndpoint'
  | 'useDualstackEndpoint'
  | 'userAgentAppId'
  | 'authSchemePreference'
  | 'customUserAgent'
  | 'credentials'
>;

/** Credentials in the SDK's form: here a secret leaves its wrapper. */
function sdkCredentials(caller: Credentials): NonNullable<STSClientConfig['credentials']> {
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
