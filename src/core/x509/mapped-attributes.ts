import { TEXT_LIMITS, violationOf } from '../../aws/limits.ts';
import type { BroughtAttributes } from '../proofs.ts';
import type { CertificateFacts, DistinguishedName } from './certificate-facts.ts';

/** The names of attributes in tags. Of AWS's list only those that certificates commonly have: the others are left out. */
const NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
};

type Tag = BroughtAttributes['tags'][number];

/**
 * What IAM Roles Anywhere makes of a certificate, by the attribute mapping that profiles have by default: every named
 * part of subject and issuer, and the first alternative name of each kind. All of the tags are transitive. What STS does
 * not take as a tag's value, and of a part that is there several times all but the first, is left out.
 *
 * Source: IAM Roles Anywhere User Guide, "Certificate attribute mapping" and "The IAM Roles Anywhere trust model".
 */
export function mappedAttributes(facts: CertificateFacts): BroughtAttributes {
  const { dns, uri, directory } = facts.alternativeNames;
  const tags = [
    ...tagsOfName('x509Subject', facts.subject),
    ...tagsOfName('x509Issuer', facts.issuer),
    ...tagOf('x509SAN/DNS', dns[0]),
    ...tagOf('x509SAN/URI', uri[0]),
    ...tagsOfName('x509SAN/Name', directory[0] ?? []),
  ];
  const commonName = facts.subject.find(({ oid }) => NAMES[oid] === 'CN')?.value;
  const isIdentity = commonName !== undefined && violationOf(commonName, TEXT_LIMITS.sourceIdentity) === undefined;
  return {
    ...(isIdentity ? { sourceIdentity: commonName } : {}),
    tags,
    transitiveTagKeys: tags.map(({ key }) => key),
  };
}

function tagsOfName(prefix: string, parts: DistinguishedName): readonly Tag[] {
  const first = new Map<string, string>();
  for (const { oid, value } of parts) {
    const name = NAMES[oid];
    if (name !== undefined && !first.has(name)) first.set(name, value);
  }
  return [...first].flatMap(([name, value]) => tagOf(`${prefix}/${name}`, value));
}

function tagOf(key: string, value: string | undefined): readonly Tag[] {
  const isValue = value !== undefined && violationOf(value, TEXT_LIMITS.tagValue) === undefined;
  return isValue ? [{ key, value }] : [];
}
