/** Clients of AWS Organizations on an emulator. */

import { OrganizationsClient } from '../../src/organization/organizations-client.ts';
import { explainOrganizationsFailure } from '../../src/explain/organization-failure.ts';
import { Secret } from '../../src/core/secret.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { Http } from '../../src/net/http.ts';
import type { RetrySettings } from '../../src/net/retry.ts';
import { keys } from '../emulator/support/organization.ts';
import type { RawCredentials } from '../emulator/support/raw-sts.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

/** What a client is to have otherwise than usual. */
export interface ClientOptions extends Partial<Omit<RetrySettings, 'deadline'>> {
  readonly credentials?: RawCredentials;
  readonly maxConcurrency?: number;
  readonly seconds?: number;
  readonly signingRegion?: string;
}

const open: { readonly http: Http; readonly deadline: Deadline }[] = [];

/** What clients have said while they tried again. */
export const reports: string[] = [];

/** A client; {@link closeClients} ends it. */
export async function clientOf(
  { url }: Pick<Emulator, 'url'>,
  { credentials = keys.management, maxConcurrency, seconds = 100, ...options }: ClientOptions = {},
): Promise<OrganizationsClient> {
  const { signingRegion = 'us-east-1', ...retry } = options;
  const http = await Http.create({ connectTimeoutMilliseconds: 30_000, requestTimeoutMilliseconds: 15_000 });
  const deadline = new Deadline(seconds);
  open.push({ http, deadline });
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return new OrganizationsClient({
    http,
    endpoint: { url: new URL(url), signingRegion },
    retry: { maxAttempts: 4, deadline, random: () => 0, report: (message) => reports.push(message), ...retry },
    credentials: {
      accessKeyId: new Secret(accessKeyId),
      secretAccessKey: new Secret(secretAccessKey),
      ...(sessionToken === undefined ? {} : { sessionToken: new Secret(sessionToken) }),
    },
    caller: 'the keys of the test',
    explain: (failure, attempt) => Promise.resolve(explainOrganizationsFailure(failure, attempt)),
    version: '0.0.0',
    ...(maxConcurrency === undefined ? {} : { maxConcurrency }),
  });
}

/** Call it in `afterEach`. */
export function closeClients(): void {
  reports.length = 0;
  for (const { http, deadline } of open.splice(0)) {
    deadline.stop();
    http.close();
  }
}

/** How often an operation was asked for. */
export function callsOf({ log }: Emulator, operation: string): number {
  return log.filter((record) => record.operation === operation).length;
}
