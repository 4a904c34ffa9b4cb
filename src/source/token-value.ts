import type { TokenSource } from '../core/proofs.ts';
import { Secret, type Conceal } from '../core/secret.ts';
import { bearerOf, readJwt } from './jwt.ts';
import { defineSource } from './source-kind.ts';

const INPUT = 'web-identity-token';

interface TokenValueChoice {
  readonly kind: 'token-value';
  readonly token: Secret;
}

/** A web identity token passed as an input: from another step, or another issuer. */
export const tokenValue = defineSource<TokenValueChoice>({
  kind: 'token-value',
  name: 'web identity token of the inputs',
  proof: 'token',
  inputs: [INPUT],
  typedInto: [INPUT],
  isExclusive: true,
  choose: ({ inputs, assumesRole, problems }) => {
    const token = inputs[INPUT];
    if (token !== undefined && !assumesRole) {
      problems.add(INPUT, 'needs a role to assume with it: role-to-assume or role-chain');
    }
    return token !== undefined && assumesRole ? { kind: 'token-value', token } : undefined;
  },
  open: ({ token }, { runner }) => sourceOf(token, runner.conceal),
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('token-value'), token: v.instance(Secret) }),
    readsEnvironment: false,
    identity: ({ token }, { conceal }) => Promise.resolve(bearerOf(readJwt(token.reveal(), INPUT, conceal))),
  },
});

function sourceOf(token: Secret, conceal: Conceal): TokenSource {
  return {
    kind: 'token',
    name: `the token of ${INPUT}`,
    renewable: false,
    // Parsed only on request: a renewal that continues from a session does not need it.
    token: () =>
      new Promise((resolve) => {
        resolve(readJwt(token.reveal(), INPUT, conceal));
      }),
  };
}
