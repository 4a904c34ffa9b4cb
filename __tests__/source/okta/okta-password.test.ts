import { Secret } from '../../../src/core/secret.ts';
import type { SamlAssertion } from '../../../src/core/proofs.ts';
import { oktaPassword } from '../../../src/source/okta/okta-password.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { ADA, APP_LINK, FACTORS, oktaWorld, PASSWORD, type OktaDifferences } from '../../support/okta.ts';
import {
  chosenBy,
  openContext,
  type ContextOptions,
  type InputTexts,
  type OpenedContext,
} from '../../support/open-source.ts';
import { countOf, operationsOf } from '../../support/outcome.ts';
import { emulate, MFA_SEED, nextMfaCode } from '../../support/world.ts';

let emulator: Emulator | undefined;
let opened: OpenedContext | undefined;
afterEach(async () => {
  opened?.end();
  await emulator?.close();
});

const GIVEN: InputTexts = {
  'saml-provider': 'okta',
  'okta-domain': 'acme.okta.com',
  'okta-app': APP_LINK,
  'saml-username': ADA,
  'saml-password': PASSWORD,
};

const SEED: InputTexts = { 'saml-mfa-secret': MFA_SEED };

interface Case {
  readonly world?: OktaDifferences;
  readonly inputs?: InputTexts;
  readonly before?: (emulator: Emulator) => void;
  readonly options?: ContextOptions;
}

/** Logs in as a step would. */
async function login({ world, inputs, before, options }: Case = {}): Promise<SamlAssertion> {
  emulator = await emulate(oktaWorld(world));
  before?.(emulator);
  opened = await openContext(options);
  const { choice, problems } = chosenBy(oktaPassword, { ...GIVEN, 'saml-endpoint': `${emulator.url}/okta`, ...inputs });
  expect(problems).toBe('');
  const source = choice === undefined ? undefined : oktaPassword.of(choice)?.open(opened.context);
  if (source?.kind !== 'saml') throw new Error('it has an assertion');
  return source.assertion();
}

/** Logs in in vain: the message, in which nothing that is secret stands. */
async function refused(given: Case): Promise<string> {
  const text = await login(given).then(
    () => 'no error',
    (error: unknown) => {
      const { message = '', hint = '' }: { message?: string; hint?: string } = error instanceof Error ? error : {};
      return `${message}\n${hint}`;
    },
  );
  const all = [text, ...(opened?.shown ?? [])].join('\n');
  expect((emulator?.issuedSecrets ?? []).filter((secret) => secret.length > 5 && all.includes(secret))).toEqual([]);
  return text;
}

const running = (): Emulator => {
  if (emulator === undefined) throw new Error('no emulator runs');
  return emulator;
};

