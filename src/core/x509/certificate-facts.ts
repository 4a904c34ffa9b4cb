import { DER, oidOf, partsOf, readDer, textOf, valuesIn, type DerValue } from './der.ts';

/** One part of a distinguished name. */
interface NamePart {
  /** The type of the attribute: `2.5.4.3` for the common name. */
  readonly oid: string;
  readonly value: string;
}

/** A distinguished name, in the order of the certificate. */
export type DistinguishedName = readonly NamePart[];

/** What a certificate says that Node.js does not, or only in a text that cannot be read back. */
export interface CertificateFacts {
  /** 3 for those with extensions. */
  readonly version: number;
  readonly signatureOid: string;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  /** The alternative names of the subject, by kind; in order. */
  readonly alternativeNames: {
    readonly dns: readonly string[];
    readonly uri: readonly string[];
    readonly directory: readonly DistinguishedName[];
  };
  /** Whether its basic constraints say that it is the certificate of an authority. */
  readonly isAuthority: boolean;
  /** Whether the key may sign texts; undefined if the certificate does not limit what its key is for. */
  readonly maySign: boolean | undefined;
}

const EXTENSION = { keyUsage: '2.5.29.15', subjectAltName: '2.5.29.17', basicConstraints: '2.5.29.19' } as const;

/**
 * Reads a certificate, DER. Source: RFC 5280.
 *
 * @throws Error if it does not have the form of one
 */
export function certificateFacts(der: Uint8Array): CertificateFacts {
  const [body, algorithm] = partsOf(readDer(der), DER.sequence) ?? [];
  const parts = partsOf(body, DER.sequence) ?? [];
  const hasVersion = parts[0]?.tag === 0xa0;
  const [, , issuer, , subject] = parts.slice(hasVersion ? 1 : 0);
  const extensions = extensionsIn(parts.find(({ tag }) => tag === 0xa3));
  return {
    version: hasVersion ? versionIn(parts[0]) : 1,
    signatureOid: oidIn(partsOf(algorithm, DER.sequence)?.[0]),
    subject: nameIn(subject),
    issuer: nameIn(issuer),
    alternativeNames: alternativeNamesIn(extensions.get(EXTENSION.subjectAltName)),
    isAuthority: isAuthority(extensions.get(EXTENSION.basicConstraints)),
    maySign: maySign(extensions.get(EXTENSION.keyUsage)),
  };
}

function versionIn(explicit: DerValue | undefined): number {
  const [number] = explicit === undefined ? [] : valuesIn(explicit.content);
  return (number?.content[0] ?? 0) + 1;
}

function oidIn(value: DerValue | undefined): string {
  if (value?.tag !== DER.oid) {
    throw new Error('no object identifier where a certificate has one');
  }
  return oidOf(value.content);
}

/** The parts of a name; of one whose value is no text, nothing. */
function nameIn(value: DerValue | undefined): DistinguishedName {
  const relative = partsOf(value, DER.sequence);
  if (relative === undefined) {
    throw new Error('no name where a certificate has one');
  }
  return relative
    .flatMap((set) => partsOf(set, DER.set) ?? [])
    .flatMap((pair) => {
      const [type, given] = partsOf(pair, DER.sequence) ?? [];
      const text = given === undefined ? undefined : textOf(given);
      return text === undefined ? [] : [{ oid: oidIn(type), value: text }];
    });
}

/** The content of each extension, by its identifier. */
function extensionsIn(explicit: DerValue | undefined): ReadonlyMap<string, DerValue> {
  const [list] = explicit === undefined ? [] : valuesIn(explicit.content);
  const pairs = (partsOf(list, DER.sequence) ?? []).flatMap((extension) => {
    const parts = partsOf(extension, DER.sequence) ?? [];
    const content = parts.at(-1);
    return content?.tag === DER.octetString ? [[oidIn(parts[0]), readDer(content.content)] as const] : [];
  });
  return new Map(pairs);
}

function alternativeNamesIn(value: DerValue | undefined): CertificateFacts['alternativeNames'] {
  const names = partsOf(value, DER.sequence) ?? [];
  const ofTag = (wanted: number): readonly DerValue[] => names.filter(({ tag }) => tag === wanted);
  const texts = (wanted: number): readonly string[] =>
    ofTag(wanted).flatMap(({ content }) => textOf({ tag: 0x16, content }) ?? []);
  return {
    dns: texts(0x82),
    uri: texts(0x86),
    directory: ofTag(0xa4).map(({ content }) => nameIn(readDer(content))),
  };
}

function isAuthority(value: DerValue | undefined): boolean {
  const [flag] = partsOf(value, DER.sequence) ?? [];
  return flag?.tag === DER.boolean && flag.content[0] !== 0;
}

/** The first bit is digitalSignature; the first byte says how many of the last bits do not count. */
function maySign(value: DerValue | undefined): boolean | undefined {
  return value?.tag === DER.bitString ? ((value.content[1] ?? 0) & 0x80) !== 0 : undefined;
}
