/** Certificates for servers of tests and benchmarks: a private authority, and what it signs. */
import { writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A certificate with its private key, PEM. */
interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** A test's certificate authority. */
export interface Authority {
  /** The authority's own certificate, PEM: the content for `ca-bundle`. */
  readonly cert: string;
  /** Signs a server certificate for these names (host names and IP addresses). */
  serve(...names: readonly string[]): Promise<KeyPair>;
  /** Writes {@link Authority.cert} to a file and returns its path. */
  writeTo(file: string): string;
}

const HOUR = 3_600_000;
const CURVE = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** Makes an authority that is valid for a day, starting an hour ago. */
export async function createAuthority(name = 'Test Authority'): Promise<Authority> {
  const life = { notBeforeDate: new Date(Date.now() - HOUR), notAfterDate: new Date(Date.now() + 24 * HOUR) };
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    ...CURVE,
    ...life,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return {
    cert,
    async serve(...names) {
      const altNames = names.map((each) =>
        isIP(each) === 0 ? { type: 2 as const, value: each } : { type: 7 as const, ip: each },
      );
      const server = await generate([{ name: 'commonName', value: names[0] ?? '127.0.0.1' }], {
        ...CURVE,
        ...life,
        ca: { key, cert },
        extensions: [
          { name: 'basicConstraints', cA: false },
          { name: 'keyUsage', digitalSignature: true },
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames },
        ],
      });
      return { key: server.private, cert: server.cert };
    },
    writeTo(file) {
      writeFileSync(file, cert);
      return file;
    },
  };
}
