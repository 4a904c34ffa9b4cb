import type { Problems } from '../../core/problems.ts';
import type { SamlSource } from '../../core/proofs.ts';
import { withoutUndefined } from '../../core/objects.ts';
import { Secret } from '../../core/secret.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { quote } from '../../text/quote.ts';
import { readProviderMfa, requireInputs } from '../saml/provider-inputs.ts';
import { defineSource } from '../source-kind.ts';
import type { SourceContext } from '../source-context.ts';
import type { OktaPerson } from './authn.ts';
import { refuseOthers, samlSourceOf } from './okta-saml.ts';
import { officialUrl, pathWithin, readOrg, type OktaOrg } from './org.ts';

const WITH = 'with saml-provider: okta and saml-username';

interface OktaPasswordChoice extends OktaPerson {
  readonly kind: 'okta-password';
  readonly org: OktaOrg;
  /** The path of the app's embed link. */
  readonly appPath: string;
}

/** A person who logs in to Okta with a password and opens the AWS app, which makes a SAML assertion. */
export const oktaPassword = defineSource<OktaPasswordChoice>({
  kind: 'okta-password',
  name: 'SAML assertion of Okta',
  proof: 'saml',
  inputs: ['saml-provider'],
  isExclusive: true,
  // Whether roles are asked for or not: without any, the only one that the assertion offers is assumed.
  choose: ({ inputs, problems }) => {
    if (inputs['saml-provider'] !== 'okta' || inputs['saml-username'] === undefined) {
      return undefined;
    }
    return choiceOf(inputs, inputs['saml-username'], problems);
  },
  open: (choice, world) => openPassword(choice, world),
  renewal: {
    triesOnce: true,
    schema: (v) =>
      v.strictObject({
        kind: v.literal('okta-password'),
        org: v.strictObject({ domain: v.string(), endpoint: v.exactOptional(v.string()) }),
        appPath: v.string(),
        username: v.string(),
        password: v.instance(Secret),
        mfa: v.exactOptional(
          v.variant('kind', [
            v.strictObject({ kind: v.literal('secret'), seed: v.instance(Secret) }),
            v.strictObject({ kind: v.literal('code'), code: v.instance(Secret) }),
          ]),
        ),
        device: v.exactOptional(v.string()),
      }),
    readsEnvironment: false,
    // Whoever does not know the password must not get the sessions of who does.
    identity: ({ org, appPath, username, password }) =>
      import('node:crypto').then(({ createHash }) =>
        JSON.stringify([
          officialUrl(org, appPath),
          username,
          createHash('sha256').update(password.reveal()).digest('hex'),
        ]),
      ),
    cannotRenew: ({ mfa, device }) =>
      mfa?.kind === 'code'
        ? 'saml-mfa-code is good once: give the seed of the authenticator in saml-mfa-secret'
        : mfa === undefined && device !== undefined
          ? 'a person has to answer saml-mfa-device: give the seed of an authenticator in saml-mfa-secret'
          : undefined,
  },
});

function openPassword({ org, appPath, ...person }: OktaPasswordChoice, context: SourceContext): SamlSource {
  const { mfa, device, username } = person;
  return samlSourceOf(
    {
      org,
      name: `the SAML assertion of Okta for ${username}`,
      renewable: mfa === undefined ? device === undefined : mfa.kind === 'secret',
      login: async () => {
        // The login is loaded where there is one.
        const { oktaWorld } = await import('./call-okta.ts');
        const { sessionTokenOf } = await import('./authn.ts');
        const { responseForSession } = await import('./app-page.ts');
        const world = oktaWorld(org, context);
        return responseForSession(await sessionTokenOf(person, world), appPath, world);
      },
    },
    context,
  );
}

function choiceOf(inputs: InputValues, username: string, problems: Problems): OktaPasswordChoice | undefined {
  const org = readOrg(inputs, 'saml-provider: okta', problems);
  requireInputs(['saml-password', 'okta-app'], WITH, inputs, problems);
  refuseOthers(
    inputs,
    ['okta-client-id'],
    'has no meaning with saml-username, which logs in with a password: it is for a browser',
    problems,
  );
  const mfa = readProviderMfa(inputs, problems);
  const { 'saml-password': password, 'okta-app': app, 'saml-mfa-device': device } = inputs;
  const appPath = org === undefined || app === undefined ? undefined : readAppLink(app, org, problems);
  return org === undefined || password === undefined || appPath === undefined
    ? undefined
    : withoutUndefined({ kind: 'okta-password' as const, org, appPath, username, password, mfa, device });
}

/** The path of an embed link; undefined with a problem added. */
function readAppLink(app: string, org: OktaOrg, problems: Problems): string | undefined {
  const path = /^https:\/\//i.test(app) ? pathWithin(app, org) : undefined;
  if (path === undefined || path === '/') {
    problems.add(
      'okta-app',
      `${quote(app)} is not the embed link of an app at ${org.domain}; one looks like https://${org.domain}/home/amazon_aws/0oa1ab2cd3EFGhijk4x7/272`,
    );
    return undefined;
  }
  return path;
}
