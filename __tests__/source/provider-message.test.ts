import { providerMessage } from '../../src/source/provider-message.ts';

const TOKEN = 'IQoJb3JpZ2luX2VjEJr'.repeat(5);

test.each([
  ['what no JSON quotes', `Unexpected token 'a', ..."n": aoa${TOKEN}... is not valid JSON`, 'it is not valid JSON'],
  ['a token', `refused: ${TOKEN}`, 'refused: ***'],
  [
    'no path, however long',
    `ENOENT: open '/home/runner/.aws/login/cache/${'0a'.repeat(32)}.json'`,
    `ENOENT: open '/home/runner/.aws/login/cache/${'0a'.repeat(32)}.json'`,
  ],
  [
    'the name of a section that is missing, of which the SDK says less',
    "Cannot read properties of undefined (reading 'sso_region')",
    'its sso_session could not be found',
  ],
])('the words of a provider lack %s', (_name, said, shown) => {
  expect(providerMessage(new Error(said))).toBe(shown);
});
