import { spawn } from 'node:child_process';
import { idTokenNeeds } from '../../ci/systems.ts';
import { RoleChainError, messageOf } from '../../core/errors.ts';
import { headOf } from '../../text/quote.ts';
import type { Programs } from '../../runner/programs.ts';
import { parseAddress, type ServerAddress } from './address.ts';
import { printServerOrder, type ServerOrder } from './order.ts';
import { SMALL } from './small-heap.ts';

const PATIENCE_MS = 15_000;

/** How much of what a server says of its failure is passed on. */
const MAX_REASON_LENGTH = 2_000;

/**
 * What a server, and the renewals that it starts, need of the environment: the system, the network, where AWS credentials
 * are found, and the mark by which the runner ends it with the job. No step inputs are included, and nothing whose name
 * says that it is a key, a token or a password.
 */
const NEEDED =
  /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|LANG|TZ|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|RUNNER_TRACKING_ID|RUNNER_TEMP|AWS_(?!\w*(?:KEY|SECRET|PASSWORD|TOKEN(?!_FILE$)))\w+)$/i;

/** The part of an environment that {@link NEEDED} matches, and what the job's ID tokens are made with. */
export function serverEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const forIdToken = new Set(idTokenNeeds());
  const kept = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && value !== '' && (NEEDED.test(name) || forIdToken.has(name.toUpperCase()))
      ? [[name, value] as const]
      : [],
  );
  return Object.fromEntries(kept);
}

/**
 * Starts a server alongside the job. It keeps running when this process ends.
 *
 * @throws RoleChainError `delivery` if it does not start
 */
export async function startServer(
  order: ServerOrder,
  { node, server }: Programs,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ServerAddress> {
  const child = spawn(node, [...SMALL, server], {
    detached: true,
    env: serverEnvironment(environment),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  child.stdin.on('error', () => undefined).end(printServerOrder(order));
  try {
    const line = await firstLine(child);
    const started = parseAddress(line);
    if (started === undefined) {
      throw new Error(line === '' ? 'it ended at once' : line);
    }
    child.unref();
    return started;
  } catch (error) {
    child.kill('SIGKILL');
    throw new RoleChainError({
      code: 'delivery',
      message: `the server for the credentials did not start: ${messageOf(error)}`,
      hint: 'May this step start processes, and listen on 127.0.0.1? If not, use refresh: process.',
      cause: error,
    });
  } finally {
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** Its first output: from standard output, or from standard error if it fails. */
function firstLine(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let [said, failed] = ['', ''];
    const timer = setTimeout(() => {
      reject(new Error(`it said nothing for ${PATIENCE_MS / 1000} seconds`));
    }, PATIENCE_MS);
    const settle = (text: string): void => {
      clearTimeout(timer);
      resolve(text);
    };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) {
        settle(said);
      }
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      failed += text;
    });
    child.once('error', reject).once('close', () => {
      settle(headOf(failed, MAX_REASON_LENGTH));
    });
  });
}
