import { RoleChainError } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import { headOf, oneLine, quote } from '../../text/quote.ts';
import type { OneLoginAccount } from './account.ts';
import type { MfaDevice } from './answers.ts';

/**
 * How a device takes its second factor:
 * - `totp`: codes of an authenticator app, which a seed can generate
 * - `push`: OneLogin Protect, which a person accepts on a phone; the app shows codes too
 * - `sent`: a code that OneLogin sends on request, as a text message or email
 * - `typed`: codes of other devices
 */
export type DeviceKind = 'totp' | 'push' | 'sent' | 'typed';

/** The kind of a device, by OneLogin's name for its type. */
export function kindOfDevice({ type }: Pick<MfaDevice, 'type'>): DeviceKind {
  if (/\b(?:sms|voice|e-?mail)\b/i.test(type)) return 'sent';
  if (/protect/i.test(type)) return 'push';
  return /authenticator|\botp\b/i.test(type) ? 'totp' : 'typed';
}

/** The kinds that fit what is given, in groups: a later one counts only if there is no device of an earlier one. */
const FITTING = {
  secret: [['totp'], ['push'], ['typed']],
  code: [['totp', 'sent', 'typed'], ['push']],
  nothing: [['push'], ['sent'], ['totp', 'typed']],
} as const satisfies Readonly<Record<string, readonly (readonly DeviceKind[])[]>>;

/**
 * The device to use: the one that `saml-mfa-device` names, or else the only one that fits what is given.
 *
 * @throws RoleChainError `source` if there is none, or more than one: with the candidates
 */
export function chooseDevice(devices: readonly MfaDevice[], account: OneLoginAccount): MfaDevice {
  if (devices.length === 0) {
    throw new RoleChainError({
      code: 'source',
      message: `OneLogin requires MFA of saml-username ${quote(account.username)}, who has no MFA device.`,
      hint: 'Log in to OneLogin in a browser to register one: for a job, an authenticator app whose seed goes into saml-mfa-secret.',
    });
  }
  return account.device === undefined ? fitting(devices, account) : named(devices, account.device);
}

function named(devices: readonly MfaDevice[], wanted: string): MfaDevice {
  const key = wanted.toLowerCase();
  const byId = devices.filter(({ id }) => id.toLowerCase() === key);
  const found =
    byId.length > 0
      ? byId
      : devices.filter(({ type, name }) => [type, name].some((text) => text?.toLowerCase() === key));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) {
    return only;
  }
  throw new RoleChainError({
    code: 'source',
    message:
      only === undefined
        ? `saml-mfa-device: the user has no MFA device ${quote(wanted)} at OneLogin, but ${shown(devices)}.`
        : `saml-mfa-device: the user has several MFA devices ${quote(wanted)} at OneLogin: ${shown(found)}.`,
    hint: 'Name it by its id, its type or its name.',
  });
}

function fitting(devices: readonly MfaDevice[], { mfa }: OneLoginAccount): MfaDevice {
  const [only, ...rest] = devices;
  if (only !== undefined && rest.length === 0) {
    return only;
  }
  const groups: readonly (readonly DeviceKind[])[] = FITTING[mfa?.kind ?? 'nothing'];
  const candidates = groups
    .map((kinds) => devices.filter((device) => kinds.includes(kindOfDevice(device))))
    .find((group) => group.length > 0);
  const [first, ...others] = candidates ?? devices;
  if (first !== undefined && others.length === 0) {
    return first;
  }
  throw new RoleChainError({
    code: 'source',
    message: `The user has several MFA devices at OneLogin that ${mfa === undefined ? 'may be meant' : `saml-mfa-${mfa.kind} may be of`}: ${shown(candidates ?? devices)}.`,
    hint: 'Choose one with saml-mfa-device, by its id or type.',
  });
}

/** Devices in a message: `Google Authenticator (1234) and OneLogin SMS (5678)`. */
export function shown(devices: readonly MfaDevice[]): string {
  return listed(
    devices.map(({ id, type, name }) => `${word(type)}${name === undefined ? '' : ` ${quote(name)}`} (${word(id)})`),
  );
}

/** OneLogin's own words are shorter. */
const MAX_WORD_LENGTH = 60;

function word(text: string): string {
  return oneLine(headOf(text, MAX_WORD_LENGTH));
}
