import { stat } from '../files/fs.ts';
import { systemCodeOf } from '../core/errors.ts';
import { Deadline, type TimeLimit } from './deadline.ts';
import { Http, type HttpSettings } from './http.ts';
import type { ReadyConnections } from './ready-connections.ts';
import type { RetrySettings } from './retry.ts';
import type { Log } from '../core/log.ts';

/** What network work is done with. */
export interface Network {
  readonly http: Http;
  readonly retry: RetrySettings;
}

/** How the network is reached, and how long that may take. */
export interface NetworkSettings {
  readonly http: HttpSettings;
  /** The number of attempts per request, the first included. */
  readonly maxAttempts: number;
  readonly deadlineSeconds: number;
}

/** What the network is used for. */
export interface NetworkUse {
  readonly log: Log;
  /** When the step began, in milliseconds of `monotonicNow()`: parts of a step share its time. */
  readonly startedAt: number;
  /** In words: `logging in`. */
  readonly doing: string;
  /** How messages describe the deadline, if it is not a step's. */
  readonly limit?: TimeLimit;
  /** Connections that were opened before the settings were known. */
  readonly early?: ReadyConnections | undefined;
}

/** Lets the deadline of the request in progress report before the overall one. */
const GRACE_MILLISECONDS = 250;

/**
 * Does network work under the step's deadline, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
export async function withNetwork<Value>(
  { http: settings, maxAttempts, deadlineSeconds }: NetworkSettings,
  { log, startedAt, doing, limit, early }: NetworkUse,
  work: (network: Network) => Promise<Value>,
): Promise<Value> {
  const deadline = new Deadline(deadlineSeconds, startedAt, limit);
  let http: Http | undefined;
  try {
    http = await deadline.guard(createHttp(settings, log, early), () => 'reading the CA bundle');
    const retry = {
      maxAttempts,
      deadline,
      random: Math.random,
      report: (message: string) => {
        log.info(message);
      },
    };
    return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
  } finally {
    deadline.stop();
    http?.close();
  }
}

async function createHttp(
  { caBundle, ...others }: HttpSettings,
  log: Log,
  early: ReadyConnections | undefined,
): Promise<Http> {
  if (caBundle === undefined || !(others.caBundleMayBeMissing === true && (await isMissing(caBundle)))) {
    return Http.create({ ...others, ...(caBundle === undefined ? {} : { caBundle }) }, early);
  }
  log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`);
  return Http.create(others, early);
}

function isMissing(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error: unknown) => systemCodeOf(error) === 'ENOENT',
  );
}
