import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { askServer, credentialsOf, serverOf, type SeenServer } from '../support/job-server.ts';
import { countOf, errorOf } from '../support/outcome.ts';
import { until } from '../support/processes.ts';
import { ask } from '../support/serving.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';
import { describeOnLinux } from '../support/where.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, refresh: 'server' };
/**
 * An early renewal may take an eighth of this, and its first hop a sixteenth: after that the chain goes on from the
 * session that still holds, while the request that was given up is still under way. On a machine that does much else,
 * one second was too little.
 */
const SESSION_SECONDS = 24;
const on = stage(`${CHAIN_WORLD}\nsession-seconds: ${SESSION_SECONDS}\n`);

const hubSessions = (): number => countOf(on.emulator, 'AssumeRole', ROLES.hub);
const isServed = async (server: SeenServer): Promise<boolean> => (await askServer(server)).status === 200;

describe('the session of a chain', () => {
  test('is renewed ahead of time, one renewal at a time, although nobody asks', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    await until('it was renewed three times', () => hubSessions() >= 4, 90_000);
    expect(on.emulator.connections.maximumInFlight()).toBe(1);
    const { AccessKeyId: id, Expiration: end } = await credentialsOf(serverOf(job));
    expect(on.emulator.sessionOf(id)).toMatchObject({ roleArn: ROLES.hub });
    expect(Date.parse(end)).toBeGreaterThan(Date.now());
    await job.post(step);
  });

  test('is served while valid although it cannot be renewed; then each caller gets the reason, until it can', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    const server = serverOf(job);
    const { AccessKeyId: first } = await credentialsOf(server);
    const denied = { kind: 'error', status: 403, code: 'AccessDenied', message: 'no longer trusted' } as const;
    on.emulator.addFault({ ...denied, operation: 'AssumeRole' });
    on.emulator.addFault({ ...denied, operation: 'AssumeRoleWithWebIdentity' });
    await until('a renewal has failed', () => hubSessions() >= 2);
    expect((await credentialsOf(server)).AccessKeyId).toBe(first);
    await until('the session is over', async () => !(await isServed(server)), 60_000);
    const { status, body } = await askServer(server);
    const refusal = JSON.parse(body) as Record<string, string>;
    expect(status).toBe(500);
    expect(Object.keys(refusal).sort()).toEqual(['Code', 'Message', 'code', 'message']);
    expect(refusal['code']).toBe('CannotRenew');
    expect(refusal['message']).toMatch(/hop 1 of 2: sts:AssumeRoleWithWebIdentity .*AccessDenied/s);
    expect(on.emulator.issuedSecrets.filter((secret) => body.includes(secret))).toEqual([]);
    on.emulator.clearFaults();
    expect((await credentialsOf(server)).AccessKeyId).not.toBe(first);
    await job.post(step);
  });

  test('that has expired is renewed once for fifty simultaneous callers', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    const server = serverOf(job);
    on.emulator.addFault({ kind: 'error', status: 403, code: 'AccessDenied' });
    await until('the session is over', async () => !(await isServed(server)), 60_000);
    on.emulator.clearFaults();
    on.emulator.addFault({ operation: 'AssumeRole', kind: 'delay', milliseconds: 1_000 });
    const before = on.emulator.log.length;
    const answers = await Promise.all(Array.from({ length: 50 }, () => credentialsOf(server)));
    expect(new Set(answers.map(({ AccessKeyId: id }) => id)).size).toBe(1);
    expect(on.emulator.log.slice(before).map(({ operation }) => operation)).toEqual([
      'IdToken',
      'AssumeRoleWithWebIdentity',
      'AssumeRole',
    ]);
    await job.post(step);
  });
});

describe('the sessions of several targets', () => {
  test('are renewed once they have been requested, never two at a time, and the others are not', async () => {
    const job = on.job();
    const profiles = `hub: ${ROLES.hub}\nspoke: [${ROLES.hub}, ${ROLES.spoke}]\nagain: {chain: [${ROLES.hub}], region: us-east-1}`;
    const step = await job.main({ 'role-to-assume': ROLES.ci, profiles, refresh: 'server', 'max-concurrency': '1' });
    expect(errorOf(step)).toBe('');
    await sleep(SESSION_SECONDS * 1_000);
    const before = on.emulator.log.length;
    expect(hubSessions()).toBeLessThanOrEqual(2);
    await Promise.all(['hub', 'spoke'].map((name) => credentialsOf(serverOf(job), `/credentials/${name}`)));
    await until('both were renewed twice more', () => countOf(on.emulator, 'AssumeRole', ROLES.spoke) >= 4, 90_000);
    const later = on.emulator.log.slice(before);
    expect(later.length).toBeGreaterThan(0);
    expect(on.emulator.connections.maximumInFlight()).toBe(1);
    await job.post(step);
  });
});

/** Every Node.js on this machine that `dist/` is for: the action's, and the oldest of the command line. */
const NODES = [process.execPath, '/usr/bin/node'].flatMap((node) => {
  const version = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim() : '';
  return version === '' ? [] : [{ node, version }];
});
const MAX_KB = 60 * 1_024;

describeOnLinux.each(NODES)('the memory of a server', ({ node, version }) => {
  test(`stays below 60 MiB after 10,000 requests and several renewals, on Node.js ${version}`, async () => {
    const job = on.job({ node });
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    const { port, token, pid } = serverOf(job);
    const agents = [new Agent({ keepAlive: true, maxSockets: 50 }), new Agent({ keepAlive: false, maxSockets: 50 })];
    let left = 10_000;
    const client = async (agent: Agent): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const { status } = await ask(port, { token, agent });
        if (status !== 200) throw new Error(`a request was answered ${status}`);
      }
    };
    await Promise.all(
      Array.from({ length: 50 }, (_each, index) => agents[index % 2]).map((agent) => client(agent ?? new Agent())),
    );
    agents.forEach((agent) => {
      agent.destroy();
    });
    await until('it was renewed twice', () => hubSessions() >= 3, 90_000);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const residentKb = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
    expect(residentKb).toBeGreaterThan(10_000);
    expect(residentKb).toBeLessThan(MAX_KB);
    await job.post(step);
  }, 180_000);
});
