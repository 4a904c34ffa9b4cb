import type { SamlAssertion } from '../../../src/core/proofs.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { oktaBrowser } from '../../../src/source/okta/okta-browser.ts';
import { ADA, APP_LINK, oktaWorld, type OktaDifferences } from '../../support/okta.ts';
import { chosenBy, openContext, type InputTexts, type OpenedContext } from '../../support/open-source.ts';
import { countOf } from '../../support/outcome.ts';
import { emulate } from '../../support/world.ts';

let emulator: Emulator | undefined;
let opened: OpenedContext | undefined;
afterEach(async () => {
  opened?.end();
  await emulator?.close();
});

const GIVEN: InputTexts = {
  'saml-provider': 'okta',
  'okta-domain': 'acme.okta.com',
  'okta-app': '0oaaws',
  'okta-client-id': '0oanative',
};

interface Case {
  readonly world?: OktaDifferences;
  readonly inputs?: InputTexts;
  readonly before?: (emulator: Emulator) => void;
  readonly seconds?: number;
}

async function login({ world, inputs, before, seconds = 60 }: Case = {}): Promise<SamlAssertion> {
  emulator = await emulate(oktaWorld(world));
  before?.(emulator);
  opened = await openContext({ seconds });
  const { choice, problems } = chosenBy(oktaBrowser, { ...GIVEN, 'saml-endpoint': `${emulator.url}/okta`, ...inputs });
  expect(problems).toBe('');
  const source = choice === undefined ? undefined : oktaBrowser.of(choice)?.open(opened.context);
  if (source?.kind !== 'saml') throw new Error('it has an assertion');
  return source.assertion();
}

async function refused(given: Case): Promise<string> {
  const text = await login(given).then(
    () => 'no error',
    (error: unknown) => {
      const { message = '', hint = '' }: { message?: string; hint?: string } = error instanceof Error ? error : {};
      return `${message}\n${hint}`;
    },
  );
  const all = [text, ...(opened?.shown ?? [])].join('\n');
  expect((emulator?.issuedSecrets ?? []).filter((secret) => all.includes(secret))).toEqual([]);
  return text;
}

describe('a login with a browser', () => {
  test('shows the page and its code, waits, and reads the assertion of the app', async () => {
    const assertion = await login();
    expect(assertion.subject).toBe(ADA);
    expect(emulator?.log.map(({ operation }) => operation)).toEqual([
      'OktaDeviceAuthorize',
      'OktaToken',
      'OktaToken',
      'OktaToken',
      'OktaSso',
    ]);
    const shown = opened?.shown.join('') ?? '';
    const [, inUrl, code] =
      /open https:\/\/acme\.okta\.com\/activate\?user_code=(\w{8}) in a browser, and check that it shows the code (\w{8})/.exec(
        shown,
      ) ?? [];
    expect(inUrl).toBe(code);
    expect(inUrl).toBeDefined();
  });

  test('asks more slowly when told to', async () => {
    const before = (started: Emulator): void => {
      const slow = '{"error": "slow_down", "error_description": "Too fast."}';
      started.addFault({ kind: 'body', status: 400, body: slow, operation: 'OktaToken', calls: [1] });
    };
    // Five seconds more than one: the second poll is not within six.
    expect(await refused({ before, seconds: 5 })).toContain('nobody has finished the login with a browser');
    expect(emulator === undefined ? 0 : countOf(emulator, 'OktaToken')).toBe(1);
  });

  test.each([
    ['an address', { verification_uri: `https://acme.okta.com/${'x'.repeat(100_000)}` }],
    ['a code', { user_code: 'x'.repeat(100_000) }],
  ])('does not show %s that nobody could type', async (_what, changes) => {
    const answer = {
      device_code: 'a-device-code',
      user_code: 'ABCDEFGH',
      verification_uri: 'https://acme.okta.com/activate',
    };
    const before = (started: Emulator): void => {
      const body = JSON.stringify({ ...answer, ...changes });
      started.addFault({ kind: 'body', status: 200, body, operation: 'OktaDeviceAuthorize' });
    };
    const text = await refused({ before });
    expect(text).toContain('starts no login with a browser');
    expect(text.length).toBeLessThan(2_000);
  });

  test('outlives an outage while it waits', async () => {
    const before = (started: Emulator): void => {
      started.addFault({ kind: 'error', status: 503, operation: 'OktaToken', calls: [1] });
      started.addFault({ kind: 'reset', operation: 'OktaToken', calls: [2] });
    };
    expect((await login({ before })).subject).toBe(ADA);
  });

  test.each<[string, Case, string, string]>([
    ['is refused', { world: { device: 'answer: deny, polls: 0, interval-seconds: 1' } }, 'was refused', 'said no'],
    [
      'comes too late',
      { world: { device: 'expires-seconds: 1, interval-seconds: 1' } },
      'its code has expired',
      'at once',
    ],
    [
      'never comes',
      { world: { device: 'polls: 99, interval-seconds: 1' }, seconds: 3 },
      "the step's time ran out",
      'action-timeout-s',
    ],
    [
      'is for an unknown client',
      { inputs: { 'okta-client-id': '0oaother' } },
      'starts no login with a browser: invalid_client',
      'native OIDC app',
    ],
    [
      'is for an unknown app',
      { inputs: { 'okta-app': '0oaother' } },
      'gave no token for the app 0oaother: invalid_target',
      'okta-app',
    ],
    ['is for the app of others', { world: { app: 'users: [eve]' } }, 'gave no token for the app 0oaaws', 'assigned'],
    [
      'ends at a page without an assertion',
      { world: { app: 'answers: nothing' } },
      'without a SAML response',
      'okta-app',
    ],
    ['ends at another step', { world: { app: 'answers: step-up' } }, 'wants another step of the login', 'policy'],
  ])('that %s says so', async (_what, given, message, hint) => {
    const text = await refused(given);
    expect(text).toContain(message);
    expect(text).toContain(hint);
  });
});

describe('choosing a login with a browser', () => {
  test('takes the id of the app out of its link', () => {
    expect(chosenBy(oktaBrowser, { ...GIVEN, 'okta-app': APP_LINK }).choice).toMatchObject({ appId: '0oaaws' });
  });

  test.each<[string, InputTexts, string]>([
    ['no client', { 'okta-client-id': '' }, 'okta-client-id: is needed'],
    ['no app', { 'okta-app': '' }, 'okta-app: is needed'],
    ['another page', { 'okta-app': 'https://acme.okta.com/app/UserHome' }, 'is not the id of an app'],
    ['a password', { 'saml-password': 'x' }, 'saml-password: has no meaning without saml-username'],
    ['a seed', { 'saml-mfa-secret': 'AAAAAAAAAAAAAAAA' }, 'saml-mfa-secret: has no meaning without saml-username'],
  ])('complains about %s', (_what, differences, problem) => {
    expect(chosenBy(oktaBrowser, { ...GIVEN, ...differences }).problems).toContain(problem);
  });

  test('cannot be renewed without the person', () => {
    const { choice } = chosenBy(oktaBrowser, GIVEN);
    expect(choice === undefined ? '' : oktaBrowser.of(choice)?.cannotRenew).toContain('okta-private-key');
  });
});
