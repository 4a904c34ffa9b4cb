/**
 * The requests of STS, over our own connections. What the SDK has to make of them is in `sdk-query.ts`, which is loaded for
 * that: the call with a token, which begins most chains and is not signed, needs none of it unless it fails.
 */
import type {
  AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommandOutput,
} from '@aws-sdk/client-sts';
import type { HttpBytes } from '../net/exchange.ts';
import { plainOutput, plainRequest } from './plain-call.ts';
import type * as SdkQuery from './sdk-query.ts';
import type { StsRequest, StsOperations } from './sdk-query.ts';
import type { SessionAnswer } from './session-answer.ts';
import type { StsAnswer, StsCall } from './sts-call.ts';

let sdk: Promise<typeof SdkQuery> | undefined;

/** Loads what signed requests need, once, or again if that failed. Ask for it while the network is busy with something else. */
export function loadSdk(): Promise<typeof SdkQuery> {
  sdk ??= import('./sdk-query.ts').catch((error: unknown) => {
    sdk = undefined;
    throw error;
  });
  return sdk;
}

/** Calls AssumeRole once. @throws CallFailure if the request fails below HTTP */
export function assumeRole(input: AssumeRoleCommandInput, call: StsCall): Promise<StsAnswer<SessionAnswer>> {
  return callBySdk('AssumeRole', input, call);
}

/** Calls GetCallerIdentity once. @throws CallFailure if the request fails below HTTP */
export function getCallerIdentity(call: StsCall): Promise<StsAnswer<GetCallerIdentityCommandOutput>> {
  return callBySdk('GetCallerIdentity', {}, call);
}

/** Calls AssumeRoleWithWebIdentity once. @throws CallFailure if the request fails below HTTP */
export async function assumeRoleWithWebIdentity(
  input: AssumeRoleWithWebIdentityCommandInput,
  call: StsCall,
): Promise<StsAnswer<SessionAnswer>> {
  const name = 'AssumeRoleWithWebIdentity';
  const request = plainRequest(name, input, call) ?? (await (await loadSdk()).requestOf(name, input, call));
  const answer = await send(request, call);
  const output = plainOutput(name, answer);
  return output === undefined
    ? (await loadSdk()).answerIn(name, answer, call.endpoint)
    : { kind: 'success', output, headers: answer.headers };
}

/** Calls an operation once by what the SDK makes of it. @throws CallFailure if the request fails below HTTP */
export async function callBySdk<Name extends keyof StsOperations>(
  name: Name,
  input: StsOperations[Name]['input'],
  call: StsCall,
): Promise<StsAnswer<StsOperations[Name]['output']>> {
  const { requestOf, answerIn } = await loadSdk();
  return answerIn(name, await send(await requestOf(name, input, call), call), call.endpoint);
}

function send({ path, headers, body }: StsRequest, { endpoint, http, signal }: StsCall): Promise<HttpBytes> {
  return http.exchange(withPath(endpoint, path), { method: 'POST', headers, body, signal });
}

function withPath(endpoint: URL, path: string): URL {
  if (path === endpoint.pathname) {
    return endpoint;
  }
  const url = new URL(endpoint);
  // Not resolved against the endpoint: a path that begins with two slashes would be another host.
  url.pathname = path;
  return url;
}
