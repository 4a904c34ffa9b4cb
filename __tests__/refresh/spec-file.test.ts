import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { readSpec, writeSpec } from '../../src/refresh/spec-file.ts';
import { type RenewalSpec, sessionKey } from '../../src/refresh/renewal-spec.ts';
import { restoreSecrets, separateSecrets } from '../../src/refresh/secret-parts.ts';
import { Secret } from '../../src/core/secret.ts';
import { PLAN, privateDirectory, SECOND, SECRETS_OF_PLAN } from './specs.ts';
import { ROOT_ONLY, testAsRoot, testOnPosix } from '../support/where.ts';

let place: ReturnType<typeof privateDirectory>;
let concealed: string[];
const conceal = (value: string): Secret => {
  concealed.push(value);
  return new Secret(value);
};
beforeEach(() => {
  place = privateDirectory();
  concealed = [];
});
afterEach(() => {
  place.remove();
});

/** A value with its secrets and addresses in the open, to be compared. */
function open(value: unknown): unknown {
  if (value instanceof Secret) {
    return { secret: value.reveal() };
  }
  if (value instanceof URL) {
    return { url: value.href };
  }
  if (Array.isArray(value)) {
    return value.map(open);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, open(member)]))
    : value;
}

async function roundTrip(spec: RenewalSpec): Promise<RenewalSpec> {
  await writeSpec(place.directory, spec);
  return readSpec(place.directory, conceal);
}

describe('a plan for renewals', () => {
  test('comes back as it was, with secrets of every kind, under the same keys', async () => {
    const found = await roundTrip(PLAN);
    expect(open(found)).toEqual(open(PLAN));
    expect(sessionKey(found, found.plan.hops)).toBe(sessionKey(PLAN, PLAN.plan.hops));
  });

  test.each<readonly [string, RenewalSpec['source']]>([
    ['an OIDC token', { kind: 'github-oidc', audience: 'sts.amazonaws.com' }],
    ['a token file', { kind: 'token-file', path: '/tokens/aws.jwt' }],
    ['the environment', { kind: 'environment' }],
    ['whatever the SDK finds', { kind: 'ambient' }],
  ])('from %s comes back as it was', async (_name, source) => {
    const spec = { ...PLAN, source };
    expect(open(await roundTrip(spec))).toEqual(open(spec));
  });

  test('with a code of an MFA device, and without what may be absent, comes back as it was', async () => {
    const mfa = { serial: 'mfa', proof: { kind: 'code', code: new Secret('123456') } } as const;
    const spec: RenewalSpec = {
      ...PLAN,
      plan: { ...PLAN.plan, targets: [], hops: [{ ...SECOND, mfa }] },
      network: {
        ...PLAN.network,
        http: { connectTimeoutMilliseconds: 1, requestTimeoutMilliseconds: 1 },
        endpoints: { fips: true, dualStack: true },
      },
    };
    expect(open(await roundTrip(spec))).toEqual(open(spec));
  });

  test('conceals every secret again when it is read, the password of a proxy in both its forms', async () => {
    await roundTrip(PLAN);
    expect(concealed).toEqual(
      expect.arrayContaining([
        ...SECRETS_OF_PLAN.filter((secret) => secret !== 'word-of-the-proxy'),
        'pass%21word-of-the-proxy',
        'pass!word-of-the-proxy',
      ]),
    );
  });

  test('shows no secret in the file that is for reading, nor when it is printed', async () => {
    const found = await roundTrip(PLAN);
    const text = readFileSync(join(place.directory, 'plan.json'), 'utf8');
    expect(text).toContain('acme-42');
    const { proxy, ...http } = found.network.http;
    expect(proxy?.proxy.password).toBe('pass%21word-of-the-proxy');
    const printed = JSON.stringify(found) + inspect({ ...found, network: http }, { depth: 10 });
    for (const secret of SECRETS_OF_PLAN) {
      expect({ secret, shown: text.includes(secret) }).toEqual({ secret, shown: false });
      expect(readFileSync(join(place.directory, 'secrets.json'), 'utf8')).toContain(secret);
    }
    for (const secret of SECRETS_OF_PLAN.filter((each) => each !== 'word-of-the-proxy')) {
      expect({ secret, shown: printed.includes(secret) }).toEqual({ secret, shown: false });
    }
  });

  testOnPosix('stands in files that nobody else may read, and leaves none beside them', async () => {
    await writeSpec(place.directory, PLAN);
    const modes = readdirSync(place.directory).map((name) => [
      name,
      statSync(join(place.directory, name)).mode & 0o777,
    ]);
    expect(modes).toEqual([
      ['plan.json', 0o600],
      ['secrets.json', 0o600],
    ]);
  });

  test('without secrets needs no file for them', async () => {
    const spec: RenewalSpec = {
      ...PLAN,
      source: { kind: 'github-oidc', audience: 'sts.amazonaws.com' },
      plan: { ...PLAN.plan, hops: [], targets: [] },
      network: { ...PLAN.network, http: { connectTimeoutMilliseconds: 1, requestTimeoutMilliseconds: 1 } },
      environment: {},
    };
    expect(open(await roundTrip(spec))).toEqual(open(spec));
    expect(readdirSync(place.directory)).toEqual(['plan.json']);
  });
});

