import { RoleChainError } from '../../src/core/errors.ts';
import { Secret } from '../../src/core/secret.ts';
import { bearerOf, readJwt } from '../../src/source/jwt.ts';

/** A token with this payload. */
function token(payload: string): string {
  return ['{"alg":"none"}', payload, 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

function identityOf(payload: string): string {
  try {
    return bearerOf(readJwt(token(payload), 'the file t', (value) => new Secret(value)));
  } catch (error) {
    expect(error).toBeInstanceOf(RoleChainError);
    return error instanceof RoleChainError ? error.message : '';
  }
}

const DEEP = `${'['.repeat(6_000)}${']'.repeat(6_000)}`;

test.each([
  [`{"iss":${DEEP}}`, 'has claims that are nested too deeply'],
  [`{"other":${DEEP}}`, 'has claims that are nested too deeply'],
  ['{"iss":["a"]}', 'has a claim iss that is not text'],
  ['{"sub":7}', 'has a claim sub that is not text'],
  ['{"aud":["a",{}]}', 'has a claim aud that is neither text nor a list of texts'],
])('a token with claims of other types than a token has is refused: %.30s', (payload, problem) => {
  expect(identityOf(payload)).toBe(`What the file t gave is not a web identity token (JWT): it ${problem}.`);
});

test.each(['{"iss":"i","sub":"s","aud":"a"}', '{"iss":"i","sub":"s","aud":["a","b"]}', '{}'])(
  'a token with claims %s is read',
  (payload) => {
    expect(identityOf(payload)).toMatch(/^\[/);
  },
);
