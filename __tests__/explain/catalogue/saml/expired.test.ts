/** Assertions that come too late. */
import { signedResponse } from '../../../support/saml.ts';
import { refusedAssertion } from '../../support/assertions.ts';
import { saidOf } from '../../support/refusals.ts';

const old = (): Promise<string> => signedResponse({ now: Date.now() - 400_000 });

test.each([
  ['saml-assertion', 'so that saml-assertion has'],
  ['saml-assertion-file', 'so that the file has'],
] as const)('one of %s was got too early', async (kind, words) => {
  const refusal = await refusedAssertion({ sent: await old(), kind });
  expect(refusal.message).toContain('Token must be redeemed within 5 minutes of issuance');
  expect(refusal.code).toBe('source');
  expect(refusal.ids).toEqual(['assertion-old', 'saml-clock']);
  expect(saidOf(refusal, 'assertion-old')).toContain(words);
});

test('one that was made for this very call tells of a clock', async () => {
  expect((await refusedAssertion({ sent: await old(), kind: 'onelogin' })).ids).toEqual(['saml-clock']);
});
