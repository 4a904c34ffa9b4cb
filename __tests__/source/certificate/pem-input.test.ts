import { Secret } from '../../../src/core/secret.ts';
import { readPem } from '../../../src/source/certificate/pem-input.ts';

const PLACE = { workspace: '/', conceal: (value: string) => new Secret(value) };
const BLOCK = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n';

describe('PEM text', () => {
  test('may be a bundle', async () => {
    expect((await readPem({ name: 'certificate', value: BLOCK.repeat(100) }, PLACE)).blocks).toHaveLength(100);
  });

  test('of more certificates than any chain has is refused before each is looked at', async () => {
    await expect(readPem({ name: 'certificate-chain', value: BLOCK.repeat(101) }, PLACE)).rejects.toMatchObject({
      code: 'source',
      message: 'certificate-chain: has 101 certificates or keys, and at most 100 are read.',
    });
  });
});
