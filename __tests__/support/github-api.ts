/** As much of GitHub's API as a step uses, over real HTTP: a fake that gives the configured answers and nothing else. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer: JSON, or the content of a file. */
export interface ApiAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running fake. */
export interface GitHubApiFake {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** The requests, as path and query, in order. */
  readonly asked: readonly string[];
  /** The headers of the requests. */
  readonly headers: readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** Starts a fake with these answers, by path and query. Anything else gets status 501, which no caller accepts. */
export async function fakeGitHubApi(answers: Readonly<Record<string, ApiAnswer>>): Promise<GitHubApiFake> {
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    headers.push(request.headers);
    const { status = 200, json, raw, headers: more = {} } = answers[path] ?? { status: 501, json: { message: path } };
    const type =
      raw === undefined ? 'application/json; charset=utf-8' : 'application/vnd.github.raw+json; charset=utf-8';
    response.writeHead(status, { 'content-type': type, ...more }).end(raw ?? JSON.stringify(json));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
