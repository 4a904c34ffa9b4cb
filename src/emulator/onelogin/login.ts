/** The password of a user, and what comes of it. */

import type { OneLoginSettings, OneLoginUser } from '../../iam/world/onelogin.ts';
import type { Answered } from '../service.ts';
import { assertionAnswer, mfaAnswer, refuse, type ApiVersion } from './answers.ts';
import type { OneLoginServices } from './state.ts';

/** A request for an assertion, its fields as texts. */
export interface OneLoginAsked {
  readonly version: ApiVersion;
  readonly fields: ReadonlyMap<string, string>;
  readonly settings: OneLoginSettings;
  readonly services: OneLoginServices;
}

/** Answers `saml_assertion`. */
export async function assertion(asked: OneLoginAsked): Promise<Answered> {
  const { version, fields, settings } = asked;
  const text = (name: string): string => fields.get(name) ?? '';
  const [name, appId] = [text('username_or_email'), text('app_id')];
  const missing = ['username_or_email', 'password', 'app_id', 'subdomain'].find((field) => text(field) === '');
  if (missing !== undefined) {
    return refuse(version, 400, `${missing.replace('username_or_email', 'username')} is empty`);
  }
  if (text('subdomain') !== settings.subdomain) {
    return refuse(version, 400, 'Invalid subdomain');
  }
  const user = settings.users[name];
  const refusal = refusePassword(asked, name, user);
  if (user === undefined || refusal !== undefined) {
    return refusal ?? wrong(version);
  }
  if (settings.apps[appId] === undefined || user.apps?.includes(appId) === false) {
    return refuse(version, 404, `App with id ${appId} not found`);
  }
  return user.devices.length === 0 || settings['mfa-free-addresses'].includes(text('ip_address'))
    ? assertionAnswer(version, await assertionOf(asked, name, appId))
    : askForFactor(asked, name, user);
}

function wrong(version: ApiVersion): Answered {
  return refuse(version, 401, 'Authentication Failed: Invalid user credentials');
}

const REASONS = {
  locked: 'Authentication Failed: User is locked',
  suspended: 'Authentication Failed: User is suspended',
  'password-expired': 'Authentication Failed: Password has expired',
} as const;

/** Counts a wrong password, and locks the user after too many. */
function refusePassword(
  { version, fields, settings, services }: OneLoginAsked,
  name: string,
  user: OneLoginUser | undefined,
): Answered | undefined {
  const { failures } = services.oneLogin;
  const failed = failures.get(name) ?? 0;
  if (failed >= settings['max-password-failures']) {
    return refuse(version, 401, REASONS.locked, `${failed} wrong passwords`);
  }
  if (user?.password !== fields.get('password')) {
    failures.set(name, failed + 1);
    return wrong(version);
  }
  failures.delete(name);
  return user === undefined || user.status === 'active' ? undefined : refuse(version, 401, REASONS[user.status]);
}

function askForFactor(
  { version, fields, settings, services }: OneLoginAsked,
  name: string,
  user: OneLoginUser,
): Answered {
  const stateToken = services.oneLogin.newToken();
  services.oneLogin.logins.set(stateToken, {
    user: name,
    app: fields.get('app_id') ?? '',
    expiresAt: services.now() + settings['state-token-seconds'] * 1000,
  });
  return mfaAnswer(version, {
    state_token: stateToken,
    callback_url: `https://api.us.onelogin.com/api/${version}/saml_assertion/verify_factor`,
    devices: user.devices.map(({ id, type }) => ({ device_id: id, device_type: type })),
    user: { username: name },
  });
}

/** The SAML response for a user of an app, in base64. */
export function assertionOf({ settings, services }: OneLoginAsked, name: string, appId: string): Promise<string> {
  const [user, app] = [settings.users[name], settings.apps[appId]];
  return services.saml.issue({
    entityId: app?.['entity-id'] ?? '',
    recipient: app?.recipient,
    subject: name,
    sessionName: user?.['session-name'] ?? name,
    roles: (user?.roles ?? []).map(([roleArn, providerArn]) => ({ roleArn, providerArn })),
    tags: Object.fromEntries(user?.tags ?? []),
    transitiveTagKeys: user?.['transitive-tag-keys'],
    sourceIdentity: user?.['source-identity'],
    now: services.now(),
  });
}
