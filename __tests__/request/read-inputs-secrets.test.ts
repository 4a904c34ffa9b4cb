import fc from 'fast-check';
import { RoleChainError } from '../../src/core/errors.ts';
import { readStepRequest } from '../../src/login/step-request.ts';
import { Secret } from '../../src/core/secret.ts';
import { readConfig } from './support/targets.ts';

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
      defaultTags: [],
      defaultSessionName: 'GitHubActions',
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

/** Slips of YAML that put a secret where something else belongs; in braces, as parts of a hop. */
const SLIPS: readonly (readonly [string, (secret: string) => string])[] = [
  ['a seed without a colon', (s) => `mfa-secret ${s}`],
  ['a seed without a colon, in quotes', (s) => `"mfa-secret ${s}"`],
  ['a seed after a colon without room', (s) => `mfa-secret:${s}`],
  ['a seed after a sign of equality', (s) => `mfa-secret=${s}`],
  ['a seed after nothing', (s) => `"mfa-secret${s}"`],
  ['a seed after a comma', (s) => `mfa-secret, ${s}`],
  ['a seed and no key', (s) => s],
  ['a seed without a colon after a key in another style', (s) => `mfaSecret ${s}`],
  ['a seed without a colon after a key mistyped', (s) => `mfa-secert ${s}`],
  ['a seed without a colon, twice', (s) => `mfa-secret ${s}, mfa-secret ${s}`],
  ['a seed without a comma before it', (s) => `external-id: x mfa-secret: ${s}`],
  ['a seed without comma and colon', (s) => `external-id: x mfa-secret ${s}, duration: 1d`],
  ['a seed in a duration', (s) => `duration: 1h\n   mfa-secret ${s}`],
  ['a code without a colon', (s) => `mfa-code ${s}`],
  ['an assertion without a colon', (s) => `provided-contexts: [{provider-arn: x, context-assertion ${s}}]`],
  ['an assertion on the hop without a colon', (s) => `context-assertion ${s}`],
  ['a seed that is an alias', (s) => `mfa-serial: x, mfa-secret: *${s}`],
  ['a seed that is an alias of what it is part of', (s) => `mfa-secret: &${s} [*${s}], policy: {a: *${s}}`],
  ['a seed that is a tag', (s) => `mfa-secret: !${s}`],
  ['a seed that is a tag of YAML', (s) => `mfa-secret: !!${s} x`],
  ['a seed that is a verbatim tag', (s) => `mfa-secret: !<${s}> x`],
  ['a seed that is a tag with a handle', (s) => `mfa-secret: !${s}!x y`],
  ['a seed that is a tag without an end', (s) => `mfa-secret: !${s}! y`],
  ['a seed that is an anchor', (s) => `mfa-secret: &${s}`],
  ['a seed with an escape that is none', (s) => `mfa-secret: "\\U${s}"`],
  ['an assertion that is an alias', (s) => `provided-contexts: [{provider-arn: x, context-assertion: *${s}}]`],
  ['an assertion that is a tag', (s) => `provided-contexts: [{provider-arn: x, context-assertion: !${s}}]`],
];

/** Slips that lines make possible. */
const LINES: readonly (readonly [string, (secret: string) => string])[] = [
  ['a seed in a line too far in, without a colon', (s) => `- role: ${HUB}\n    mfa-secret ${s}`],
  ['a seed in a line too far in, without room', (s) => `- role: ${HUB}\n    mfa-secret:${s}`],
  ['a seed as a hop', (s) => `- ${HUB}\n- mfa-secret ${s}`],
  ['a seed as the first hop', (s) => `- mfa-secret=${s}`],
  ['a seed in the header of a block', (s) => `- role: ${HUB}\n  mfa-secret: |${s}\n    x`],
  ['a seed in the header of a folded block', (s) => `- role: ${HUB}\n  mfa-secret: >${s}`],
  ['a seed in a line without a colon', (s) => `- role: ${HUB}\n  mfa-secret ${s}`],
  ['a seed in a line without a colon, before others', (s) => `- mfa-secret ${s}\n  role: ${HUB}`],
  ['a seed as a directive', (s) => `%${s}\n---\n- role: ${HUB}`],
];

/** Every text with hops that a slip can be in. */
const TEXTS: readonly (readonly [string, (hops: string) => Promise<string>])[] = [
  ['role-chain', (hops) => complaint({ 'role-chain': hops })],
  ['profiles', (hops) => complaint({ profiles: `a:\n${indented(hops)}` })],
  ['a config file', async (hops) => (await readConfig(`version: 1\ntargets:\n a:\n${indented(hops)}`)).problems.join()],
];

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

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

  const plain = fc.stringMatching(/^[A-Z2-7]{16,32}$/);

  describe.each(TEXTS)('in %s', (_text, read) => {
    const slips = [
      ...SLIPS.map(([name, slip]) => [name, (s: string) => `- {role: "${HUB}", ${slip(s)}}`] as const),
      ...LINES,
    ];

    test.each(slips)('%s', async (_name, slip) => {
      await fc.assert(
        fc.asyncProperty(plain, async (value) => {
          const said = await read(slip(value));
          expect(said).not.toBe('');
          expect(said).not.toContain(value.slice(0, 6));
          expect(said).not.toContain(value.slice(-6));
        }),
        { numRuns: 5 },
      );
    });
  });
});
