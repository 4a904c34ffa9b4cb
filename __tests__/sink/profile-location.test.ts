import { join, resolve } from 'node:path';
import { locateProfileFiles, validateProfileName } from '../../src/sink/profile-location.ts';

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

describe('profile names', () => {
  test.each(['dev', 'default', 'my-org.prod_1', 'team@acme', 'a+b:c', 'a#b', 'dév', 'profile', 'constructor'])(
    '%j can be a profile',
    (name) => {
      expect(validateProfileName(name)).toBeUndefined();
    },
  );

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['my dev', 'white space'],
    ['dev\n', 'white space'],
    ['dev\u00A0', 'white space'],
    ['d\u0000ev', 'control characters'],
    ['d\u007Fev', 'control characters'],
    ['a]', 'brackets'],
    ['[a', 'brackets'],
    ['../a', 'slashes'],
    ['a\\b', 'slashes'],
    ['"a"', 'quotes'],
    ["a'b", 'quotes'],
    ['#a', '#'],
    [';a', '#'],
    ['__proto__', '__proto__'],
    ['DEFAULT', 'DEFAULT'],
  ])('%j cannot, and the reason names %s', (name, reason) => {
    expect(validateProfileName(name)).toContain(reason);
  });
});
