import { inspect } from 'node:util';
import { AMBIENT_VARIABLES, ambientVariables, restoreAmbientVariables } from '../../src/refresh/ambient-variables.ts';
import { Secret } from '../../src/core/secret.ts';
import { DELIVERED_VARIABLES, SECRET_VARIABLES } from '../../src/sink/environment/variables.ts';

const BEFORE = {
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: '',
  AWS_PROFILE: 'runner',
  AWS_CONTAINER_AUTHORIZATION_TOKEN: 'bearer',
  AWS_REGION: 'eu-central-1',
  PATH: '/bin',
} as const;

function seen(): ReturnType<typeof ambientVariables> {
  return ambientVariables(BEFORE, (value) => new Secret(value));
}

describe('the variables by which credentials are found', () => {
  test('are kept as far as they are set, and no others', () => {
    expect(Object.keys(seen()).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_CONTAINER_AUTHORIZATION_TOKEN',
      'AWS_PROFILE',
      'AWS_SECRET_ACCESS_KEY',
    ]);
  });

  test('show no secret, each of which was concealed', () => {
    const concealed: string[] = [];
    const variables = ambientVariables(BEFORE, (value) => {
      concealed.push(value);
      return new Secret(value);
    });
    expect(concealed).toEqual(['AKIAEXAMPLE', 'secret', 'bearer']);
    expect(inspect(variables) + JSON.stringify(variables)).not.toMatch(/AKIAEXAMPLE|secret'|bearer/);
    expect(variables['AWS_PROFILE']).toBe('runner');
  });

  test('come back as they were in an environment that has become another; the rest stays', () => {
    const environment: Record<string, string | undefined> = {
      PATH: '/bin',
      AWS_REGION: 'us-east-1',
      AWS_PROFILE: 'aws-role-chain',
      AWS_CONFIG_FILE: '/job/config',
      AWS_ACCESS_KEY_ID: 'ASIAOTHER',
      AWS_SESSION_TOKEN: 'other',
    };
    restoreAmbientVariables(environment, seen());
    expect(environment).toEqual({
      PATH: '/bin',
      AWS_REGION: 'us-east-1',
      AWS_PROFILE: 'runner',
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'bearer',
    });
  });

  test('are at least those that a step with refresh sets or clears, but for the Region and the expiry', () => {
    const others = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_CREDENTIAL_EXPIRATION'];
    const delivered = DELIVERED_VARIABLES.filter((name) => !others.includes(name));
    expect(delivered.filter((name) => !AMBIENT_VARIABLES.includes(name))).toEqual([]);
    const all = Object.fromEntries(AMBIENT_VARIABLES.map((name) => [name, 'x']));
    const secret = Object.entries(ambientVariables(all, (value) => new Secret(value)))
      .filter(([, value]) => value instanceof Secret)
      .map(([name]) => name);
    expect(secret.sort()).toEqual([...SECRET_VARIABLES].sort());
  });
});
