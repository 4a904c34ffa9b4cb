/** Hashes for the SDK's signer, by published examples. */
import { Sha256 } from '../../src/sts/sha256.ts';

const HASH_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
/** RFC 4231, test case 2. */
const HMAC = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
const KEY = 'Jefe';
const TEXT = 'what do ya want for nothing?';

async function hashOf(hash: Sha256, text: string): Promise<string> {
  hash.update(Buffer.from(text));
  return Buffer.from(await hash.digest()).toString('hex');
}

test('a hash without a secret is SHA-256', async () => {
  expect(await hashOf(new Sha256(), 'abc')).toBe(HASH_OF_ABC);
});

test.each([
  ['text', KEY],
  ['bytes', Buffer.from(KEY)],
  ['a part of a buffer', new DataView(new TextEncoder().encode(`__${KEY}__`).buffer, 2, KEY.length)],
  ['a whole buffer', new TextEncoder().encode(KEY).buffer],
])('a hash with a secret that is %s is its HMAC', async (_form, secret) => {
  expect(await hashOf(new Sha256(secret), TEXT)).toBe(HMAC);
});

test('a hash starts anew after a reset, with the same secret', async () => {
  const hash = new Sha256(KEY);
  hash.update(Buffer.from('something else'));
  hash.reset();
  expect(await hashOf(hash, TEXT)).toBe(HMAC);
});
