import { RoleChainError, messageOf } from '../core/errors.ts';
import { readRegularFile } from '../files/regular-file.ts';

/**
 * The certificate authorities that Node.js trusts plus those of a bundle: a bundle adds, it does not replace.
 *
 * @param place the input or variable that names the bundle
 * @throws RoleChainError `invalid-request` if the file cannot be read or contains no PEM certificate
 */
export async function readAuthorities(file: string, place = 'ca-bundle'): Promise<readonly string[]> {
  const bundle = await readRegularFile(file).catch((error: unknown) => {
    throw unusable(place, file, messageOf(error), error);
  });
  if (!bundle.includes('-----BEGIN CERTIFICATE-----')) {
    throw unusable(place, file, 'it holds no certificate in PEM form');
  }
  // Node 20 cannot list what NODE_EXTRA_CA_CERTS added; newer versions can.
  const tls: { readonly rootCertificates: readonly string[]; getCACertificates?(kind: 'default'): readonly string[] } =
    await import('node:tls');
  const known = tls.getCACertificates?.('default') ?? tls.rootCertificates;
  return [...known, bundle];
}

function unusable(place: string, file: string, reason: string, cause?: unknown): RoleChainError {
  return new RoleChainError({
    code: 'invalid-request',
    message: `${place}: ${file} cannot be used: ${reason}`,
    hint: 'Give a file of PEM certificates in ca-bundle or AWS_CA_BUNDLE, or leave both empty.',
    cause,
  });
}
