/**
 * What the lower layers of AWS's own SDK - its schemas, its protocol and its signer - make of requests and answers of STS.
 * Its clients, which look for configuration everywhere and load twice as much, are not loaded.
 */
import { AwsQueryProtocol } from '@aws-sdk/core/protocols';
import {
  AssumeRole$,
  AssumeRoleWithSAML$,
  AssumeRoleWithWebIdentity$,
  AssumeRoot$,
  GetCallerIdentity$,
  GetSessionToken$,
  errorTypeRegistries,
  type AssumeRoleCommandInput,
  type AssumeRoleCommandOutput,
  type AssumeRoleWithSAMLCommandInput,
  type AssumeRoleWithSAMLCommandOutput,
  type AssumeRoleWithWebIdentityCommandInput,
  type AssumeRoleWithWebIdentityCommandOutput,
  type AssumeRootCommandInput,
  type AssumeRootCommandOutput,
  type GetCallerIdentityCommandInput,
  type GetCallerIdentityCommandOutput,
  type GetSessionTokenCommandInput,
  type GetSessionTokenCommandOutput,
} from '@aws-sdk/client-sts';
import { HttpResponse } from '@smithy/core/protocols';
import { operation } from '@smithy/core/schema';
import { fromBase64, fromUtf8, toBase64, toUtf8 } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import type { HttpRequest, StaticOperationSchema } from '@smithy/types';
import { collect, type HttpBytes } from '../net/exchange.ts';
import { Sha256 } from './sha256.ts';
import { commonHeaders, type StsAnswer, type StsCall } from './sts-call.ts';

/** What each operation takes and gives, in AWS's terms. */
export interface StsOperations {
  readonly AssumeRole: { readonly input: AssumeRoleCommandInput; readonly output: AssumeRoleCommandOutput };
  readonly AssumeRoleWithWebIdentity: {
    readonly input: AssumeRoleWithWebIdentityCommandInput;
    readonly output: AssumeRoleWithWebIdentityCommandOutput;
  };
  readonly AssumeRoleWithSAML: {
    readonly input: AssumeRoleWithSAMLCommandInput;
    readonly output: AssumeRoleWithSAMLCommandOutput;
  };
  readonly AssumeRoot: { readonly input: AssumeRootCommandInput; readonly output: AssumeRootCommandOutput };
  readonly GetSessionToken: {
    readonly input: GetSessionTokenCommandInput;
    readonly output: GetSessionTokenCommandOutput;
  };
  readonly GetCallerIdentity: {
    readonly input: GetCallerIdentityCommandInput;
    readonly output: GetCallerIdentityCommandOutput;
  };
}

type OperationSchema = Parameters<AwsQueryProtocol['serializeRequest']>[0];

const SCHEMAS: Readonly<Record<keyof StsOperations, OperationSchema>> = {
  AssumeRole: schemaOf(AssumeRole$),
  AssumeRoleWithSAML: schemaOf(AssumeRoleWithSAML$),
  AssumeRoleWithWebIdentity: schemaOf(AssumeRoleWithWebIdentity$),
  AssumeRoot: schemaOf(AssumeRoot$),
  GetCallerIdentity: schemaOf(GetCallerIdentity$),
  GetSessionToken: schemaOf(GetSessionToken$),
};

function schemaOf([, namespace, name, traits, input, output]: StaticOperationSchema): OperationSchema {
  return operation(namespace, name, traits, input, output);
}

const PROTOCOL_SETTINGS = {
  defaultNamespace: 'com.amazonaws.sts',
  errorTypeRegistries,
  xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  version: '2011-06-15',
};

/** A request, ready to be sent. */
export interface StsRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The request of an operation, signed if there is a caller. */
export async function requestOf<Name extends keyof StsOperations>(
  name: Name,
  input: StsOperations[Name]['input'],
  call: StsCall,
): Promise<StsRequest> {
  const { endpoint, userAgent } = call;
  const { protocol, context } = protocolAt(endpoint);
  const request = await protocol.serializeRequest(SCHEMAS[name], input, context);
  const body = String(request.body);
  Object.assign(request.headers, commonHeaders(body, { endpoint, userAgent }));
  const { headers } = await signed(request, call);
  return { path: request.path, headers, body };
}

/** What came back, as the SDK reads it. */
export async function answerIn<Name extends keyof StsOperations>(
  name: Name,
  { status, headers, bytes }: HttpBytes,
  endpoint: URL,
): Promise<StsAnswer<StsOperations[Name]['output']>> {
  const { protocol, context } = protocolAt(endpoint);
  const response = new HttpResponse({ statusCode: status, headers: textHeaders(headers), body: bytes });
  try {
    const output: StsOperations[Name]['output'] = await protocol.deserializeResponse(SCHEMAS[name], context, response);
    return { kind: 'success', output, headers };
  } catch (error) {
    return { kind: 'failure', error: withStatus(error, status), headers };
  }
}

/** For one request: what a serializer has written of one that it gives up would begin the next. */
function protocolAt(endpoint: URL): { readonly protocol: AwsQueryProtocol; readonly context: SerdeContext } {
  const protocol = new AwsQueryProtocol(PROTOCOL_SETTINGS);
  const context = serdeContext(endpoint);
  protocol.setSerdeContext(context);
  return { protocol, context };
}

type SerdeContext = Parameters<AwsQueryProtocol['serializeRequest']>[2];

function serdeContext({ protocol, hostname, port, pathname: path }: URL): SerdeContext {
  const endpoint = { protocol, hostname, path, ...(port === '' ? {} : { port: Number(port) }) };
  return {
    base64Decoder: fromBase64,
    base64Encoder: toBase64,
    utf8Decoder: fromUtf8,
    utf8Encoder: toUtf8,
    streamCollector: collect,
    endpoint: () => Promise.resolve(endpoint),
  };
}

async function signed(request: HttpRequest, { caller, signingRegion, signedAt }: StsCall): Promise<HttpRequest> {
  if (caller === undefined) {
    return request;
  }
  const signer = new SignatureV4({
    service: 'sts',
    region: signingRegion,
    sha256: Sha256,
    // Here a secret leaves its wrapper.
    credentials: {
      accessKeyId: caller.accessKeyId.reveal(),
      secretAccessKey: caller.secretAccessKey.reveal(),
      ...(caller.sessionToken === undefined ? {} : { sessionToken: caller.sessionToken.reveal() }),
    },
  });
  return signer.sign(request, { signingDate: signedAt });
}

function textHeaders(headers: HttpBytes['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/** What the SDK's parser throws about a text that is no answer of STS does not say with which status it came. */
function withStatus(error: unknown, httpStatusCode: number): unknown {
  return error instanceof Error && !('$metadata' in error)
    ? Object.assign(error, { $metadata: { httpStatusCode } })
    : error;
}
