/** Passwords and MFA. Source: Okta API reference, "Authentication". */

import type { OktaFactor, OktaSettings, OktaUser } from '../../iam/world/okta.ts';
import type { Answered } from '../service.ts';
import { answered, apiError, refuse } from './answers.ts';
import type { OktaServices, Transaction } from './state.ts';

const SESSION_TOKEN_MS = 300_000;

/** Answers `POST /api/v1/authn`. */
export function authn(fields: ReadonlyMap<string, string>, okta: OktaSettings, services: OktaServices): Answered {
  if (okta.pipeline === 'idx') {
    return refuse(apiError, 403, 'E0000006', 'You do not have permission to perform the requested action');
  }
  const name = fields.get('username') ?? '';
  const user = Object.hasOwn(okta.users, name) ? okta.users[name] : undefined;
  if (user === undefined || user.password !== fields.get('password')) {
    return refuse(apiError, 401, 'E0000004', 'Authentication failed');
  }
  return afterPassword(name, user, okta, services);
}

function afterPassword(name: string, user: OktaUser, okta: OktaSettings, services: OktaServices): Answered {
  switch (user.status) {
    case 'locked':
      return answered({ status: 'LOCKED_OUT' });
    case 'password-expired':
      return answered({ stateToken: begin(name, services), status: 'PASSWORD_EXPIRED' });
    case 'mfa-enroll':
      return answered({ stateToken: begin(name, services), status: 'MFA_ENROLL' });
    case 'active':
      return user.factors.length === 0
        ? success(name, services)
        : answered({
            stateToken: begin(name, services),
            status: 'MFA_REQUIRED',
            _embedded: { factors: user.factors.map((factor) => shown(factor, okta)) },
          });
  }
}

function begin(user: string, { okta: state }: OktaServices): string {
  const token = state.newSecret();
  state.transactions.set(token, { user, polls: new Map() });
  return token;
}

function success(user: string, { okta: state, now }: OktaServices): Answered {
  const sessionToken = state.newSecret('20111');
  state.sessionTokens.set(sessionToken, user);
  return answered({
    status: 'SUCCESS',
    sessionToken,
    expiresAt: new Date(now() + SESSION_TOKEN_MS).toISOString(),
  });
}

function shown(factor: OktaFactor, { domain }: OktaSettings): unknown {
  const profile = {
    'token:software:totp': { credentialId: 'ada' },
    push: { name: factor.type === 'push' ? factor.name : '', platform: 'IOS' },
    sms: { phoneNumber: '+1 XXX-XXX-1337' },
  }[factor.type];
  const href = `https://${domain}/api/v1/authn/factors/${factor.id}/verify`;
  return {
    id: factor.id,
    factorType: factor.type,
    provider: factor.provider,
    profile,
    _links: { verify: { href, hints: { allow: ['POST'] } } },
  };
}

/** Answers `POST /api/v1/authn/factors/ID/verify`. */
export function verifyFactor(
  id: string,
  fields: ReadonlyMap<string, string>,
  okta: OktaSettings,
  services: OktaServices,
): Answered {
  const token = fields.get('stateToken') ?? '';
  const transaction = services.okta.transactions.get(token);
  const factor = okta.users[transaction?.user ?? '']?.factors.find((each) => each.id === id);
  if (transaction === undefined) {
    return refuse(apiError, 401, 'E0000011', 'Invalid token provided');
  }
  if (factor === undefined) {
    return refuse(apiError, 404, 'E0000007', `Not found: Resource not found: ${id} (UserFactor)`);
  }
  const answer = answerFactor(factor, { token, transaction, code: fields.get('passCode') }, okta, services);
  if (answer !== 'passed') {
    return answer;
  }
  services.okta.transactions.delete(token);
  return success(transaction.user, services);
}

interface Attempt {
  readonly token: string;
  readonly transaction: Transaction;
  readonly code: string | undefined;
}

function answerFactor(
  factor: OktaFactor,
  attempt: Attempt,
  okta: OktaSettings,
  services: OktaServices,
): Answered | 'passed' {
  const wrong = (): Answered => refuse(apiError, 403, 'E0000068', 'Invalid Passcode/Answer');
  if (factor.type === 'push') {
    return answerPush(factor, attempt, okta);
  }
  if (attempt.code === undefined) {
    return answered({ stateToken: attempt.token, status: 'MFA_CHALLENGE', factorResult: 'CHALLENGE' });
  }
  if (factor.type === 'sms') {
    return attempt.code === factor.code ? 'passed' : wrong();
  }
  try {
    services.mfa.verify({ serial: `okta/${factor.id}`, seed: factor.seed }, attempt.code, services.now());
    return 'passed';
  } catch {
    return wrong();
  }
}

function answerPush(
  factor: Extract<OktaFactor, { type: 'push' }>,
  { token, transaction }: Attempt,
  okta: OktaSettings,
): Answered | 'passed' {
  const asked = transaction.polls.get(factor.id) ?? 0;
  transaction.polls.set(factor.id, asked + 1);
  const isDecided = asked > factor.polls;
  if (isDecided && factor.answer === 'accept') {
    return 'passed';
  }
  const result = { accept: 'WAITING', reject: 'REJECTED', timeout: 'TIMEOUT' }[factor.answer];
  const challenge = factor.number === undefined ? {} : { _embedded: { challenge: { correctAnswer: factor.number } } };
  return answered({
    stateToken: token,
    status: 'MFA_CHALLENGE',
    factorResult: isDecided ? result : 'WAITING',
    _embedded: { factor: { id: factor.id, factorType: 'push', ...challenge } },
    _links: { next: { name: 'poll', href: `https://${okta.domain}/api/v1/authn/factors/${factor.id}/verify` } },
  });
}
