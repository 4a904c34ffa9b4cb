import { CiToken } from '../../src/source/ci-token.ts';
import { Secret } from '../../src/core/secret.ts';
import type { IdTokenAccess } from '../../src/ci/id-token.ts';

const BY_COMMAND: IdTokenAccess = { kind: 'command', program: 'agent', args: [], missingHint: '' };
const IN_VARIABLE: IdTokenAccess = { kind: 'variable', variable: 'TOKEN', token: new Secret('a.b.c'), overHint: '' };

/** A source whose tokens are numbered and live for 100 seconds of a clock that the test moves. */
function source(access = BY_COMMAND): { readonly token: CiToken; readonly pass: (seconds: number) => void } {
  let [now, minted] = [0, 0];
  const mint = (): Promise<{ jwt: Secret; claims: Readonly<Record<string, unknown>> }> => {
    const iat = now / 1000;
    return Promise.resolve({ jwt: new Secret(String(++minted)), claims: { iat, exp: iat + 100 } });
  };
  return {
    token: new CiToken({ access, mint, now: () => now }),
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}

async function numberOf(token: CiToken, renew?: boolean): Promise<string> {
  return (await token.token(renew)).jwt.reveal();
}

describe('the ID token of a CI job', () => {
  test('is minted once for all who ask while it is young', async () => {
    const { token, pass } = source();
    expect(await Promise.all([numberOf(token), numberOf(token)])).toEqual(['1', '1']);
    pass(49);
    expect(await numberOf(token)).toBe('1');
  });

  test('is minted again past half of its life, by one of those who find it old at once', async () => {
    const { token, pass } = source();
    await numberOf(token);
    pass(51);
    expect(await Promise.all([numberOf(token), numberOf(token)])).toEqual(['2', '2']);
  });

  test('is minted again where AWS found it expired', async () => {
    const { token } = source();
    await numberOf(token);
    expect(await numberOf(token, true)).toBe('2');
  });

  test('can be made anew by every way but a variable', () => {
    expect([source().token.renewable, source(IN_VARIABLE).token.renewable]).toEqual([true, false]);
  });
});
