import { whoAmI } from '../support/identity.ts';
import { countOf, errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': `${ROLES.hub}\n${ROLES.spoke}` };
const SPOKE_SESSION = 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions';

/** The three requests of a chain of two hops, by operation. */
const REQUESTS = ['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole'] as const;

/** Runs a chain through trouble on each of its requests, and expects the end to be as if there had been none. */
describe('transient trouble does not stop a chain', () => {
  const on = stage();

  test.each([
    ['a 503 twice', { kind: 'error', status: 503 }, [1, 2]],
    ['an internal failure', { kind: 'error', status: 500 }, [1]],
    ['a 429', { kind: 'error', status: 429 }, [1]],
    ['a reset', { kind: 'reset' }, [1]],
    ['a closed connection', { kind: 'close' }, [1]],
    ['a truncated answer', { kind: 'truncate' }, [1]],
    ['a hang', { kind: 'hang' }, [1]],
  ] as const)('%s on each request', async (_name, fault, calls) => {
    for (const operation of REQUESTS) {
      on.emulator.addFault({ ...fault, operation, calls });
    }
    const step = await on.job().main({ ...CHAIN, 'request-timeout-seconds': '4' });
    expect(errorOf(step)).toBe('');
    expect(step.status).toBe(0);
    expect(await whoAmI(on.emulator, step.exported)).toBe(SPOKE_SESSION);
    expect(REQUESTS.map((operation) => countOf(on.emulator, operation))).toEqual([
      1 + calls.length,
      1 + calls.length,
      2 + calls.length,
    ]);
    expect(step.log).toContain('attempt 1 of 12 failed');
  });

  test.each([
    ['throttling', { kind: 'throttle' }],
    ['RequestLimitExceeded', { kind: 'error', status: 503, code: 'RequestLimitExceeded' }],
    ['an identity provider that AWS could not reach', { kind: 'error', status: 400, code: 'IDPCommunicationError' }],
    [
      'keys of the identity provider that AWS could not read',
      {
        kind: 'error',
        status: 400,
        code: 'InvalidIdentityToken',
        message: "Couldn't retrieve verification key from your identity provider",
      },
    ],
    ["another's page instead of an answer", { kind: 'body', body: '<html>Please accept our terms' }],
    ['an empty answer', { kind: 'body', body: '' }],
    ["a gateway's page with a 502", { kind: 'body', body: '<html>Bad gateway', status: 502 }],
  ] as const)('%s, when the token is exchanged', async (_name, fault) => {
    on.emulator.addFault({ ...fault, operation: 'AssumeRoleWithWebIdentity', calls: [1] });
    const step = await on.job().main(CHAIN);
    expect(step.status).toBe(0);
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(2);
    expect(await whoAmI(on.emulator, step.exported)).toBe(SPOKE_SESSION);
    expect(step.log).not.toContain('Deserialization');
  });

  test('an answer that comes late, but within the time-out', async () => {
    on.emulator.addFault({ kind: 'delay', milliseconds: 300, operation: 'AssumeRole' });
    const step = await on.job().main({ ...CHAIN, 'request-timeout-seconds': '4' });
    expect(step.status).toBe(0);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(2);
  });

  test('an OIDC endpoint that answers with something else is retried only if that may help', async () => {
    on.emulator.addFault({ kind: 'body', body: '{"error": "no token for you"}', operation: 'IdToken' });
    const job = on.job();
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('answered, but without a token.');
    expect(step.log).not.toContain('no token for you');
    expect(countOf(on.emulator, 'IdToken')).toBe(1);
  });
});

describe('the number of attempts', () => {
  const on = stage();

  test.each([
    ['disable-retry allows one', { 'disable-retry': 'true' }, 1],
    ['retry-max-attempts allows that many', { 'retry-max-attempts': '3' }, 3],
    ['disable-retry goes before retry-max-attempts', { 'disable-retry': 'true', 'retry-max-attempts': '3' }, 1],
  ])('%s', async (_name, inputs, attempts) => {
    on.emulator.addFault({ kind: 'error', status: 503, operation: 'AssumeRole' });
    const job = on.job();
    const step = await job.main({ ...CHAIN, ...inputs });
    expectNothingDelivered(step, job);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(attempts);
    expect(errorOf(step)).toContain(`hop 2 of 3: `);
    expect(errorOf(step)).toContain('ServiceUnavailable');
    expect(errorOf(step)).toContain(
      attempts === 1 ? 'The request was tried once.' : `All ${attempts} attempts failed, the last one in this way.`,
    );
  });

  test('applies to the OIDC endpoint too', async () => {
    on.emulator.addFault({ kind: 'error', status: 500, operation: 'IdToken' });
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'retry-max-attempts': '2' });
    expectNothingDelivered(step, job);
    expect(countOf(on.emulator, 'IdToken')).toBe(2);
    expect(errorOf(step)).toContain('No OIDC token from the runner');
  });
});
