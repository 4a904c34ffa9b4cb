import type { Problems } from '../../core/problems.ts';
import type { SamlSource } from '../../core/proofs.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { quote } from '../../text/quote.ts';
import { requireInputs } from '../saml/provider-inputs.ts';
import { defineSource } from '../source-kind.ts';
import type { SourceContext } from '../source-context.ts';
import type { OktaDevice } from './device-flow.ts';
import { refuseOthers, samlSourceOf } from './okta-saml.ts';
import { officialUrl, readId, readOrg, type OktaOrg } from './org.ts';

const WITH = 'with saml-provider: okta and no saml-username, which logs in with a browser';

interface OktaBrowserChoice extends OktaDevice {
  readonly kind: 'okta-browser';
  readonly org: OktaOrg;
}

/** A person who logs in to Okta with a browser, wherever that is, while this waits. */
export const oktaBrowser = defineSource<OktaBrowserChoice>({
  kind: 'okta-browser',
  name: 'SAML assertion of Okta, by a browser',
  proof: 'saml',
  inputs: ['saml-provider'],
  isExclusive: true,
  // Whether roles are asked for or not: without any, the only one that the assertion offers is assumed.
  choose: ({ inputs, problems }) => {
    if (inputs['saml-provider'] !== 'okta' || inputs['saml-username'] !== undefined) {
      return undefined;
    }
    return choiceOf(inputs, problems);
  },
  open: (choice, world) => openBrowser(choice, world),
  renewal: {
    schema: (v) =>
      v.strictObject({
        kind: v.literal('okta-browser'),
        org: v.strictObject({ domain: v.string(), endpoint: v.exactOptional(v.string()) }),
        clientId: v.string(),
        appId: v.string(),
      }),
    readsEnvironment: false,
    identity: ({ org, clientId, appId }) => Promise.resolve(JSON.stringify([officialUrl(org, '/'), clientId, appId])),
    cannotRenew: () =>
      'a person has to log in with a browser each time: use an Okta service (okta-private-key), or saml-username with saml-mfa-secret',
  },
});

function openBrowser({ org, clientId, appId }: OktaBrowserChoice, context: SourceContext): SamlSource {
  return samlSourceOf(
    {
      org,
      name: 'the SAML assertion of Okta, for whoever logs in with a browser',
      renewable: false,
      login: async () => {
        // The login is loaded where there is one.
        const { oktaWorld } = await import('./call-okta.ts');
        const { webTokenOf } = await import('./device-flow.ts');
        const { responseForToken } = await import('./app-page.ts');
        const world = oktaWorld(org, context);
        return responseForToken(await webTokenOf({ clientId, appId }, world), world);
      },
    },
    context,
  );
}

function choiceOf(inputs: InputValues, problems: Problems): OktaBrowserChoice | undefined {
  const org = readOrg(inputs, 'saml-provider: okta', problems);
  requireInputs(['okta-client-id', 'okta-app'], WITH, inputs, problems);
  refuseOthers(
    inputs,
    ['saml-password', 'saml-mfa-secret', 'saml-mfa-code', 'saml-mfa-device'],
    'has no meaning without saml-username: then a person logs in with a browser',
    problems,
  );
  const clientId = readId('okta-client-id', inputs['okta-client-id'], problems);
  const app = inputs['okta-app'];
  const appId = app === undefined ? undefined : readAppId(app, problems);
  return org === undefined || clientId === undefined || appId === undefined
    ? undefined
    : { kind: 'okta-browser', org, clientId, appId };
}

/** The id of an app, also out of its embed link; undefined with a problem added. */
function readAppId(app: string, problems: Problems): string | undefined {
  const id = /^https:\/\/[^/]+\/home\/\w+\/(0oa\w+)\//.exec(app)?.[1] ?? app;
  if (!/^\w{1,100}$/.test(id)) {
    problems.add(
      'okta-app',
      `${quote(app)} is not the id of an app, which a login with a browser needs: one looks like 0oa1ab2cd3EFGhijk4x7`,
    );
    return undefined;
  }
  return id;
}