describe('a login with a password', () => {
  test('opens the app and reads its assertion', async () => {
    const assertion = await login();
    expect(assertion).toMatchObject({
      issuer: 'http://www.okta.com/exkaws',
      subject: ADA,
      audience: 'https://signin.aws.amazon.com/saml',
      roles: [
        {
          roleArn: 'arn:aws:iam::111111111111:role/entry',
          providerArn: 'arn:aws:iam::111111111111:saml-provider/Okta',
        },
      ],
    });
    expect(operationsOf(running())).toEqual(['OktaOrganization', 'OktaAuthn', 'OktaSession', 'OktaApp', 'OktaApp']);
    expect(opened?.concealed).toContain(assertion.response.reveal());
  });

  test('passes MFA by a code of the seed', async () => {
    await nextMfaCode();
    await login({ world: { factors: FACTORS.totp }, inputs: SEED });
    expect(countOf(running(), 'OktaVerifyFactor')).toBe(1);
  });

  test('passes MFA by a code of a text message that has come', async () => {
    await login({ world: { factors: FACTORS.sms }, inputs: { 'saml-mfa-code': '418290' } });
    expect(countOf(running(), 'OktaVerifyFactor')).toBe(1);
  });

  test('passes MFA by a push, and shows the number to choose', async () => {
    await login({ world: { factors: '[{id: push1, type: push, polls: 1, number: 42}]' } });
    expect(countOf(running(), 'OktaVerifyFactor')).toBe(3);
    const shown = opened?.shown.join('') ?? '';
    expect(shown).toContain("Okta has sent a push notification to push 'Phone' (OKTA, push1)");
    expect(shown).toContain('Okta asks on the phone for a number: it is 42.');
  });

  test('chooses the factor by name, type or id', async () => {
    const factors = `[{id: push1, type: push, name: Old phone, answer: reject, polls: 0}, {id: push2, type: push, name: New phone, polls: 0}]`;
    await login({ world: { factors }, inputs: { 'saml-mfa-device': 'new phone' } });
    expect(running().log.find(({ operation }) => operation === 'OktaVerifyFactor')?.parameters['path']).toContain(
      'push2',
    );
  });

  test('gets one assertion for all who ask, and another one when told to', async () => {
    emulator = await emulate(oktaWorld());
    opened = await openContext();
    let clock = Date.now();
    const { choice } = chosenBy(oktaPassword, { ...GIVEN, 'saml-endpoint': `${emulator.url}/okta` });
    const source =
      choice === undefined ? undefined : oktaPassword.of(choice)?.open({ ...opened.context, now: () => clock });
    if (source?.kind !== 'saml') throw new Error('it has an assertion');
    const [one, other] = await Promise.all([source.assertion(), source.assertion()]);
    expect(one).toBe(other);
    expect(countOf(emulator, 'OktaAuthn')).toBe(1);
    // Another caller has just got it.
    expect(await source.assertion(true)).toBe(one);
    clock += 60_000;
    expect(await source.assertion(true)).not.toBe(one);
    expect(countOf(emulator, 'OktaAuthn')).toBe(2);
  });
});

describe('a password', () => {
  const WRONG = { 'saml-password': 'not the password at all' };

  test('that is wrong is sent exactly once', async () => {
    const text = await refused({ inputs: WRONG });
    expect(text).toContain("does not accept the user name or the password: E0000004: 'Authentication failed'");
    expect(text).toContain('They were tried once');
    expect(text).not.toContain(WRONG['saml-password']);
    expect(countOf(running(), 'OktaAuthn')).toBe(1);
  });

  test.each([
    ['an error of the server', { kind: 'error', status: 503 }],
    ['too many requests', { kind: 'error', status: 429, code: 'E0000047' }],
    ['a connection that is reset', { kind: 'reset' }],
    ['an answer that breaks off', { kind: 'truncate' }],
    ['a page of a proxy', { kind: 'body', body: '<html>busy</html>', status: 502 }],
  ] as const)('is not sent again after %s', async (_what, fault) => {
    const before = (started: Emulator): void => {
      started.addFault({ ...fault, operation: 'OktaAuthn' });
    };
    expect(await refused({ before })).toMatch(/refused the login|gave no usable answer|asks for slower logins/);
    expect(countOf(running(), 'OktaAuthn')).toBe(1);
  });

  test('that met an outage is not called refused', async () => {
    const before = (started: Emulator): void => {
      started.addFault({ kind: 'error', status: 503, operation: 'OktaAuthn' });
    };
    const text = await refused({ before });
    expect(text).toContain('gave no usable answer while checking the password');
    expect(text).toContain('The request was not sent again, since Okta may have counted it as a login.');
    expect(text).not.toContain('refused the login');
  });

  test('is refused with a code that is no code: it is not shown', async () => {
    const body = JSON.stringify({ errorCode: `E1\n::error::${'x'.repeat(100_000)}`, errorSummary: 'No.' });
    const before = (started: Emulator): void => {
      started.addFault({ kind: 'body', status: 403, body, operation: 'OktaAuthn' });
    };
    expect(await refused({ before })).toContain("refused the login: status 403: 'No.'");
  });

  test('is followed by factors without end: not all of them are shown', async () => {
    const factors = Array.from({ length: 3_000 }, (_, number) => ({ id: `f${number}`, factorType: 'push' }));
    const long = { id: 'long', factorType: 'x'.repeat(100_000), provider: 'y'.repeat(100_000) };
    for (const given of [factors, [long]]) {
      const body = JSON.stringify({
        status: 'MFA_REQUIRED',
        stateToken: 'a-state-token',
        _embedded: { factors: given },
      });
      const before = (started: Emulator): void => {
        started.addFault({ kind: 'body', status: 200, body, operation: 'OktaAuthn' });
      };
      const text = await refused({ before });
      expect(text).toContain('Okta requires MFA');
      expect(text.length).toBeLessThan(2_000);
    }
  });

  test('is not sent at all to what is no Okta organization', async () => {
    const before = (started: Emulator): void => {
      started.addFault({ kind: 'body', body: '<html>Welcome</html>', operation: 'OktaOrganization' });
    };
    expect(await refused({ before })).toContain('is no Okta organization');
    expect(countOf(running(), 'OktaAuthn')).toBe(0);
  });

  test('is for a person who waits where Okta is down at first', async () => {
    const before = (started: Emulator): void => {
      started.addFault({ kind: 'error', status: 503, operation: 'OktaOrganization', calls: [1, 2] });
    };
    await login({ before });
    expect(countOf(running(), 'OktaOrganization')).toBe(3);
  });
});

