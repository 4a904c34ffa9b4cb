import { rmSync } from 'node:fs';
import { whoAmI } from '../support/identity.ts';
import type { Job } from '../support/job.ts';
import {
  endpointsAt,
  LOGIN_SESSION,
  MACHINE_WORLD,
  SSO_CONFIG,
  writeConfig,
  writeLoginCache,
  writeSsoCache,
} from '../support/machine.ts';
import { errorOf, operationsOf } from '../support/outcome.ts';
import { age } from '../support/refresh-cache.ts';
import { askInVain, askProcess, asVariables } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const { hub, spoke } = ROLES;
const CHAIN = { 'role-to-assume': hub, 'role-chain': spoke, refresh: 'process' };
const SPOKE_SESSION = 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions';
const HOPS = ['AssumeRole', 'AssumeRole'];

describe('credentials are renewed from', () => {
  const on = stage(MACHINE_WORLD);

  function job(env: Readonly<Record<string, string>>): Job {
    return on.job({ idToken: false, env: { ...endpointsAt(on.emulator), ...env } });
  }

  /** The operations of a renewal after all sessions have ended; checks whose credentials it gives. */
  async function renewed(at: Job): Promise<readonly string[]> {
    age(at, 'over');
    const before = on.emulator.log.length;
    const answer = await askProcess(at, 'aws-role-chain');
    const operations = operationsOf(on.emulator).slice(before);
    expect(await whoAmI(on.emulator, asVariables(answer))).toBe(SPOKE_SESSION);
    return operations;
  }

  test('the instance metadata, although the variables that lead there were of the step that logged in', async () => {
    const at = on.job({ idToken: false });
    const step = await at.main(CHAIN, { ...endpointsAt(on.emulator), AWS_EC2_METADATA_DISABLED: 'false' });
    expect(errorOf(step)).toBe('');
    expect(await renewed(at)).toEqual(['MetadataToken', 'MetadataRole', 'MetadataCredentials', ...HOPS]);
  });

  test('a session of IAM Identity Center for as long as it lasts, and say then that it is over', async () => {
    const at = job({ AWS_PROFILE: 'new' });
    writeConfig(at, SSO_CONFIG);
    writeSsoCache(at, 'corp');
    expect(errorOf(await at.main(CHAIN))).toBe('');
    const file = writeSsoCache(at, 'corp', { minutes: -1 });
    expect(await renewed(at)).toEqual(['CreateToken', 'GetRoleCredentials', ...HOPS]);
    rmSync(file);
    age(at, 'over');
    expect(await askInVain(at, 'aws-role-chain')).toContain('aws sso login --sso-session corp');
  });

  test('a session of `aws login`, which is renewed itself', async () => {
    const at = job({});
    writeConfig(at, `[profile me]\nlogin_session = ${LOGIN_SESSION}\nregion = us-east-1\n`);
    const { file } = writeLoginCache(at, on.emulator, 14);
    expect(errorOf(await at.main({ ...CHAIN, 'source-profile': 'me' }))).toBe('');
    writeLoginCache(at, on.emulator, -1);
    expect(await renewed(at)).toEqual(['CreateOAuth2Token', ...HOPS]);
    rmSync(file);
  });
});
