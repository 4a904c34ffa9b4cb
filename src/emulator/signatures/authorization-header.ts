/** Reads the `Authorization` header of AWS Signature Version 4. */

import { badRequest, forbidden, type StsError } from '../../iam/calls/sts-error.ts';

/** A parsed `Authorization` header. */
export interface Authorization {
  readonly algorithm: string;
  /** Of X.509 signatures, the serial number of the certificate. */
  readonly accessKeyId: string;
  /** `YYYYMMDD`. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** The algorithm, with which both the header and the string to sign begin. */
export const ALGORITHM = 'AWS4-HMAC-SHA256';

/** `IncompleteSignature`: the request is not signed as the protocol requires. */
export function incomplete(message: string): StsError {
  return badRequest('IncompleteSignature', message);
}

/**
 * Reads the `Authorization` header.
 *
 * @param algorithms those that the service takes
 * @throws {StsError} `MissingAuthenticationToken` without one, `IncompleteSignature` if it cannot be read.
 */
export function parseAuthorization(
  headers: ReadonlyMap<string, string>,
  algorithms: readonly string[] = [ALGORITHM],
): Authorization {
  const header = headers.get('authorization');
  if (header === undefined) {
    throw forbidden('MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const [algorithm = ''] = header.split(' ');
  if (!algorithms.includes(algorithm) || algorithm === header) {
    throw incomplete(`Unsupported AWS 'algorithm': '${algorithm}'.`);
  }
  const fields = parseFields(header.slice(algorithm.length), header);
  const [credential, signedHeaders, signature] = ['Credential', 'SignedHeaders', 'Signature'].map((name) =>
    fields.get(name),
  );
  if (credential === undefined || signedHeaders === undefined || signature === undefined) {
    throw incomplete(missingFields(fields));
  }
  const [accessKeyId = '', date = '', region = '', service = '', terminator, ...rest] = credential.split('/');
  if (terminator !== 'aws4_request' || rest.length > 0) {
    throw incomplete(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    );
  }
  return { algorithm, accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

function parseFields(text: string, header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const field of text.split(/[\s,]+/).filter((piece) => piece !== '')) {
    const equals = field.indexOf('=');
    if (equals < 0) {
      throw incomplete(
        `'${field}' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`,
      );
    }
    fields.set(field.slice(0, equals), field.slice(equals + 1));
  }
  return fields;
}

function missingFields(fields: ReadonlyMap<string, string>): string {
  return ['Credential', 'Signature', 'SignedHeaders']
    .filter((name) => !fields.has(name))
    .map((name) => `Authorization header requires '${name}' parameter.`)
    .join(' ');
}
