/** Where measured steps find their services. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { parseWorld, startEmulator, type Emulator } from '../../src/emulator/emulator.ts';
import { slowRoute } from './slow-network.ts';
import { BENCH_WORLD } from './world.ts';

/** The addresses of the services, and the certificate to trust. */
export interface Place {
  readonly sts: string;
  readonly tokens: string;
  readonly requestToken: string;
  readonly trust?: string;
}

function placeOf(emulator: Emulator): Place {
  return { sts: emulator.url, tokens: emulator.idToken.requestUrl, requestToken: emulator.idToken.requestToken };
}

/** Without TLS; every answer comes this much later. */
export async function onLoopback<Value>(
  latencyMilliseconds: number,
  work: (place: Place, emulator: Emulator) => Promise<Value>,
): Promise<Value> {
  const emulator = await startEmulator({ world: parseWorld(BENCH_WORLD), latencyMilliseconds });
  try {
    return await work(placeOf(emulator), emulator);
  } finally {
    await emulator.close();
  }
}

/** TLS, with OIDC and STS behind separate routes, so that neither warms up the other's connection. */
export async function overTls<Value>(
  directory: string,
  milliseconds: number,
  work: (place: Place) => Promise<Value>,
): Promise<Value> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  const trust = join(directory, 'ca.pem');
  writeFileSync(trust, cert);
  const emulator = await startEmulator({ world: parseWorld(BENCH_WORLD), tls: { key, cert } });
  const port = Number(new URL(emulator.url).port);
  const [sts, tokens] = [await slowRoute(port, milliseconds), await slowRoute(port, milliseconds)];
  const tokenUrl = new URL(emulator.idToken.requestUrl);
  tokenUrl.port = String(tokens.port);
  tokenUrl.hostname = 'localhost';
  try {
    return await work({ ...placeOf(emulator), sts: `https://127.0.0.1:${sts.port}`, tokens: tokenUrl.href, trust });
  } finally {
    sts.close();
    tokens.close();
    await emulator.close();
  }
}
