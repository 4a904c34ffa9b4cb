/**
 * Jobs that outlive their sessions many times over. They take ROLE_CHAIN_SOAK_SECONDS (45 by default; 300 says more), and say what came
 * of it in a table.
 */
import { readdirSync } from 'node:fs';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { CallRecord, Emulator } from '../../src/emulator/emulator.ts';
import { CALLING_CLIENTS, type Call } from '../support/calling-clients.ts';
import { isThere } from '../support/is-there.ts';
import type { Job } from '../support/job.ts';
import { errorOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { testWhere } from '../support/where.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';
const SECONDS = Number(process.env['ROLE_CHAIN_SOAK_SECONDS'] ?? '45');
const SESSION_SECONDS = 20;

/** The first role's, so that not all of a chain is due at once. */
const FIRST_SECONDS = 50;
const WORLD = CHAIN_WORLD.replace(
  'max-session-seconds',
  `session-seconds: ${FIRST_SECONDS}\n        max-session-seconds`,
);

/** How many calls a client makes at least: one of each session. A free machine gets to a call a second or two. */
const CALLS = Math.ceil(SECONDS / SESSION_SECONDS);

/** The two ways, each in a job whose sessions have its name. */
const WAYS = ['process', 'server'] as const;
type Way = (typeof WAYS)[number];

const clients = CALLING_CLIENTS.filter(({ probe }) => isThere(probe));

/** What a client of a job did. */
interface Report {
  readonly way: Way;
  readonly client: string;
  readonly calls: readonly Call[];
}

/**
 * The hops that were taken for a job, in their order. The step finds out how long the first session may be by asking for
 * ever less; what was refused before that is left out.
 */
function hopsOf(emulator: Emulator, way: Way): readonly CallRecord[] {
  const asked = emulator.log
    .filter(({ operation, parameters }) => operation.startsWith('AssumeRole') && parameters['RoleSessionName'] === way)
    .sort((one, other) => one.sequence - other.sequence);
  return asked.slice(asked.findIndex(({ outcome }) => outcome.session !== undefined));
}

function sessionsOf(emulator: Emulator, way: Way, roleArn: string): number {
  return hopsOf(emulator, way).filter(({ parameters }) => parameters['RoleArn'] === roleArn).length;
}

/**
 * Those whose sessions anybody signed with. On a slow machine, the time for a renewal may be over before the answer is
 * there: the session is lost then, and the hop taken again.
 */
function reached(hops: readonly CallRecord[], log: readonly CallRecord[]): readonly CallRecord[] {
  const used = new Set(log.map(({ callerSession }) => callerSession));
  return hops.filter(({ outcome }) => used.has(outcome.session?.number));
}

/** When a hop is to be renewed: with a quarter of its session's life left, which begins at the earliest with the call. */
function dueAt({ time, outcome }: CallRecord): number {
  const until = Date.parse(outcome.session?.expiration ?? '');
  return until - (until - Date.parse(time)) / 4;
}

/** Hops that were taken although the session that they replace was not due, and by how many milliseconds. */
function tooEarly(hops: readonly CallRecord[], replaced: readonly CallRecord[]): readonly object[] {
  return hops.flatMap(({ sequence, time, parameters }) => {
    const role = parameters['RoleArn'];
    const before = replaced.findLast((each) => each.sequence < sequence && each.parameters['RoleArn'] === role);
    const early = before === undefined ? 0 : Math.ceil(dueAt(before) - Date.parse(time));
    return early > 0 ? [{ role, time, early }] : [];
  });
}

/** Hops that were asked for while one before had no answer yet. */
function overlapping(hops: readonly CallRecord[], before: readonly CallRecord[]): readonly object[] {
  return hops
    .filter(({ sequence, time }) => before.some((each) => each.sequence < sequence && time < each.answered))
    .map(({ time, parameters }) => ({ role: parameters['RoleArn'], time }));
}

function printTable(reports: readonly Report[], emulator: Emulator): void {
  const rows = reports.map(({ way, client, calls }) => {
    const longest = Math.max(...calls.map(({ milliseconds }) => milliseconds));
    const failed = calls.filter(({ error }) => error !== undefined).length;
    return `refresh: ${way.padEnd(8)} ${client.padEnd(52)} ${calls.length} calls, ${failed} failed, longest ${longest} ms`;
  });
  const renewals = WAYS.map((way) => {
    const taken = [ROLES.ci, ROLES.hub, ROLES.spoke].map((role) => `${sessionsOf(emulator, way, role)} of ${role}`);
    return `refresh: ${way.padEnd(8)} ${taken.join(', ')}`;
  });
  process.stdout.write(
    `${[`${SECONDS} s, sessions of ${SESSION_SECONDS} s, the first role's of ${FIRST_SECONDS} s`, ...rows, ...renewals].join('\n')}\n`,
  );
}

describe('a job that outlives its sessions many times', () => {
  // With some latency, calls that overlap are seen to.
  const on = stage(`${WORLD}\nsession-seconds: ${SESSION_SECONDS}\n`, { latencyMilliseconds: 60 });

  /** A job, what its step said, and what its clients do from then on. */
  async function start(way: Way): Promise<{ job: Job; step: StepResult; reports: Promise<readonly Report[]> }> {
    const job = on.job();
    const step = await job.main({
      'role-to-assume': ROLES.ci,
      'role-chain': `${ROLES.hub}\n${ROLES.spoke}`,
      'role-session-name': way,
      refresh: way,
    });
    expect(errorOf(step)).toBe('');
    const reports = clients.map(async (client) => ({
      way,
      client: client.name,
      calls: await client.call(on.emulator.url, { seconds: SECONDS, calls: CALLS }, job.environment),
    }));
    return { job, step, reports: Promise.all(reports) };
  }

  test(
    `has no call fail in ${SECONDS} seconds, and only what is due is renewed, one hop at a time`,
    async () => {
      const jobs = await Promise.all(WAYS.map(start));
      const reports = (await Promise.all(jobs.map((each) => each.reports))).flat();
      printTable(reports, on.emulator);
      for (const { way, client, calls } of reports) {
        const arn = `arn:aws:sts::222222222222:assumed-role/spoke/${way}`;
        const failed = calls.filter((call) => call.arn !== arn);
        expect({ way, client, failed }).toEqual({ way, client, failed: [] });
        expect({ way, client, enough: calls.length >= CALLS }).toMatchObject({ enough: true });
      }
      for (const way of WAYS) {
        const hops = hopsOf(on.emulator, way);
        const sessions = reached(hops, on.emulator.log);
        expect({ way, refused: hops.filter(({ outcome }) => outcome.status !== 200) }).toEqual({ way, refused: [] });
        expect({ way, early: tooEarly(hops, sessions) }).toEqual({ way, early: [] });
        expect({ way, overlapping: overlapping(hops, sessions) }).toEqual({ way, overlapping: [] });
        expect(sessionsOf(on.emulator, way, ROLES.spoke)).toBeGreaterThan(SECONDS / SESSION_SECONDS);
      }
      for (const { job, step } of jobs) {
        await job.post(step);
        expect(readdirSync(job.temp)).toEqual([]);
      }
    },
    (SECONDS * 2 + 120) * 1000,
  );

  const missing = CALLING_CLIENTS.filter((client) => !clients.includes(client));
  if (missing.length > 0) {
    testWhere(false).each(missing)(
      'has no failing call of $name (skipped: not installed on this machine)',
      () => undefined,
    );
  }
});
