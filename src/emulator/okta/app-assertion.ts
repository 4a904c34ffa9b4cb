import { randomUUID } from 'node:crypto';
import type { OktaApp } from '../../iam/world/okta.ts';
import type { OktaServices } from './state.ts';

/** The SAML response of an app for a user, in base64. */
export function assertionOf(app: OktaApp, user: string, { okta, now }: OktaServices): Promise<string> {
  const at = (milliseconds: number): string => new Date(now() + milliseconds).toISOString();
  const roles = app.roles.map((role) => `<saml2:AttributeValue>${role}</saml2:AttributeValue>`).join('');
  const xml = `<saml2p:Response xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="r${randomUUID()}" Version="2.0" IssueInstant="${at(0)}" Destination="https://signin.aws.amazon.com/saml"><saml2:Issuer>${app['entity-id']}</saml2:Issuer><saml2p:Status><saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></saml2p:Status><saml2:Assertion ID="a${randomUUID()}" Version="2.0" IssueInstant="${at(0)}"><saml2:Issuer>${app['entity-id']}</saml2:Issuer><saml2:Subject><saml2:NameID>${user}</saml2:NameID><saml2:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml2:SubjectConfirmationData NotOnOrAfter="${at(300_000)}" Recipient="https://signin.aws.amazon.com/saml"/></saml2:SubjectConfirmation></saml2:Subject><saml2:Conditions NotBefore="${at(-300_000)}" NotOnOrAfter="${at(300_000)}"><saml2:AudienceRestriction><saml2:Audience>urn:amazon:webservices</saml2:Audience></saml2:AudienceRestriction></saml2:Conditions><saml2:AttributeStatement><saml2:Attribute Name="https://aws.amazon.com/SAML/Attributes/Role">${roles}</saml2:Attribute><saml2:Attribute Name="https://aws.amazon.com/SAML/Attributes/RoleSessionName"><saml2:AttributeValue>${user}</saml2:AttributeValue></saml2:Attribute></saml2:AttributeStatement></saml2:Assertion></saml2p:Response>`;
  return Promise.resolve(okta.keep(Buffer.from(xml).toString('base64')));
}
