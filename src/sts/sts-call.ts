import type { Credentials } from '../core/credentials.ts';
import type { HttpBytes } from '../net/exchange.ts';
import type { Http } from '../net/http.ts';

/** Where an operation is called, and as whom. */
export interface StsCall {
  readonly http: Http;
  readonly endpoint: URL;
  /** The Region that a signature names. */
  readonly signingRegion: string;
  /** Whose credentials sign; undefined if the operation is not signed. */
  readonly caller: Credentials | undefined;
  /** Ends the request. */
  readonly signal: AbortSignal;
  /** The time of the signature. */
  readonly signedAt: Date;
  /** The program that asks, for AWS CloudTrail. */
  readonly userAgent: string;
}

/** What came back. */
export type StsAnswer<Output> = {
  readonly headers: HttpBytes['headers'];
} & (
  | { readonly kind: 'success'; readonly output: Output }
  /** What the SDK makes of a refusal, or of a text that is no answer of STS, with the status in its `$metadata`. */
  | { readonly kind: 'failure'; readonly error: unknown }
);

/** What every request of HTTP has; a signature covers the host and the length. */
export function commonHeaders(
  body: string,
  { endpoint, userAgent }: Pick<StsCall, 'endpoint' | 'userAgent'>,
): Record<string, string> {
  return { host: endpoint.host, 'content-length': String(Buffer.byteLength(body)), 'user-agent': userAgent };
}
