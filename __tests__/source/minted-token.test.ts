import { MintedToken } from '../../src/source/minted-token.ts';
import { Secret } from '../../src/core/secret.ts';

/** A source whose tokens are numbered and live for 100 seconds of a clock that the test moves. */
function source(): { readonly token: MintedToken; readonly pass: (seconds: number) => void } {
  let [now, minted] = [0, 0];
  const mint = (): Promise<{ jwt: Secret; claims: Readonly<Record<string, unknown>> }> => {
    const iat = now / 1000;
    return Promise.resolve({ jwt: new Secret(String(++minted)), claims: { iat, exp: iat + 100 } });
  };
  return {
    token: new MintedToken({ name: 'the token of the test', renewable: true, mint, now: () => now }),
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}

async function numberOf(token: MintedToken, renew?: boolean): Promise<string> {
  return (await token.token(renew)).jwt.reveal();
}

describe('a token that is made on demand', () => {
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
});
