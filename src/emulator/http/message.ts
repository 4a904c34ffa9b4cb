/** HTTP requests and answers as the emulated services see them. */

/** A request, read completely. */
export interface HttpRequest {
  readonly method: string;
  /** As sent, still encoded, without the query. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  /** By lowercase name; values of repeated headers are joined with commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly secure: boolean;
  readonly remoteAddress: string;
}

/** An answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A JSON answer. */
export function jsonAnswer(status: number, value: unknown): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
