/** A server in front of STS that answers some calls by echoing the request, as an AWS error may echo a token. */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running one. */
export interface EchoingSts {
  readonly url: string;
  close(): void;
}

function echo(request: IncomingMessage, response: ServerResponse): void {
  const said = `The token ${String(request.headers['x-amz-security-token'])} of ${String(request.headers.authorization)} is refused`;
  response
    .writeHead(403, { 'content-type': 'text/xml' })
    .end(
      `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${said}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
    );
}

/** Starts one in front of `url` that echoes every call whose body contains `marker`, and forwards all others. */
export async function echoingSts(url: string, marker: string): Promise<EchoingSts> {
  const { hostname, port } = new URL(url);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      if (body.includes(marker)) {
        echo(request, response);
        return;
      }
      const { method, headers, url: path } = request;
      forward({ hostname, port, method, headers, path }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
