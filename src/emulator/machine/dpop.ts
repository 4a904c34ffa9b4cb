/** DPoP proofs (RFC 9449): a request is signed with the key that its refresh token is bound to. */

import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { textsIn } from './machine-services.ts';

/** Seconds that a proof may be old, or ahead. */
const MAX_AGE_SECONDS = 300;

/** The request that a proof is for. */
export interface ProvedRequest {
  readonly method: string;
  /** Without query and fragment. */
  readonly url: string;
  /** Milliseconds. */
  readonly now: number;
}

/** What a valid proof says. */
export interface Proof {
  /** Of the public key, as RFC 7638 has it. */
  readonly thumbprint: string;
  /** Unique for each proof. */
  readonly id: string;
}

/** Checks a proof. @returns what is wrong, or what it says */
export async function readProof(proof: string, request: ProvedRequest): Promise<Proof | string> {
  try {
    const { jwk, typ, alg } = decodeProtectedHeader(proof);
    if (jwk === undefined || typ !== 'dpop+jwt' || alg !== 'ES256') {
      return 'the DPoP proof is not one of a P-256 key';
    }
    const { payload } = await compactVerify(proof, await importJWK(jwk, alg));
    const text = Buffer.from(payload).toString('utf8');
    const problem = misfit(text, request);
    const { jti = '' } = textsIn(text);
    return problem ?? { thumbprint: await calculateJwkThumbprint(jwk), id: jti };
  } catch {
    return 'the DPoP proof is missing, or its signature is wrong';
  }
}

function misfit(payload: string, { method, url, now }: ProvedRequest): string | undefined {
  const { htm, htu, jti } = textsIn(payload);
  const [, issuedAt = ''] = /"iat":(\d+)/.exec(payload) ?? [];
  if (htm !== method || htu !== url) {
    return `the DPoP proof is for ${htm ?? 'no method'} ${htu ?? 'and no address'}, not for ${method} ${url}`;
  }
  const isRecent = issuedAt !== '' && Math.abs(now / 1000 - Number(issuedAt)) <= MAX_AGE_SECONDS;
  return jti === undefined || !isRecent ? 'the DPoP proof has no id, or is not recent' : undefined;
}
