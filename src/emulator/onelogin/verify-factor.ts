/** The second factor of a login. */

import { StsError } from '../../iam/calls/sts-error.ts';
import type { OneLoginDevice } from '../../iam/world/onelogin.ts';
import type { Answered } from '../service.ts';
import { assertionAnswer, pendingAnswer, refuse } from './answers.ts';
import { assertionOf, type OneLoginAsked } from './login.ts';
import type { OneLoginServices, PendingLogin } from './state.ts';

/** Answers `saml_assertion/verify_factor`. */
export async function verifyFactor(asked: OneLoginAsked): Promise<Answered> {
  const { version, fields, settings, services } = asked;
  const { logins } = services.oneLogin;
  const stateToken = fields.get('state_token') ?? '';
  const login = logins.get(stateToken);
  if (login === undefined || login.app !== fields.get('app_id') || services.now() >= login.expiresAt) {
    return refuse(version, 401, 'State token is invalid or expired');
  }
  const device = settings.users[login.user]?.devices.find(({ id }) => String(id) === fields.get('device_id'));
  if (device === undefined) {
    return refuse(version, 400, 'Invalid device_id');
  }
  switch (verdict(device, login, asked)) {
    case 'refused':
      return refuse(version, 401, 'Failed authentication with this factor');
    case 'pending':
      return pendingAnswer(version, PENDING);
    case 'sent':
      return pendingAnswer(version, 'Authentication pending: SMS sent');
    case 'accepted':
      logins.delete(stateToken);
      return assertionAnswer(version, await assertionOf(asked, login.user, login.app));
  }
}

const PENDING = 'Authentication pending on OL Protect';

function verdict(
  device: OneLoginDevice,
  login: PendingLogin,
  { fields, services }: OneLoginAsked,
): 'accepted' | 'refused' | 'pending' | 'sent' {
  const { seed, code, answer } = device;
  const given = fields.get('otp_token');
  if (given !== undefined) {
    const isRight = seed === undefined ? code === given : isCodeOf({ login, device, seed, given }, services);
    return isRight ? 'accepted' : 'refused';
  }
  if (answer === undefined) {
    return code === undefined ? 'refused' : 'sent';
  }
  if (fields.get('do_not_notify') !== 'true') {
    login.polls = 0;
    return 'pending';
  }
  login.polls = (login.polls ?? 0) + 1;
  return answer === 'never' || login.polls <= device.polls ? 'pending' : answer === 'accept' ? 'accepted' : 'refused';
}

interface GivenCode {
  readonly login: PendingLogin;
  readonly device: OneLoginDevice;
  readonly seed: string;
  readonly given: string;
}

/** Each code is good once. */
function isCodeOf({ login, device, seed, given }: GivenCode, { mfa, now }: OneLoginServices): boolean {
  try {
    mfa.verify({ serial: `onelogin/${login.user}/${device.id}`, seed }, given, now());
    return true;
  } catch (error) {
    if (error instanceof StsError) {
      return false;
    }
    throw error;
  }
}
