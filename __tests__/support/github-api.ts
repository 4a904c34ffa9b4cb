/** As much of GitHub's API as a step asks for, over real HTTP: a fake that answers what it is told to, and nothing else. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it answers with: JSON, or a file as it is. */
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
  /** What was asked for, as path and query, in order. */
  readonly asked: readonly string[];
  /** The headers of what was asked for. */
  readonly headers: readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** Starts a fake that gives these answers, by path and query. Anything else gets status 501, which nothing takes for an answer. */
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
