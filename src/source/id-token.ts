import type { IdTokenAccess } from '../ci/id-token.ts';
import { ciSystemOf, factsOf, idTokenOf } from '../ci/systems.ts';
import { RoleChainError } from '../core/errors.ts';
import type { TokenSource } from '../core/proofs.ts';
import { isInClearText } from '../aws/endpoint.ts';
import { oneLine } from '../text/quote.ts';
import type { Runner } from '../runner/runner.ts';
import { explainNothing } from './explain-nothing.ts';
import { bearerOf, readJwt } from './jwt.ts';
import { mintCiToken } from './mint-ci-token.ts';
import { MintedToken } from './minted-token.ts';
import { defineSource } from './source-kind.ts';
import type { SourceContext } from './source-context.ts';

/** The audience AWS expects by default, in all partitions, as in configure-aws-credentials. */
const DEFAULT_AUDIENCE = 'sts.amazonaws.com';

const NAME = 'the OIDC token of this job';

interface IdTokenChoice {
  /** The ID token of any CI system; the name in JSON plans dates from when there was only one. */
  readonly kind: 'github-oidc';
  readonly audience: string;
}

/** The ID token (OIDC) that the CI system gives the job. */
export const idToken = defineSource<IdTokenChoice>({
  kind: 'github-oidc',
  name: 'OIDC token',
  proof: 'token',
  inputs: [],
  choose: ({ inputs, assumesRole, idTokenAvailable }) =>
    assumesRole && idTokenAvailable && inputs['force-skip-oidc'] !== true
      ? { kind: 'github-oidc', audience: inputs.audience ?? DEFAULT_AUDIENCE }
      : undefined,
  open: ({ audience }, world) => openIdToken(audience, world),
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('github-oidc'), audience: v.string() }),
    readsEnvironment: false,
    identity: (_choice, runner) =>
      Promise.resolve(JSON.stringify([accessKey(idTokenOf(runner), runner), factsOf(runner.environment)])),
    missing: (runner) => (idTokenOf(runner) === undefined ? whereNone(runner) : undefined),
  },
});

function openIdToken(audience: string, world: SourceContext): TokenSource {
  const { idToken: access, http, retry, runner, now } = world;
  if (access === undefined) {
    return withoutIdToken(world);
  }
  const { environment, conceal, log } = runner;
  if (access.kind === 'request' && isInClearText(access.url)) {
    log.warning(
      `The OIDC endpoint of this job is ${access.url.protocol}//${oneLine(access.url.host)}: the token for requesting ID tokens, and these, travel there in clear text.`,
    );
  }
  return new MintedToken({
    name: NAME,
    // A variable holds only one token.
    renewable: access.kind !== 'variable',
    mint: () => mintCiToken(access, { audience, environment, conceal, http, retry, now }),
    now,
  });
}

/** Fails only when a token is requested: a chain that continues from an existing session does not need one. */
function withoutIdToken(world: SourceContext): TokenSource {
  return {
    kind: 'token',
    name: NAME,
    renewable: false,
    async token() {
      const advice = await explainNothing(world, 'anything');
      throw new RoleChainError({ code: 'source', message: 'This runner offers no OIDC token.', ...advice });
    },
  };
}

/** Identifies how the ID token is obtained. */
function accessKey(access: IdTokenAccess | undefined, { conceal }: Runner): unknown {
  switch (access?.kind) {
    case undefined:
      return undefined;
    case 'request':
      return access.url.href;
    case 'variable':
      return bearerOf(readJwt(access.token.reveal(), access.variable, conceal));
    case 'command':
      return [access.program, access.args];
    case 'unusable':
      return access.variable;
  }
}

/** What to say if a renewal cannot request a token. */
function whereNone({ environment }: Runner): {
  readonly code: 'source';
  readonly message: string;
  readonly hint: string;
} {
  const { message, hint } = ciSystemOf(environment).noToken;
  const meanwhile =
    'Without it, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.';
  return { code: 'source', message, hint: `${hint} ${meanwhile}` };
}
