import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../support/job.ts';
import { errorOf } from '../support/outcome.ts';
import { askProcess } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': `${ROLES.hub}\n${ROLES.spoke}`, refresh: 'process' };

/** Makes the kept session of a role one of an hour that has so many seconds left. To AWS it is as it was. */
function age(job: Job, roleArn: string, secondsLeft: number): void {
  const paths = readdirSync(job.temp, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[0-9a-f]{64}\.json$/.test(path))
    .map((path) => join(job.temp, path));
  const expiration = Date.now() + secondsLeft * 1000;
  for (const path of paths) {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { readonly roleArn: string };
    if (kept.roleArn === roleArn) {
      const times = { obtainedAt: expiration - 3_600_000, expiration: new Date(expiration).toISOString() };
      writeFileSync(path, JSON.stringify({ ...kept, ...times }));
    }
  }
}

describe('a renewal without enough time to renew the earlier hops as well', () => {
  const on = stage();

  test('continues from what it has renewed so far', async () => {
    const job = on.job();
    // Half of the time is for taking the hub again, whose session still holds, and all that follows.
    const step = await job.main({ ...CHAIN, 'action-timeout-s': '16' });
    expect(errorOf(step)).toBe('');
    age(job, ROLES.hub, 180);
    age(job, ROLES.spoke, -1);
    const isHop = ({ operation }: { readonly operation: string }): boolean => operation === 'AssumeRole';
    const asked = on.emulator.log.filter(isHop).length;
    on.emulator.addFault({ kind: 'hang', operation: 'AssumeRole', calls: [asked + 2] });
    const { AccessKeyId } = await askProcess(job);
    expect(on.emulator.sessionOf(AccessKeyId)?.arn).toBe('arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions');
    const [hub, ...spokes] = on.emulator.log.filter(isHop).slice(asked);
    expect([hub, ...spokes].map((hop) => hop?.parameters['RoleArn'])).toEqual([ROLES.hub, ROLES.spoke, ROLES.spoke]);
    expect(spokes.map(({ outcome }) => outcome.fault)).toEqual(['hang', undefined]);
    expect(spokes[1]?.callerSession).toBe(hub?.outcome.session?.number);
    await job.post(step);
  });
});
