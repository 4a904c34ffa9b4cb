import { RoleChainError } from '../../core/errors.ts';
import { enumerated, listed } from '../../text/list.ts';
import { headOf, oneLine, quote } from '../../text/quote.ts';
import type { ProviderMfa } from '../saml/provider-inputs.ts';
import { itemsAt, memberAt, textAt } from './answers.ts';

/** An MFA factor of a user. */
export interface Factor {
  readonly id: string;
  /** `token:software:totp`, `push`, `sms`, ... */
  readonly type: string;
  readonly provider: string;
  /** What the user calls it: the name of a phone, a masked number. */
  readonly name: string | undefined;
  /** How it is answered here. */
  readonly way: 'code' | 'message' | 'push' | 'unsupported';
}

const WAYS: ReadonlyMap<string, Factor['way']> = new Map([
  ['token:software:totp', 'code'],
  ['token:hotp', 'code'],
  ['token:hardware', 'code'],
  ['token', 'code'],
  ['push', 'push'],
  ['sms', 'message'],
  ['call', 'message'],
  ['email', 'message'],
]);

/** The factors in an answer that requires one. */
export function factorsIn(json: unknown): readonly Factor[] {
  return itemsAt(json, '_embedded', 'factors').flatMap((factor): readonly Factor[] => {
    const [id, type = ''] = [textAt(factor, 'id'), textAt(factor, 'factorType')];
    const profile = memberAt(factor, 'profile');
    const name = ['name', 'phoneNumber', 'email', 'credentialId'].map((key) => textAt(profile, key)).find(Boolean);
    const way = WAYS.get(type) ?? 'unsupported';
    // The id becomes part of a URL.
    return id !== undefined && /^[\w-]{1,100}$/.test(id)
      ? [{ id, type, provider: textAt(factor, 'provider') ?? '', name, way }]
      : [];
  });
}

/** What the inputs say about the factor. */
export interface FactorWish {
  readonly mfa: ProviderMfa | undefined;
  /** `saml-mfa-device` */
  readonly device: string | undefined;
}

/**
 * The factor to answer: the one that is wished for, or the only one that the inputs can answer.
 *
 * @throws RoleChainError `source` if there is none, or several
 */
export function chooseFactor(factors: readonly Factor[], { mfa, device }: FactorWish): Factor {
  const named = device === undefined ? factors : factors.filter((factor) => isCalled(factor, device));
  const fitting = named.filter(({ way, type }) => fits(way, type, mfa));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) {
    return only;
  }
  throw new RoleChainError({
    code: 'source',
    message: `Okta requires MFA, and ${problemOf({ named, fitting, factors }, { mfa, device })}`,
    hint: hintOn(fitting.length > 1 ? fitting : named, { mfa, device }),
  });
}

/** Codes fit what shows or sends codes, a seed the one kind that has a seed, nothing fits what a person answers elsewhere. */
function fits(way: Factor['way'], type: string, mfa: ProviderMfa | undefined): boolean {
  switch (mfa?.kind) {
    case 'secret':
      return type === 'token:software:totp';
    case 'code':
      return way === 'code' || way === 'message';
    case undefined:
      return way === 'push' || way === 'message';
  }
}

function isCalled({ id, type, provider, name }: Factor, device: string): boolean {
  const short = type.split(':').at(-1) ?? type;
  const wanted = device.toLowerCase();
  return [id, type, short, provider, name].some((called) => called?.toLowerCase() === wanted);
}

function problemOf(
  { named, fitting, factors }: Readonly<Record<'named' | 'fitting' | 'factors', readonly Factor[]>>,
  { mfa, device }: FactorWish,
): string {
  if (factors.length === 0) return 'names no factor of the user.';
  if (named.length === 0) return `no factor of the user is called ${quote(device ?? '')}: there is ${listOf(factors)}.`;
  if (fitting.length > 1) return `several factors of the user fit: ${listOf(fitting)}.`;
  const given = { secret: 'saml-mfa-secret', code: 'saml-mfa-code' } as const;
  return mfa === undefined
    ? `nothing in the inputs answers it: the user has ${listOf(named)}.`
    : `${given[mfa.kind]} fits no factor of the user: there is ${listOf(named)}.`;
}

function hintOn(factors: readonly Factor[], { mfa, device }: FactorWish): string {
  if (factors.length > 1 && device === undefined) {
    return 'Say which one with saml-mfa-device: its id, type, provider or name.';
  }
  return mfa === undefined && factors.some(({ way }) => way === 'code')
    ? 'Give the seed of the authenticator (saml-mfa-secret), or its code of this moment (saml-mfa-code).'
    : 'What can be used here: an authenticator (saml-mfa-secret or saml-mfa-code), a push notification, or a code of a text message (saml-mfa-code). Enroll one of these at Okta; for CI, an Okta service needs no MFA (okta-private-key).';
}

/** More than people have: a sentence of them is not read to its end. */
const MAX_ENUMERATED = 20;

function listOf(factors: readonly Factor[]): string {
  const names = factors.map(calledInFull);
  return names.length > MAX_ENUMERATED ? listed(names) : enumerated(names);
}

/** Okta's own words are shorter. */
const MAX_WORD_LENGTH = 60;

/** A factor in messages: `push 'Phone' (OKTA, opf1)`. */
export function calledInFull({ id, type, provider, name }: Factor): string {
  const [kind, by] = [type, provider].map((word) => oneLine(headOf(word, MAX_WORD_LENGTH)));
  return `${kind ?? ''}${name === undefined ? '' : ` ${quote(name)}`} (${by ?? ''}, ${id})`;
}
