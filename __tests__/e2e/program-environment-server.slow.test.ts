import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsIn, notingProgram } from '../support/noting-program.ts';
import { errorOf } from '../support/outcome.ts';
import { until } from '../support/processes.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const on = stage(`${CHAIN_WORLD}\nsession-seconds: 16\n`);

test('a web-identity-token-command that the server of a job runs again gets no inputs, and no secrets of the step', async () => {
  const job = on.job({ idToken: false, env: { ROLE_CHAIN_HTTP_PROXY: 'http://u:p@proxy', MY_SECRET: 'of the step' } });
  const { path, names } = notingProgram(job, await on.emulator.mintToken());
  const command = `"${process.execPath}" "${path}"`;
  const inputs = { 'web-identity-token-command': command, 'role-to-assume': ROLES.ci, refresh: 'server' };
  const step = await job.main(inputs);
  expect(errorOf(step)).toBe('');
  expect(inputsIn(names())).toEqual([]);
  await until('the command has run again', () => existsSync(join(job.home, 'names.json')), 60_000);
  const seen = names();
  await job.post(step);
  expect(inputsIn(seen)).toEqual([]);
  expect(seen).not.toContain('MY_SECRET');
  expect(seen).toContain('PATH');
  writeFileSync(path, '');
});
