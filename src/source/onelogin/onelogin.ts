import { isIP } from 'node:net';
import { withoutUndefined } from '../../core/objects.ts';
import type { Problems } from '../../core/problems.ts';
import { Secret } from '../../core/secret.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { quote } from '../../text/quote.ts';
import { readProviderMfa, readSamlEndpoint, refuseOtherProviders, requireInputs } from '../saml/provider-inputs.ts';
import { ProviderSource } from '../saml/provider-source.ts';
import { defineSource } from '../source-kind.ts';
import { apiOf, type OneLoginAccount } from './account.ts';
import type { OneLoginWorld } from './call.ts';

interface OneLoginChoice {
  readonly kind: 'onelogin';
  readonly account: OneLoginAccount;
}

/** A user of OneLogin, who logs in with a password and a second factor, and gets a SAML assertion for the AWS app. */
export const onelogin = defineSource<OneLoginChoice>({
  kind: 'onelogin',
  name: 'SAML assertion of OneLogin',
  proof: 'saml',
  inputs: ['saml-provider'],
  isExclusive: true,
  // Whether roles are asked for or not: without any, the only one that the assertion offers is assumed.
  choose: ({ inputs, problems }) => {
    if (inputs['saml-provider'] !== 'onelogin') {
      return undefined;
    }
    refuseOtherProviders('onelogin', inputs, problems);
    const account = readAccount(inputs, problems);
    return account === undefined ? undefined : { kind: 'onelogin', account };
  },
  open: ({ account }, { runner, http, retry, now }) =>
    oneLoginSource(account, { http, retry, now, sleep, conceal: runner.conceal, log: runner.log }),
  renewal: {
    triesOnce: true,
    schema: (v) => {
      const secret = v.instance(Secret);
      const text = v.string();
      const mfa = v.variant('kind', [
        v.strictObject({ kind: v.literal('secret'), seed: secret }),
        v.strictObject({ kind: v.literal('code'), code: secret }),
      ]);
      const account = {
        clientId: text,
        clientSecret: secret,
        username: text,
        password: secret,
        appId: text,
        subdomain: text,
        region: v.exactOptional(v.picklist(['us', 'eu'])),
        ipAddress: v.exactOptional(text),
        mfa: v.exactOptional(mfa),
        device: v.exactOptional(text),
        endpoint: v.exactOptional(text),
      };
      return v.strictObject({ kind: v.literal('onelogin'), account: v.strictObject(account) });
    },
    readsEnvironment: false,
    cannotRenew: ({ account: { mfa } }) =>
      mfa?.kind === 'code'
        ? 'saml-mfa-code is good for one login, so the session ends when its time is over. To renew it, give the seed of the authenticator in saml-mfa-secret, which generates codes.'
        : undefined,
    // Whoever does not know the password gets no assertion, and so no session to keep.
    identity: async ({ account }) => {
      const { createHash } = await import('node:crypto');
      const password = createHash('sha256').update(account.password.reveal()).digest('hex');
      return JSON.stringify([apiOf(account), account.subdomain, account.username, account.appId, password]);
    },
  },
});

/** The assertions of an account. */
export function oneLoginSource(account: OneLoginAccount, world: OneLoginWorld): ProviderSource {
  return new ProviderSource({
    name: `the SAML assertion of OneLogin for ${quote(account.username)}`,
    from: 'OneLogin',
    needsPerson: account.mfa?.kind === 'code',
    // The client is loaded where it is used.
    logIn: async () => (await import('./log-in.ts')).logIn(account, world),
    conceal: world.conceal,
    now: world.now,
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

const NEEDED = [
  'onelogin-subdomain',
  'onelogin-client-id',
  'onelogin-client-secret',
  'onelogin-app-id',
  'saml-username',
  'saml-password',
] as const;

/** The account of the inputs; undefined if one is missing. Adds all problems. */
function readAccount(inputs: InputValues, problems: Problems): OneLoginAccount | undefined {
  requireInputs(NEEDED, 'with saml-provider onelogin', inputs, problems);
  const mfa = readProviderMfa(inputs, problems);
  const endpoint = readSamlEndpoint(inputs, problems);
  const subdomain = readSubdomain(inputs['onelogin-subdomain'], problems);
  const {
    'onelogin-client-id': clientId,
    'onelogin-client-secret': clientSecret,
    'onelogin-app-id': appId,
    'onelogin-region': region,
    'onelogin-ip-address': ipAddress,
    'saml-username': username,
    'saml-password': password,
    'saml-mfa-device': device,
  } = inputs;
  if (appId !== undefined && !/^\d{1,20}$/.test(appId)) {
    problems.add('onelogin-app-id', `${quote(appId)} is not a number, as in the address of the app's page in OneLogin`);
  }
  if (ipAddress !== undefined && isIP(ipAddress) === 0) {
    problems.add('onelogin-ip-address', `${quote(ipAddress)} is not an IP address`);
  }
  const isWhole =
    clientId !== undefined && clientSecret !== undefined && appId !== undefined && subdomain !== undefined;
  return isWhole && username !== undefined && password !== undefined
    ? withoutUndefined({
        ...{ clientId, clientSecret, username, password, appId, subdomain },
        ...{ region, ipAddress, mfa, device, endpoint },
      })
    : undefined;
}

/** `acme` of acme, acme.onelogin.com or https://acme.onelogin.com. */
function readSubdomain(text: string | undefined, problems: Problems): string | undefined {
  const name = text
    ?.toLowerCase()
    .replace(/^https:\/\/([^/]*)\/?$/, '$1')
    .replace(/\.onelogin\.com$/, '');
  if (text === undefined || (name !== undefined && /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name))) {
    return name;
  }
  problems.add(
    'onelogin-subdomain',
    `${quote(text)} is not a subdomain of onelogin.com: give acme for acme.onelogin.com`,
  );
  return undefined;
}
