/** What the SDK's clients have in common, whichever service they are of. */

import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { Credentials } from '../core/credentials.ts';
import type { Deadline } from './deadline.ts';
import { collect, type Http } from './http.ts';

/** Which Node.js runs this is the runner's choice, and which SDK is in it is ours: the user can act on neither. */
export function allowAnyNode(): void {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
}

/** What a client of the SDK stands on here. */
export interface SdkSettings {
  readonly http: Http;
  readonly endpoint: URL;
  /** For the user agent. */
  readonly version: string;
  /** Who signs; undefined for calls that are not signed. */
  readonly caller: Credentials | undefined;
}

/**
 * The configuration that every client gets: our connections, one attempt a call (which errors are tried again is decided
 * here, by their class), and everything said that the SDK would else look for in the user's configuration files.
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

/** Credentials as the SDK takes them: here a secret leaves its wrapper. */
function sdkCredentials(caller: Credentials): NonNullable<STSClientConfig['credentials']> {
  return {
    accessKeyId: caller.accessKeyId.reveal(),
    secretAccessKey: caller.secretAccessKey.reveal(),
    ...(caller.sessionToken === undefined ? {} : { sessionToken: caller.sessionToken.reveal() }),
  };
}

/** Ends one request that is sent now: after the time that a request may take, or when the step's time is over. */
export function signalFor(http: Http, deadline: Deadline): AbortSignal {
  return AbortSignal.any([deadline.signal, AbortSignal.timeout(http.requestTimeoutMilliseconds)]);
}
