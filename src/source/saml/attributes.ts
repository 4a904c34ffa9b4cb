/** What AWS reads out of an assertion's attributes. Source: IAM User Guide, "Configure SAML assertions for the authentication response". */

import { DURATION_LIMITS } from '../../aws/limits.ts';
import type { BroughtAttributes } from '../../core/proofs.ts';
import { parseWholeNumber } from '../../text/values.ts';
import { attributeOf, textOf, type XmlElement } from '../../text/xml.ts';
import { ASSERTION, AWS_ATTRIBUTES, childrenOf } from './names.ts';
import { quote } from '../../text/quote.ts';
import { UnusableResponse } from './unusable-response.ts';

/** Values by the name of the attribute without AWS's prefix, in the order of the assertion. */
export type AwsAttributes = ReadonlyMap<string, readonly string[]>;

/** The attributes of an assertion that AWS reads. @throws {UnusableResponse} if a value is not one text */
export function awsAttributesOf(assertion: XmlElement): AwsAttributes {
  const attributes = new Map<string, readonly string[]>();
  for (const statement of childrenOf(assertion, ASSERTION, 'AttributeStatement')) {
    for (const attribute of childrenOf(statement, ASSERTION, 'Attribute')) {
      const name = attributeOf(attribute, 'Name') ?? '';
      if (name.startsWith(AWS_ATTRIBUTES)) {
        const short = name.slice(AWS_ATTRIBUTES.length);
        const values = childrenOf(attribute, ASSERTION, 'AttributeValue').map((value) => valueOf(value, short));
        attributes.set(short, [...(attributes.get(short) ?? []), ...values]);
      }
    }
  }
  return attributes;
}

/** The text of a value. One with a comment in it is read in full by some and cut by others, which is how it is forged. */
function valueOf(value: XmlElement, name: string): string {
  if (value.isInterrupted) {
    throw new UnusableResponse(
      `has a comment inside of a value of ${quote(name)}`,
      'No identity provider writes one there: programs differ in what they read of such a value. Was the response changed on its way?',
    );
  }
  return textOf(value).trim();
}

const TAG = 'PrincipalTag:';

/** What they set in the first session. */
export function broughtBy(attributes: AwsAttributes): BroughtAttributes {
  const tags = [...attributes]
    .filter(([name]) => name.startsWith(TAG))
    .map(([name, [value = '']]) => ({ key: name.slice(TAG.length), value }));
  const keys = new Set(tags.map(({ key }) => key.toLowerCase()));
  const [sessionName] = attributes.get('RoleSessionName') ?? [];
  const [sourceIdentity] = attributes.get('SourceIdentity') ?? [];
  return {
    ...(sessionName !== undefined && { sessionName }),
    ...(sourceIdentity !== undefined && { sourceIdentity }),
    tags,
    transitiveTagKeys: (attributes.get('TransitiveTagKeys') ?? []).filter((key) => keys.has(key.toLowerCase())),
  };
}

/**
 * The longest session that the assertion allows, in seconds; undefined if it does not say.
 *
 * @throws {UnusableResponse} if that is not a duration that AWS takes
 */
export function sessionDurationIn(attributes: AwsAttributes): number | undefined {
  const [text] = attributes.get('SessionDuration') ?? [];
  const seconds = text === undefined ? undefined : parseWholeNumber(text);
  const { min, max } = DURATION_LIMITS.role;
  if (text !== undefined && (seconds === undefined || seconds < min || seconds > max)) {
    throw new UnusableResponse(
      'has a SessionDuration that AWS refuses',
      `Let the identity provider send ${min} to ${max} seconds, or leave the attribute out.`,
    );
  }
  return seconds;
}
