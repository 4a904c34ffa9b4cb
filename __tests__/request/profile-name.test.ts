import { validateProfileName } from '../../src/request/profile-name.ts';

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
