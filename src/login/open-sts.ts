import type { NetworkRequest } from '../request/network-request.ts';
import { VERSION } from '../core/version.ts';
import type { CallLimiter } from '../net/call-limiter.ts';
import type { Network } from '../net/network.ts';
import type { Runner } from '../runner/runner.ts';
import { StsClient } from '../sts/sts-client.ts';

/** The client of STS. No request is made yet. @param limiter set if many calls are made at once */
export function openSts(
  endpoints: NetworkRequest['endpoints'],
  { http, retry }: Network,
  { conceal }: Pick<Runner, 'conceal'>,
  limiter?: CallLimiter,
): StsClient {
  const limited = limiter === undefined ? retry : { ...retry, limiter };
  return new StsClient({ http, endpoints, retry: limited, conceal, version: VERSION });
}
