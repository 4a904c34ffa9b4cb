/** The calls that few chains make, loaded with the first of them. */
import type { CertificateCall, MfaSessionCall, RootCall, SamlCall, Session } from '../chain/run/session.ts';
import type { Credentials } from '../core/credentials.ts';
import type { CertificateSource, SamlSource } from '../core/proofs.ts';
import { rolesAnywhereEndpoint } from '../aws/endpoint.ts';
import { CallFailure } from '../net/failure.ts';
import { createSession as callCreateSession, ROLES_ANYWHERE } from './roles-anywhere/create-session.ts';
import { samlInput } from './sdk-input.ts';
import type { SessionAnswer } from './session-answer.ts';
import { refusedCode, unsaidOf, type Send, type StsCalls, type Success } from './calls.ts';
import { callBySdk } from './sts-query.ts';

/** Calls AssumeRoleWithSAML, which is not signed, with a new assertion if AWS finds the last one expired. */
export function assumeRoleWithSaml(
  { call: make, session }: StsCalls,
  call: SamlCall,
  source: SamlSource,
): Promise<Session> {
  let renew = false;
  const settings = {
    doing: 'calling sts:AssumeRoleWithSAML',
    region: call.region,
    unsaid: unsaidOf(call),
    canRenewToken: source.renewable,
  };
  return make(settings, async (send) => {
    const { response } = await source.assertion(renew);
    const input = { ...samlInput(call), SAMLAssertion: response.reveal() };
    try {
      return session(await send((to) => callBySdk('AssumeRoleWithSAML', input, to)), call);
    } catch (error) {
      renew = error instanceof CallFailure && error.kind === 'token-expired';
      throw error;
    }
  });
}

/** Calls AssumeRoot. Its answer does not say whose session it gives. */
export function assumeRoot({ call: make, session }: StsCalls, call: RootCall, caller: Credentials): Promise<Session> {
  const { region, rootArn, taskPolicyArn, durationSeconds } = call;
  const input = {
    TargetPrincipal: rootArn.split(':')[4] ?? '',
    TaskPolicyArn: { arn: taskPolicyArn },
    DurationSeconds: durationSeconds,
  };
  return make({ doing: 'calling sts:AssumeRoot', region, caller }, async (send) =>
    session(named(await send((to) => callBySdk('AssumeRoot', input, to)), rootArn), call),
  );
}

/** Calls GetSessionToken, with the next code if AWS has seen the last one. */
export function getSessionToken(
  { call: make, session }: StsCalls,
  call: MfaSessionCall,
  caller: Credentials,
): Promise<Session['credentials']> {
  const { region, durationSeconds, mfa } = call;
  return make({ doing: 'calling sts:GetSessionToken', region, caller }, async (send: Send) => {
    const input = { DurationSeconds: durationSeconds, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
    try {
      return session(named(await send((to) => callBySdk('GetSessionToken', input, to)), USER), call).credentials;
    } catch (error) {
      throw refusedCode(error, mfa.untilNextMs);
    }
  });
}

/** In place of the user's ARN, which the answer does not have and nobody asks for. */
const USER = 'arn:aws:iam::000000000000:user/unknown';

/** An answer without a name, under the ARN of whose session it is. */
function named(answer: Success<Omit<SessionAnswer, 'AssumedRoleUser'>>, arn: string): Success<SessionAnswer> {
  return { ...answer, output: { ...answer.output, AssumedRoleUser: { Arn: arn } } };
}

/** Calls CreateSession of IAM Roles Anywhere, signed with the certificate. */
export function createSession(
  { call: make, session, settings: { endpoints } }: StsCalls,
  call: CertificateCall,
  source: CertificateSource,
): Promise<Session> {
  const { region } = call;
  const other = { name: ROLES_ANYWHERE, endpoint: rolesAnywhereEndpoint(region, endpoints) };
  return make({ doing: 'calling rolesanywhere:CreateSession', region, other }, async (send) => {
    const identity = await source.identity();
    return session(await send((to) => callCreateSession(call, { ...to, identity })), { region, other });
  });
}
