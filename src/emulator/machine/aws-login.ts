/**
 * The sign-in service behind `aws login`, for `AWS_ENDPOINT_URL_SIGNIN`, at `/signin`: CreateOAuth2Token renews the
 * session that is cached on the machine. A refresh token is good for one use, with a proof of the key that it is bound to:
 * that of the first request.
 */

import { jsonAnswer, type HttpAnswer, type HttpRequest } from '../http/message.ts';
import type { Answered, NamedRequest } from '../service.ts';
import type { Machine } from '../../iam/world/machine.ts';
import { readProof, type Proof } from './dpop.ts';
import { granted, issueFor, refused, textsIn, type MachineServices } from './machine-services.ts';

const PATH = '/signin/v1/token';
const SESSION_SECONDS = 900;

type AwsLogin = NonNullable<Machine['awsLogin']>;

function signinError(status: number, code: string, error: string, message: string): HttpAnswer {
  const answer = jsonAnswer(status, { error, message });
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': code } };
}

/** Names a request to the sign-in service; undefined for another path. */
export function awsLoginRequest(request: HttpRequest, services: MachineServices): NamedRequest | undefined {
  if (request.path !== PATH) {
    return undefined;
  }
  return {
    operation: 'CreateOAuth2Token',
    parameters: {},
    answer: () => answer(request, services),
    error: ({ status, code, message }) => signinError(status, code, 'server_error', message),
  };
}

function no(error: string, message: string, reason?: string): Answered {
  const code = error === 'INVALID_REQUEST' ? 'ValidationException' : 'AccessDeniedException';
  return refused(signinError(code === 'ValidationException' ? 400 : 401, code, error, message), {
    code,
    message,
    ...(reason === undefined ? {} : { reason }),
  });
}

async function answer(request: HttpRequest, services: MachineServices): Promise<Answered> {
  const { machine, now, url, world } = services;
  const login = world().machine?.awsLogin;
  const { clientId, grantType, refreshToken = '' } = textsIn(request.body);
  if (login === undefined || clientId !== login.clientId || grantType !== 'refresh_token') {
    return no('INVALID_REQUEST', 'Invalid client or grant type');
  }
  const proof = await readProof(request.headers.get('dpop') ?? '', {
    method: request.method,
    url: `${url()}${PATH}`,
    now: now(),
  });
  if (typeof proof === 'string') {
    return no('INVALID_REQUEST', 'Invalid DPoP header', proof);
  }
  if (machine.proofs.has(proof.id) || proof.thumbprint !== (machine.loginKey ?? proof.thumbprint)) {
    return no('INVALID_REQUEST', 'Invalid DPoP header', 'the proof was used before, or is of another key');
  }
  return renewed(login, { proof, refreshToken }, services);
}

function renewed(
  login: AwsLogin,
  { proof, refreshToken }: { readonly proof: Proof; readonly refreshToken: string },
  services: MachineServices,
): Answered {
  const { machine } = services;
  machine.proofs.add(proof.id);
  const next = machine.loginRefresh.use(refreshToken, login.refreshToken);
  if (next === undefined) {
    return no('TOKEN_EXPIRED', 'The refresh token has expired');
  }
  machine.loginKey = proof.thumbprint;
  const { role, sessionName } = login;
  const session = issueFor(services, { role, sessionName, seconds: SESSION_SECONDS });
  return session === undefined
    ? no('INSUFFICIENT_PERMISSIONS', 'Not authorized to perform signin:CreateOAuth2Token')
    : granted(session, {
        accessToken: session.credentials,
        tokenType: 'aws_sigv4',
        expiresIn: SESSION_SECONDS,
        refreshToken: next,
      });
}
