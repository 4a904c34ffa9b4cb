import type { WebIdentityToken } from '../../core/proofs.ts';
import type { Problems } from '../../core/problems.ts';
import { withoutUndefined } from '../../core/objects.ts';
import { Secret } from '../../core/secret.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { quote } from '../../text/quote.ts';
import { MintedToken } from '../minted-token.ts';
import { defineSource } from '../source-kind.ts';
import type { SourceContext } from '../source-context.ts';
import { officialUrl, readId, readOrg, type OktaOrg } from './org.ts';

const INPUT = 'okta-private-key';

/** The authorization server and the scope that Okta's own tool uses as well. */
const DEFAULTS = { server: 'default', scope: 'okta-m2m-access', audience: 'api://default' } as const;

const CI_AUDIENCE = 'sts.amazonaws.com';

interface OktaServiceChoice {
  readonly kind: 'okta-service';
  readonly org: OktaOrg;
  readonly clientId: string;
  readonly privateKey: Secret;
  readonly keyId?: string;
  readonly server: string;
  readonly scope: string;
  /** The audience that the authorization server gives its tokens; only policies depend on it. */
  readonly audience: string;
  /** Where the path of a key is relative to in a renewal, which may run elsewhere. Absolute. */
  readonly workspace?: string;
}

/** An API service in Okta: it proves itself with a key, gets an access token, and AWS takes that as a web identity. */
export const oktaService = defineSource<OktaServiceChoice>({
  kind: 'okta-service',
  name: 'access token of an Okta service',
  proof: 'token',
  inputs: [INPUT],
  isExclusive: true,
  choose: ({ inputs, assumesRole, problems }) => {
    const privateKey = inputs[INPUT];
    if (privateKey === undefined) {
      return undefined;
    }
    if (!assumesRole) {
      problems.add(INPUT, 'needs a role to assume with its access token: role-to-assume or role-chain');
    }
    const choice = choiceOf(inputs, privateKey, problems);
    return assumesRole ? choice : undefined;
  },
  tokenOf: ({ org, server, clientId, audience }) => ({
    issuer: officialUrl(org, `/oauth2/${server}`),
    audience,
    subject: clientId,
  }),
  open: (choice, world) =>
    new MintedToken({
      name: `the access token of the Okta service ${choice.clientId}`,
      renewable: true,
      mint: () => mint(choice, world),
      now: world.now,
    }),
  renewal: {
    schema: (v) =>
      v.strictObject({
        kind: v.literal('okta-service'),
        org: v.strictObject({ domain: v.string(), endpoint: v.exactOptional(v.string()) }),
        clientId: v.string(),
        privateKey: v.instance(Secret),
        keyId: v.exactOptional(v.string()),
        server: v.string(),
        scope: v.string(),
        audience: v.string(),
        workspace: v.exactOptional(v.string()),
      }),
    absolute: (choice, workspace) => ({ workspace, ...choice }),
    readsEnvironment: false,
    // Whoever has no key for this client gets no token, and so no session to keep.
    identity: ({ org, clientId, server, scope, privateKey }) =>
      import('node:crypto').then(({ createHash }) =>
        JSON.stringify([
          officialUrl(org, `/oauth2/${server}`),
          clientId,
          scope,
          createHash('sha256').update(privateKey.reveal()).digest('hex'),
        ]),
      ),
  },
});

/** What the OAuth library and keys need is loaded where a token is wanted. */
async function mint(
  { org, workspace, ...service }: OktaServiceChoice,
  context: SourceContext,
): Promise<WebIdentityToken> {
  const { serviceToken } = await import('./service-token.ts');
  const { oktaWorld } = await import('./call-okta.ts');
  const { workspace: here } = context.runner;
  return serviceToken({ ...service, workspace: workspace ?? here }, oktaWorld(org, context));
}

function choiceOf(inputs: InputValues, privateKey: Secret, problems: Problems): OktaServiceChoice | undefined {
  const org = readOrg(inputs, INPUT, problems);
  const clientId = readId('okta-client-id', inputs['okta-client-id'], problems);
  if (inputs['okta-client-id'] === undefined) {
    problems.add('okta-client-id', `is needed with ${INPUT}: the client ID of the API service, 0oa...`);
  }
  const server = readId('okta-authorization-server', inputs['okta-authorization-server'] ?? DEFAULTS.server, problems);
  const keyId = inputs['okta-private-key-id'];
  const scope = inputs['okta-scope'] ?? DEFAULTS.scope;
  if (!/^[!#-[\]-~]+(?: [!#-[\]-~]+)*$/.test(scope)) {
    problems.add('okta-scope', `${quote(scope)} is not a scope: several have one blank between them`);
  }
  // The input's own default is the audience of CI systems.
  const audience = [inputs.audience].find((typed) => typed !== undefined && typed !== CI_AUDIENCE) ?? DEFAULTS.audience;
  return org === undefined || clientId === undefined || server === undefined
    ? undefined
    : withoutUndefined({ kind: 'okta-service' as const, org, clientId, privateKey, keyId, server, scope, audience });
}
