import { quote } from '../../text/quote.ts';
import type { Secret } from '../../core/secret.ts';
import type { ProviderMfa } from '../saml/provider-inputs.ts';
import { textAt, type OktaAnswer } from './answers.ts';
import { callOkta, type OktaWorld } from './call-okta.ts';
import { chooseFactor, factorsIn } from './factors.ts';
import { oktaError, passwordRefused, stuckIn } from './refusals.ts';
import { verifyFactor } from './verify-factor.ts';

/** A person who logs in with a password. */
export interface OktaPerson {
  readonly username: string;
  readonly password: Secret;
  readonly mfa?: ProviderMfa;
  /** The id, type, provider or name of the factor to use. */
  readonly device?: string;
}

/**
 * Logs a person in with their password, once, and with MFA if Okta requires it. Source: Okta, "Authentication API".
 *
 * @returns a session token, which is a secret and good for one session
 * @throws RoleChainError `source`, `network`, `deadline`
 */
export async function sessionTokenOf(person: OktaPerson, world: OktaWorld): Promise<string> {
  const pipeline = await pipelineOf(world);
  const answer = await sendPassword(person, world);
  if (answer.status !== 200) {
    throw passwordRefused(answer, { org: world.org, pipeline, sent: [person.password.reveal()] });
  }
  const last = textAt(answer.json, 'status') === 'MFA_REQUIRED' ? await withMfa(answer, person, world) : answer;
  const token = textAt(last.json, 'sessionToken');
  if (textAt(last.json, 'status') !== 'SUCCESS' || token === undefined) {
    throw stuckIn(textAt(last.json, 'status'), world.org);
  }
  return world.conceal(token).reveal();
}

/**
 * Which engine the organization runs on. Asked before a password is sent: whatever does not answer this is not Okta.
 *
 * @returns `v1`, `idx` for Identity Engine, or something that is not known yet
 */
async function pipelineOf(world: OktaWorld): Promise<string | undefined> {
  const call = { doing: 'looking for the Okta organization', path: '/.well-known/okta-organization' };
  const { status, json } = await callOkta(call, world);
  if (status !== 200 || textAt(json, 'id') === undefined) {
    throw oktaError(
      world.org,
      `is no Okta organization: /.well-known/okta-organization answers with status ${status}. No password was sent.`,
      'Is okta-domain spelled correctly? It is the host name in the address of your Okta pages, acme.okta.com.',
    );
  }
  return textAt(json, 'pipeline');
}

async function sendPassword({ username, password }: OktaPerson, world: OktaWorld): Promise<OktaAnswer> {
  const options = { warnBeforePasswordExpired: false, multiOptionalFactorEnroll: false };
  const value = { username, password: password.reveal(), options };
  return callOkta(
    {
      doing: `checking the password of ${quote(username)} at Okta`,
      path: '/api/v1/authn',
      body: { kind: 'json', value },
      isCounted: true,
      sent: [password.reveal()],
    },
    world,
  );
}

async function withMfa(answer: OktaAnswer, { mfa, device }: OktaPerson, world: OktaWorld): Promise<OktaAnswer> {
  const stateToken = textAt(answer.json, 'stateToken');
  if (stateToken === undefined) {
    throw stuckIn(undefined, world.org);
  }
  world.conceal(stateToken);
  const factor = chooseFactor(factorsIn(answer.json), { mfa, device });
  return verifyFactor({ factor, stateToken, mfa }, world);
}
