/** Steps with many targets, and what they are to give. */
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { HUB, profilesInput, type WorldTarget } from './fan-out-world.ts';
import { countOf, errorOf } from './outcome.ts';
import { profilesOf, sessionsOf } from './profiles.ts';
import type { Stage } from './stage.ts';

/** Goes to the targets from a hub. */
export const MANY = { 'role-to-assume': HUB, audience: 'sts.amazonaws.com' };

/** The output `profiles`, read as a workflow would. */
export function listed(step: StepResult): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(step.outputs.get('profiles') ?? 'null') as readonly Readonly<Record<string, unknown>>[];
}

/** Runs a step with these targets, and expects the session of its own account in each profile, by no more calls than needed. */
export async function expectSessions(on: Stage, targets: readonly WorldTarget[]): Promise<void> {
  const count = targets.length;
  const job = on.job();
  const step = await job.main({ ...MANY, profiles: profilesInput(targets) });
  expect({ status: step.status, error: errorOf(step), stderr: step.stderr }).toEqual({
    status: 0,
    error: '',
    stderr: '',
  });
  const found = profilesOf(job);
  expect(found.map(({ name, region }) => ({ name, region }))).toEqual(
    targets.map(({ name }) => ({ name, region: 'eu-central-1' })),
  );
  expect(await sessionsOf(on.emulator, found)).toEqual(targets.map(({ session }) => session));
  expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(1);
  expect(countOf(on.emulator, 'IdToken')).toBe(1);
  expect(countOf(on.emulator, 'AssumeRole')).toBe(count);
  expect(on.emulator.connections.maximumInFlight('AssumeRole')).toBeLessThanOrEqual(16);
  expect(listed(step)).toEqual(
    targets.map(({ name, account, role }) => ({
      name,
      account,
      role,
      region: 'eu-central-1',
      expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      ok: true,
    })),
  );
  expect(step.exported.has('AWS_ACCESS_KEY_ID')).toBe(count === 1);
}
