import fc from 'fast-check';
import { RoleChainError } from '../../src/errors.ts';
import { readStepRequest } from '../../src/request/step-request.ts';
import { Secret } from '../../src/secret.ts';

const HUB = 'arn:aws:iam::222222222222:role/hub';
const SERIAL = 'arn:aws:iam::111111111111:mfa/x';

/** What a request with mistakes is told; empty if there are none. */
async function complaint(inputs: Readonly<Record<string, string>>): Promise<string> {
  try {
    await readStepRequest({
      raw: (name) => inputs[name] ?? '',
      environment: {},
      conceal: (value) => new Secret(value),
      facts: {},
      unknownVariables: 'problem',
      readFile: (path) => Promise.reject(new Error(`nobody asks for ${path}`)),
      surroundings: { idTokenAvailable: false },
    });
    return '';
  } catch (error) {
    if (error instanceof RoleChainError) {
      return error.describe();
    }
    throw error;
  }
}

/** Inputs that hold a secret, rightly or wrongly used, with something else wrong beside it. */
const REQUESTS: readonly (readonly [string, (secret: string) => Readonly<Record<string, string>>])[] = [
  ['keys without a Region', (s) => ({ 'aws-access-key-id': s, 'aws-secret-access-key': s, 'aws-session-token': s })],
  ['a key id without its secret', (s) => ({ 'aws-access-key-id': s })],
  ['an MFA code', (s) => ({ 'role-to-assume': HUB, 'mfa-serial': SERIAL, 'mfa-code': s })],
  ['an MFA seed', (s) => ({ 'role-to-assume': HUB, 'mfa-serial': SERIAL, 'mfa-secret': `${s}!` })],
  ['code and seed', (s) => ({ 'role-to-assume': HUB, 'mfa-serial': 'x', 'mfa-code': s, 'mfa-secret': s })],
  ['a seed without a device', (s) => ({ 'role-to-assume': HUB, 'mfa-secret': s })],
  ['a proxy', (s) => ({ 'http-proxy': `socks5://user:${encodeURIComponent(s)}@proxy` })],
  ['a proxy without a scheme', (s) => ({ 'http-proxy': `user:${s}@proxy:3128` })],
  ['a proxy with a stray %', (s) => ({ 'http-proxy': `http://user:${encodeURIComponent(s)}%@proxy:3128` })],
  ['an endpoint', (s) => ({ 'sts-endpoint': `http://user:${encodeURIComponent(s)}@sts.example` })],
  ['a seed on a hop', (s) => hop({ 'mfa-serial': SERIAL, 'mfa-secret': `${s}!` })],
  ['a code on a hop', (s) => hop({ 'mfa-serial': 'x', 'mfa-code': s })],
  ['an assertion', (s) => hop({ 'provided-contexts': [{ 'provider-arn': 'x', 'context-assertion': s.repeat(500) }] })],
  [
    'an assertion in the wrong form',
    (s) => hop({ 'provided-contexts': { 'provider-arn': 'x', 'context-assertion': s } }),
  ],
  ['a list of seeds', (s) => hop({ 'mfa-serial': SERIAL, 'mfa-secret': [s] })],
  ['a seed after a tab', (s) => ({ 'role-chain': `- role: ${HUB}\n\tmfa-secret: ${JSON.stringify(s)}` })],
  ['a seed after a quote', (s) => ({ 'role-chain': `- role: "${HUB}\n  mfa-secret: ${JSON.stringify(s)}` })],
  ['a seed in broken JSON', (s) => ({ 'role-chain': `[{"role": "${HUB}", "mfa-secret": ${JSON.stringify(s)}` })],
  ['a seed too far in', (s) => ({ 'role-chain': `- role: ${HUB}\n     mfa-secret: ${JSON.stringify(s)}` })],
];

function hop(keys: object): Readonly<Record<string, string>> {
  return { 'role-chain': JSON.stringify([{ role: HUB, ...keys }]) };
}

describe('no message quotes', () => {
  const secret = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9+/=]{12,40}$/),
    fc.string({ minLength: 12, maxLength: 40 }).filter((text) => text.trim().length >= 12),
  );

  test.each(REQUESTS)('%s', async (_name, inputs) => {
    await fc.assert(
      fc.asyncProperty(secret, async (value) => {
        const said = await complaint(inputs(value));
        expect(said).not.toBe('');
        expect(said).not.toContain(value.trim());
        expect(said).not.toContain(encodeURIComponent(value.trim()));
      }),
      { numRuns: 50 },
    );
  });
});
