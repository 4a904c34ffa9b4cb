import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../../src/core/secret.ts';
import type { WebIdentityToken } from '../../../src/core/proofs.ts';
import { oktaService } from '../../../src/source/okta/okta-service.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import {
  chosenBy,
  openContext,
  type ContextOptions,
  type InputTexts,
  type OpenedContext,
} from '../../support/open-source.ts';
import { oktaWorld, pemOf, SERVICE_KEYS } from '../../support/okta.ts';
import { emulate } from '../../support/world.ts';

let emulator: Emulator;
let opened: OpenedContext | undefined;
beforeEach(async () => {
  emulator = await emulate(oktaWorld());
});
afterEach(async () => {
  opened?.end();
  await emulator.close();
});

interface Differences {
  readonly privateKey?: string;
  readonly keyId?: string | undefined;
  readonly clientId?: string;
  readonly server?: string;
  readonly scope?: string;
  readonly domain?: string;
}

/** Gets a token as a login would. */
async function tokenOf(differences: Differences = {}, options: ContextOptions = {}): Promise<WebIdentityToken> {
  const { privateKey = pemOf('rsa'), domain = 'acme.okta.com', ...others } = differences;
  opened = await openContext(options);
  const choice = {
    kind: 'okta-service',
    org: { domain, endpoint: `${emulator.url}/okta` },
    clientId: '0oaservice',
    privateKey: new Secret(privateKey),
    keyId: 'rsa-key',
    server: 'default',
    scope: 'okta-m2m-access',
    audience: 'api://default',
    ...others,
  };
  const source = oktaService.of(choice)?.open(opened.context);
  if (source?.kind !== 'token') throw new Error('it has a token');
  return source.token();
}

const failed = (differences: Differences, options?: ContextOptions): Promise<string> =>
  tokenOf(differences, options).then(
    () => 'no error',
    (error: unknown) => {
      const { message = '', hint = '' }: { message?: string; hint?: string } = error instanceof Error ? error : {};
      return `${message}\n${hint}`;
    },
  );

describe('the access token of a service', () => {
  test.each([
    ['RSA, PKCS#8', { privateKey: pemOf('rsa'), keyId: 'rsa-key' }],
    ['RSA, PKCS#1', { privateKey: pemOf('rsa', 'pkcs1'), keyId: 'rsa-key' }],
    ['EC, P-256, SEC1', { privateKey: pemOf('p256', 'sec1'), keyId: 'p256-key' }],
    ['EC, P-384', { privateKey: pemOf('p384'), keyId: 'p384-key' }],
    ['a PEM text with \\n for its line breaks', { privateKey: pemOf('rsa').replaceAll('\n', '\\n'), keyId: 'rsa-key' }],
    [
      'a JWK',
      { privateKey: JSON.stringify(SERVICE_KEYS.p256.privateKey.export({ format: 'jwk' })), keyId: 'p256-key' },
    ],
  ])('is given for a key of the kind %s', async (_kind, key) => {
    const { claims } = await tokenOf(key);
    expect(claims).toMatchObject({
      iss: 'https://acme.okta.com/oauth2/default',
      sub: '0oaservice',
      aud: 'api://default',
    });
    expect(opened?.concealed.length).toBeGreaterThanOrEqual(2);
  });

  test('is given for a JWK by the id that it has itself', async () => {
    const jwk = { ...SERVICE_KEYS.p256.privateKey.export({ format: 'jwk' }), kid: 'p256-key' };
    expect((await tokenOf({ privateKey: JSON.stringify({ keys: [jwk] }), keyId: undefined })).claims).toMatchObject({
      sub: '0oaservice',
    });
  });

  test('is asked for again after an outage, each time with another assertion', async () => {
    emulator.addFault({ kind: 'error', status: 503, operation: 'OktaServiceToken', calls: [1] });
    emulator.addFault({ kind: 'reset', operation: 'OktaServiceToken', calls: [2] });
    expect((await tokenOf()).claims).toMatchObject({ sub: '0oaservice' });
    expect(emulator.log.filter(({ operation }) => operation === 'OktaServiceToken')).toHaveLength(3);
    const assertions = (opened?.concealed ?? []).slice(0, 3);
    expect(new Set(assertions).size).toBe(3);
  });

  test.each<[string, Differences, string, string]>([
    ['another key', { privateKey: pemOf('p256') }, 'invalid_client', 'Is okta-client-id (0oaservice) the API service'],
    ['an unknown kid', { keyId: 'nobody' }, 'invalid_client', 'okta-private-key-id'],
    ['an unknown client', { clientId: '0oanobody' }, 'invalid_client', '0oanobody'],
    ['another organization', { domain: 'other.okta.com' }, 'invalid_client', 'okta-client-id'],
    ['an unknown server', { server: 'aus404' }, 'E0000007', 'no authorization server aus404'],
    ['an unknown scope', { scope: 'admin' }, 'invalid_scope', 'has no scope admin'],
  ])('is refused for %s, and it is said what to look at', async (_what, differences, code, hint) => {
    const text = await failed(differences);
    expect(text).toContain(code);
    expect(text).toContain(hint);
    expect(emulator.log.filter(({ operation }) => operation === 'OktaServiceToken')).toHaveLength(1);
  });

  test('is not given by an Okta that is down, which is called as often as allowed', async () => {
    emulator.addFault({ kind: 'error', status: 502, operation: 'OktaServiceToken' });
    expect(await failed({})).toContain('gave no usable answer while asking Okta for an access token: HTTP 502');
    expect(emulator.log).toHaveLength(3);
  });

  test('that is no JWT is refused with the likely reason', async () => {
    emulator.addFault({ kind: 'body', body: '{"access_token": "opaque"}', operation: 'OktaServiceToken' });
    expect(await failed({})).toContain('Access tokens are JWTs only from a custom authorization server');
  });

  test('in an answer that is a page of a proxy is missed', async () => {
    emulator.addFault({ kind: 'body', body: '<html>Please log in</html>', operation: 'OktaServiceToken' });
    expect(await failed({})).toContain('gave no access token: status 200');
  });
});