describe('a login that Okta does not finish says why:', () => {
  test.each<[string, Case, string, string]>([
    ['locked', { world: { status: 'locked' } }, 'the account is locked', 'unlock'],
    ['expired', { world: { status: 'password-expired' } }, 'the password has expired', 'set a new one'],
    ['not enrolled', { world: { status: 'mfa-enroll' } }, 'has not enrolled any factor', 'saml-mfa-secret'],
    ['Identity Engine', { world: { pipeline: 'idx' } }, 'refused the login: E0000006', 'okta-private-key'],
    ['no factor fits', { world: { factors: FACTORS.totp } }, 'nothing in the inputs answers it', 'saml-mfa-secret'],
    [
      'a seed without its factor',
      { world: { factors: FACTORS.sms }, inputs: SEED },
      'saml-mfa-secret fits no factor',
      'Enroll',
    ],
    [
      'two that fit',
      { world: { factors: '[{id: push1, type: push}, {id: push2, type: push, name: Tablet}]' } },
      "several factors of the user fit: push 'Phone' (OKTA, push1) and push 'Tablet' (OKTA, push2)",
      'saml-mfa-device',
    ],
    [
      'a device that is not there',
      { world: { factors: FACTORS.sms }, inputs: { 'saml-mfa-device': 'watch' } },
      "no factor of the user is called 'watch': there is sms '+1 XXX-XXX-1337' (OKTA, sms1)",
      'What can be used here',
    ],
    [
      'a wrong code',
      { world: { factors: FACTORS.sms }, inputs: { 'saml-mfa-code': '000000' } },
      'does not accept the code of saml-mfa-code',
      'not sent again',
    ],
    [
      'a wrong seed',
      { world: { factors: FACTORS.totp }, inputs: { 'saml-mfa-secret': 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } },
      'does not accept the code of saml-mfa-secret',
      'the seed of this factor',
    ],
    ['a message that is sent', { world: { factors: FACTORS.sms } }, 'has sent a code', 'in saml-mfa-code'],
    [
      'a push that is rejected',
      { world: { factors: '[{id: p, type: push, answer: reject, polls: 0}]' } },
      'was rejected',
      'phone',
    ],
    [
      'a push that times out',
      { world: { factors: '[{id: p, type: push, answer: timeout, polls: 0}]' } },
      'not answered in time',
      'phone',
    ],
    [
      'a push that nobody answers',
      { world: { factors: '[{id: p, type: push, polls: 99}]' }, options: { seconds: 3 } },
      "the step's time ran out, and nobody has accepted the push notification",
      'action-timeout-s',
    ],
    [
      'an app that is not assigned',
      { world: { app: 'users: [eve]' } },
      'does not let the user open the app',
      'assigned',
    ],
    [
      'an app that wants more',
      { world: { app: 'answers: step-up' } },
      'wants another step of the login',
      'sign-on policy',
    ],
    [
      'an app without an assertion',
      { world: { app: 'answers: nothing' } },
      "a page without a SAML response (status 200). Its title: 'acme - Error'",
      'SAML 2.0',
    ],
    ['another app', { inputs: { 'okta-app': 'https://acme.okta.com/home/x/0oax/1' } }, 'has no such app', 'okta-app'],
  ])('%s', async (_what, given, message, hint) => {
    const text = await refused(given);
    expect(text).toContain(message);
    expect(text).toContain(hint);
    expect(countOf(running(), 'OktaAuthn')).toBe(1);
    expect(countOf(running(), 'OktaVerifyFactor')).toBeLessThanOrEqual(2);
  });

  test.each([
    ['the login page again', { kind: 'body', status: 200, body: '<input name="username">' }, 'asks for a login again'],
    ['no page', { kind: 'error', status: 500 }, 'status 500'],
  ] as const)('%s', async (_what, fault, message) => {
    const before = (started: Emulator): void => {
      started.addFault({ ...fault, operation: 'OktaSession' });
    };
    expect(await refused({ before })).toContain(message);
  });
});

