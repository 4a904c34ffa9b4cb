import type { OktaApp } from '../../iam/world/okta.ts';
import type { OktaServices } from './state.ts';

/** The SAML response of an app for a user, in base64. */
export function assertionOf(app: OktaApp, user: string, { saml, now }: OktaServices): Promise<string> {
  const roles = app.roles.map((pair) => {
    const arns = pair.split(',').map((arn) => arn.trim());
    const isProvider = (arn: string): boolean => arn.includes(':saml-provider/');
    return { roleArn: arns.find((arn) => !isProvider(arn)) ?? '', providerArn: arns.find(isProvider) ?? '' };
  });
  return saml.issue({ entityId: app['entity-id'], subject: user, sessionName: user, roles, now: now() });
}
