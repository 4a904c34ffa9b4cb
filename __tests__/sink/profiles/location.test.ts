import { join, resolve } from 'node:path';
import { locateProfileFiles } from '../../../src/sink/profiles/location.ts';

const home = resolve('/home/runner');

describe('where profiles are kept', () => {
  test('is ~/.aws unless the environment says otherwise', () => {
    const usual = { credentialsFile: join(home, '.aws', 'credentials'), configFile: join(home, '.aws', 'config') };
    expect(locateProfileFiles({}, home)).toEqual(usual);
    expect(locateProfileFiles({ AWS_CONFIG_FILE: '', AWS_SHARED_CREDENTIALS_FILE: '' }, home)).toEqual(usual);
  });

  test('follows the variables that the SDKs follow, with ~ for the home directory', () => {
    const env = { AWS_SHARED_CREDENTIALS_FILE: '~/keys', AWS_CONFIG_FILE: 'relative/config' };
    expect(locateProfileFiles(env, home)).toEqual({
      credentialsFile: join(home, 'keys'),
      configFile: resolve('relative/config'),
    });
    expect(locateProfileFiles({ AWS_CONFIG_FILE: '~other/config' }, home).configFile).toBe(resolve('~other/config'));
  });
});