describe('the private key of a service', () => {
  let workspace: string;
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  });
  afterEach(() => {
    rmSync(workspace, { recursive: true });
  });

  test('may be in a file, by a path from the workspace or an absolute one', async () => {
    writeFileSync(join(workspace, 'key.pem'), pemOf('rsa'));
    expect((await tokenOf({ privateKey: 'key.pem' }, { workspace })).claims).toMatchObject({ sub: '0oaservice' });
    opened?.end();
    const path = join(workspace, 'key.pem');
    expect((await tokenOf({ privateKey: path }, { workspace: '/' })).claims).toMatchObject({ sub: '0oaservice' });
  });

  test('is not read through a link out of the workspace', async () => {
    symlinkSync('/etc/hostname', join(workspace, 'key.pem'));
    expect(await failed({ privateKey: 'key.pem' }, { workspace })).toContain(
      'leads out of the workspace through a link',
    );
  });

  test.each([
    ['a path to nothing', 'no-such-file.pem', 'nor the path of a file that exists'],
    [
      'a public key',
      SERVICE_KEYS.rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
      'it is a public key',
    ],
    ['an encrypted key', encrypted(), 'encrypted with a passphrase'],
    ['half of a key', pemOf('rsa').slice(0, 300), 'was it copied whole'],
    ['a key without its first line', pemOf('rsa').split('\n').slice(1).join('\n'), 'does not begin as a key does'],
    ['a short key', shortKey(), 'it has 1024 bits'],
    ['a key of another kind', ed25519(), 'it is of the kind ed25519'],
    ['JSON that is none', '{"kty": ', 'it begins like JSON'],
    ['a public JWK', JSON.stringify(SERVICE_KEYS.rsa.publicKey.export({ format: 'jwk' })), 'without a private part'],
  ])('that is %s is refused without showing it', async (_what, privateKey, message) => {
    const text = await failed({ privateKey });
    expect(text).toContain('okta-private-key cannot be used: ');
    expect(text).toContain(message);
    expect(text).not.toContain(privateKey.slice(-60, -30) || privateKey);
    expect(emulator.log).toEqual([]);
  });
});

function encrypted(): string {
  const cipher = { format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  return SERVICE_KEYS.rsa.privateKey.export(cipher).toString();
}

function shortKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

function ed25519(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

describe('choosing a service', () => {
  const GIVEN: InputTexts = {
    'okta-private-key': 'key.pem',
    'okta-domain': 'https://Acme.okta.com/',
    'okta-client-id': '0oaservice',
  };

  test('takes the domain as people copy it, and the usual server and scope', () => {
    expect(chosenBy(oktaService, GIVEN)).toMatchObject({
      choice: { org: { domain: 'acme.okta.com' }, server: 'default', scope: 'okta-m2m-access' },
      problems: '',
    });
  });

  test.each<[string, InputTexts, string]>([
    ['no domain', { ...GIVEN, 'okta-domain': '' }, 'okta-domain: is needed with okta-private-key'],
    ['a domain that is none', { ...GIVEN, 'okta-domain': 'acme' }, "okta-domain: 'acme' is not the host name"],
    ['the admin console', { ...GIVEN, 'okta-domain': 'acme-admin.okta.com' }, 'give acme.okta.com'],
    ['no client', { ...GIVEN, 'okta-client-id': '' }, 'okta-client-id: is needed with okta-private-key'],
    ['a client with a slash', { ...GIVEN, 'okta-client-id': '../x' }, "okta-client-id: '../x' is not an ID"],
    ['a server with a slash', { ...GIVEN, 'okta-authorization-server': 'a/b' }, "okta-authorization-server: 'a/b'"],
    ['a scope with a line break', { ...GIVEN, 'okta-scope': 'a\nb' }, 'okta-scope'],
    [
      'clear text elsewhere',
      { ...GIVEN, 'saml-endpoint': 'http://okta.example' },
      "saml-endpoint: 'http://okta.example' is not https",
    ],
  ])('complains about %s', (_what, inputs, problem) => {
    expect(chosenBy(oktaService, inputs).problems).toContain(problem);
  });

  test('says whose token it will be, for policies', () => {
    const { choice } = chosenBy(oktaService, GIVEN);
    expect(choice === undefined ? undefined : oktaService.of(choice)?.token).toEqual({
      issuer: 'https://acme.okta.com/oauth2/default',
      audience: 'api://default',
      subject: '0oaservice',
    });
    expect(chosenBy(oktaService, { ...GIVEN, audience: 'sts.amazonaws.com' }).choice?.audience).toBe('api://default');
    expect(chosenBy(oktaService, { ...GIVEN, audience: 'https://aws' }).choice?.audience).toBe('https://aws');
  });

  test('is for others without a key', () => {
    expect(chosenBy(oktaService, { 'okta-domain': 'acme.okta.com' })).toEqual({ choice: undefined, problems: '' });
  });
});
