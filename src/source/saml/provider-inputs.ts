import { isInClearText } from '../../aws/endpoint.ts';
import type { Problems } from '../../core/problems.ts';
import type { Secret } from '../../core/secret.ts';
import type { InputName } from '../../request/inputs.ts';
import { OKTA } from '../../request/inputs/okta.ts';
import { ONELOGIN } from '../../request/inputs/onelogin.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { quote } from '../../text/quote.ts';

/** A value of `saml-provider`. */
type SamlProviderName = keyof typeof PROVIDERS;

type OwnInput = keyof typeof ONELOGIN | keyof typeof OKTA;

/** What the inputs of a provider need to be told from those of another. */
const PROVIDERS = {
  onelogin: { title: 'OneLogin', inputs: namesOf(ONELOGIN) },
  // A private key selects a source of its own, which cannot be given with any other and says so.
  okta: { title: 'Okta', inputs: namesOf(OKTA).filter((name) => name !== 'okta-private-key') },
} as const;

/** What proves the second factor, if the inputs say. */
export type ProviderMfa =
  { readonly kind: 'secret'; readonly seed: Secret } | { readonly kind: 'code'; readonly code: Secret };

function namesOf<Name extends string>(definitions: Readonly<Record<Name, unknown>>): readonly Name[] {
  const isName = (name: string): name is Name => name in definitions;
  return Object.keys(definitions).filter(isName);
}

/** Adds a problem for every input that belongs to another SAML provider than the one asked for. */
export function refuseOtherProviders(provider: SamlProviderName, inputs: InputValues, problems: Problems): void {
  const others = (['onelogin', 'okta'] as const).filter((other) => other !== provider);
  for (const other of others) {
    const { title, inputs: names } = PROVIDERS[other];
    for (const name of names.filter((own: OwnInput) => inputs[own] !== undefined)) {
      problems.add(
        name,
        `is for ${title}, but saml-provider is ${provider}: leave it out, or set saml-provider to ${other}`,
      );
    }
  }
}

/** Adds a problem for every input that is missing. `why` ends the sentence `is needed ...`. */
export function requireInputs(names: readonly InputName[], why: string, inputs: InputValues, problems: Problems): void {
  for (const name of names.filter((needed) => inputs[needed] === undefined)) {
    const emptySecret = /secret|password/.test(name) ? '; is the secret it comes from empty?' : '';
    problems.add(name, `is needed ${why}${emptySecret}`);
  }
}

/** The second factor of the inputs: a seed or a code, not both. Adds problems with either. */
export function readProviderMfa(inputs: InputValues, problems: Problems): ProviderMfa | undefined {
  const { 'saml-mfa-secret': seed, 'saml-mfa-code': code } = inputs;
  if (seed !== undefined && code !== undefined) {
    problems.add('saml-mfa-code', 'cannot be given with saml-mfa-secret, which generates codes: leave one of them out');
  }
  if (seed !== undefined && !/^[A-Z2-7]{16,}=*$/i.test(seed.reveal().replace(/[\s-]/g, ''))) {
    problems.add('saml-mfa-secret', 'is not a seed in Base32: letters A-Z and digits 2-7, at least 16 of them');
  }
  if (code !== undefined && !/^[!-~]{4,64}$/.test(code.reveal())) {
    problems.add('saml-mfa-code', 'is not a code as devices show it: 4 to 64 letters and digits, without blanks');
  }
  if (seed !== undefined) return { kind: 'secret', seed };
  return code === undefined ? undefined : { kind: 'code', code };
}

/**
 * `saml-endpoint` as a URL without a slash at its end; undefined if it is not given, or has problems, which are added. Its
 * text may hold a password, so no message quotes it.
 */
export function readSamlEndpoint(inputs: InputValues, problems: Problems): string | undefined {
  const text = inputs['saml-endpoint'];
  if (text === undefined) {
    return undefined;
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    problems.add('saml-endpoint', 'is not a URL of the form https://host, or http://127.0.0.1:port on this machine');
    return undefined;
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    problems.add('saml-endpoint', 'has more than a host and a path: no user, password, ? or # belongs there');
    return undefined;
  }
  if (isInClearText(url)) {
    problems.add(
      'saml-endpoint',
      `${quote(url.origin)} is not https; a password is sent in clear text only within this machine`,
    );
    return undefined;
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