describe('choosing a login with a password', () => {
  test.each<[string, InputTexts, string]>([
    ['no password', { 'saml-password': '' }, 'saml-password: is needed'],
    ['no app', { 'okta-app': '' }, 'okta-app: is needed'],
    ['no domain', { 'okta-domain': '' }, 'okta-domain: is needed'],
    ['a seed of hyphens', { 'saml-mfa-secret': '-'.repeat(20) }, 'saml-mfa-secret: is not a seed in Base32'],
    ['the id of an app', { 'okta-app': '0oaaws' }, 'is not the embed link of an app at acme.okta.com'],
    ['an app elsewhere', { 'okta-app': 'https://evil.example/home/amazon_aws/0oaaws/272' }, 'is not the embed link'],
    ['an app on a similar host', { 'okta-app': 'https://acme.okta.com.evil.example/home/x' }, 'is not the embed link'],
    [
      'an app in clear text',
      { 'okta-app': 'http://acme.okta.com/home/amazon_aws/0oaaws/272' },
      'is not the embed link',
    ],
    ['a client', { 'okta-client-id': '0oanative' }, 'okta-client-id: has no meaning with saml-username'],
    ['a scope', { 'okta-scope': 'x' }, 'okta-scope: has no meaning with saml-provider'],
    ['inputs of OneLogin', { 'onelogin-app-id': '1' }, 'onelogin-app-id: is for OneLogin'],
    [
      'a seed and a code',
      { ...SEED, 'saml-mfa-code': '123456' },
      'saml-mfa-code: cannot be given with saml-mfa-secret',
    ],
  ])('complains about %s', (_what, differences, problem) => {
    expect(chosenBy(oktaPassword, { ...GIVEN, ...differences }).problems).toContain(problem);
  });

  test('is left to a browser without a user name, and to others for another provider', () => {
    expect(chosenBy(oktaPassword, { ...GIVEN, 'saml-username': '' })).toEqual({ choice: undefined, problems: '' });
    expect(chosenBy(oktaPassword, { ...GIVEN, 'saml-provider': 'onelogin' }).choice).toBeUndefined();
  });

  test('says which ones cannot be renewed', () => {
    const cannotRenew = (texts: InputTexts): string | undefined => {
      const { choice } = chosenBy(oktaPassword, { ...GIVEN, ...texts });
      return choice === undefined ? 'no choice' : oktaPassword.of(choice)?.cannotRenew;
    };
    expect(cannotRenew({})).toBeUndefined();
    expect(cannotRenew(SEED)).toBeUndefined();
    expect(cannotRenew({ 'saml-mfa-code': '123456' })).toContain('saml-mfa-secret');
    expect(cannotRenew({ 'saml-mfa-device': 'push' })).toContain('saml-mfa-secret');
  });

  test('has the identity of its user, app and password', async () => {
    opened = await openContext();
    const { runner } = opened.context;
    const identityOf = async (texts: InputTexts): Promise<string | undefined> => {
      const { choice } = chosenBy(oktaPassword, { ...GIVEN, ...texts });
      return choice === undefined ? undefined : oktaPassword.of(choice)?.identity(runner);
    };
    const own = await identityOf({});
    expect(own).toContain(ADA);
    expect(own).not.toContain(PASSWORD);
    expect(await identityOf({ 'saml-password': 'another one' })).not.toBe(own);
    expect(new Secret(PASSWORD).toString()).toBe('***');
  });
});
