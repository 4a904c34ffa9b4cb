/** When an assertion may be used. Source: SAML core, sections 1.3.3 and 2.5.1; IAM User Guide, "Troubleshoot SAML federation". */

import { RoleChainError } from '../../core/errors.ts';
import type { SamlAssertion } from '../../core/proofs.ts';
import { attributeOf, type XmlElement } from '../../text/xml.ts';
import { formatDuration } from '../../text/values.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import { UnusableResponse } from './unusable-response.ts';

/** Clocks differ by less, or one of them is wrong. */
const TOLERANCE_MS = 60_000;

/** The earliest end and the latest beginning, in milliseconds since 1970. */
export type Window = Pick<SamlAssertion, 'notBefore' | 'notOnOrAfter'>;

/**
 * The window in which all of these elements hold (`Conditions`, `SubjectConfirmationData`).
 *
 * @throws {UnusableResponse} if a time cannot be read
 */
export function windowOf(elements: readonly XmlElement[]): Window {
  const times = (name: string): readonly number[] =>
    elements.flatMap((element) => {
      const text = attributeOf(element, name);
      return text === undefined ? [] : [timeIn(text)];
    });
  const [begins, ends] = [times('NotBefore'), times('NotOnOrAfter')];
  return {
    ...(begins.length > 0 && { notBefore: Math.max(...begins) }),
    ...(ends.length > 0 && { notOnOrAfter: Math.min(...ends) }),
  };
}

const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** `2026-01-31T12:00:00.1234567+01:00`. One without an offset is UTC, as all times of SAML. */
function timeIn(text: string): number {
  const [, seconds, fraction = '', offset = 'Z'] = DATE_TIME.exec(text.trim()) ?? [];
  const time = seconds === undefined ? NaN : Date.parse(`${seconds}${fraction.slice(0, 4)}${offset}`);
  if (Number.isNaN(time)) {
    throw new UnusableResponse('has a time that cannot be read', 'Times look like 2026-01-31T12:00:00Z.');
  }
  return time;
}

/**
 * Refuses an assertion whose time is not now, with a minute to spare.
 *
 * @param from whose it is, for the message: `saml-assertion`
 * @param now milliseconds since 1970
 * @throws RoleChainError `source`
 */
export function checkWindow(
  { notBefore = -Infinity, notOnOrAfter = Infinity }: Window,
  { from, now }: { readonly from: string; readonly now: number },
): void {
  if (now >= notOnOrAfter + TOLERANCE_MS) {
    throw new RoleChainError({
      code: 'source',
      message: `The assertion of ${from} expired ${span(now - notOnOrAfter)} ago, at ${isoSeconds(notOnOrAfter)}.`,
      hint: 'Assertions live about 5 minutes. Get a new one right before it is used.',
    });
  }
  if (now < notBefore - TOLERANCE_MS) {
    throw new RoleChainError({
      code: 'source',
      message: `The assertion of ${from} is not valid for another ${span(notBefore - now)}, until ${isoSeconds(notBefore)}.`,
      hint: `Here it is ${isoSeconds(now)}. The clock of this machine or of the identity provider is wrong.`,
    });
  }
}

/** In seconds below an hour, then in minutes: nobody needs the seconds of a day. */
function span(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return formatDuration(seconds < 3600 ? seconds : seconds - (seconds % 60));
}