describe.each(['plan.json', 'secrets.json'])('%s', (name) => {
  let path: string;
  beforeEach(async () => {
    path = join(place.directory, name);
    await writeSpec(place.directory, PLAN);
  });

  async function expectRefused(why: string): Promise<void> {
    const refused: unknown = await readSpec(place.directory, conceal).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'delivery', hint: expect.stringContaining('Log in again') as string });
    expect(String(refused)).toContain(why);
    SECRETS_OF_PLAN.forEach((secret) => {
      expect(inspect(refused)).not.toContain(secret);
    });
  }

  test.each([
    ['cut off', (text: string): string => text.slice(0, -20)],
    ['empty', (): string => ''],
    ['of another version', (text: string): string => text.replace('"version":1', '"version":2')],
    ['of another form', (): string => '[]'],
    ['without content', (): string => '{"version":1}'],
    ['with other content', (): string => '{"version":1,"content":{}}'],
  ])('that is %s is refused', async (_name, change) => {
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    await expectRefused('it is damaged, or of another version of this program');
  });

  testOnPosix('that others may read is refused', async () => {
    chmodSync(path, 0o640);
    await expectRefused('it is not a private file of this user');
  });

  testOnPosix('that is a symbolic link is refused', async () => {
    const elsewhere = join(place.outside, 'elsewhere.json');
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    await expectRefused('it is not a private file of this user');
  });

  testOnPosix('that has a second name is refused', async () => {
    linkSync(path, join(place.outside, 'second-name.json'));
    await expectRefused('it is not a private file of this user');
  });

  testAsRoot(`that belongs to another user is refused${ROOT_ONLY}`, async () => {
    chownSync(path, 12_345, 12_345);
    await expectRefused('it is not a private file of this user');
  });

  test('that is gone is missed', async () => {
    rmSync(path);
    await expectRefused(name === 'plan.json' ? 'it is gone' : 'it is damaged');
  });
});

describe('a value with secrets in it', () => {
  test('is told apart from one that only looks so', () => {
    const value = { key: new Secret('x'), names: ['a', new Secret('y')], number: 1, nothing: null, flag: false };
    const { value: apart, secrets } = separateSecrets(value);
    expect(apart).toEqual({ key: { $secret: 0 }, names: ['a', { $secret: 1 }], number: 1, nothing: null, flag: false });
    expect(secrets).toEqual(['x', 'y']);
    expect(open(restoreSecrets({ value: apart, secrets }, conceal))).toEqual(open(value));
  });

  test('keeps an address in the open as long as it holds no password', () => {
    const value = [new URL('https://sts.example/'), new URL('https://user:password@proxy.example/')];
    const { value: apart, secrets } = separateSecrets(value);
    expect(apart).toEqual([{ $url: 'https://sts.example/' }, { $secretUrl: 0 }]);
    expect(open(restoreSecrets({ value: apart, secrets }, conceal))).toEqual(open(value));
  });

  test.each([
    [{ $secret: 1 }],
    [{ $secret: -1 }],
    [{ $secret: '0' }],
    [{ $secretUrl: 0 }],
    [{ $secretUrl: 9 }],
    [{ $url: 'no address' }],
  ])('of which %j cannot be put together lacks it', (value) => {
    expect(restoreSecrets({ value: { part: value }, secrets: ['no address'] }, conceal)).toEqual({ part: undefined });
  });
});
