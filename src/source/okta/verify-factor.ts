import type { ProviderMfa } from '../saml/provider-inputs.ts';
import { totpCodes } from '../saml/totp-codes.ts';
import { errorCodeOf, memberAt, saidBy, textAt, type OktaAnswer } from './answers.ts';
import { callOkta, type OktaWorld } from './call-okta.ts';
import { calledInFull, type Factor } from './factors.ts';
import { oktaError, stuckIn } from './refusals.ts';
import { waitForPerson } from './wait.ts';

/** A login that waits for a factor. */
export interface Challenge {
  readonly factor: Factor;
  /** A secret. */
  readonly stateToken: string;
  readonly mfa: ProviderMfa | undefined;
}

/** How often a push is asked about. Okta gives no interval; its own pages ask every few seconds. */
const PUSH_INTERVAL_MS = 2000;

/**
 * Answers an MFA challenge.
 *
 * @returns the answer of success
 * @throws RoleChainError `source` if it fails, `deadline` if nobody answers a push in the step's time
 */
export async function verifyFactor(challenge: Challenge, world: OktaWorld): Promise<OktaAnswer> {
  const { factor, mfa } = challenge;
  if (factor.way === 'push') {
    return withPush(challenge, world);
  }
  if (mfa === undefined) {
    return sendMessage(challenge, world);
  }
  if (mfa.kind === 'code') {
    return checked(await sendCode(mfa.code.reveal(), challenge, world), challenge, world);
  }
  const nextCode = totpCodes(mfa.seed, world);
  const first = await sendCode(await nextCode(), challenge, world);
  // Another job with the same seed has used it: that one was right, and the next one will be.
  const isUsed = errorCodeOf(first) === 'E0000068' && /only be used once/i.test(first.text);
  return checked(isUsed ? await sendCode(await nextCode(), challenge, world) : first, challenge, world);
}

function pathOf({ factor }: Challenge): string {
  return `/api/v1/authn/factors/${factor.id}/verify`;
}

async function sendCode(code: string, challenge: Challenge, world: OktaWorld): Promise<OktaAnswer> {
  const { stateToken } = challenge;
  const value = { stateToken, passCode: world.conceal(code).reveal() };
  return callOkta(
    {
      doing: 'checking the MFA code at Okta',
      path: pathOf(challenge),
      body: { kind: 'json', value },
      isCounted: true,
      sent: [stateToken, code],
    },
    world,
  );
}

function checked(answer: OktaAnswer, { factor, mfa, stateToken }: Challenge, { org }: OktaWorld): OktaAnswer {
  if (answer.status === 200 && textAt(answer.json, 'status') === 'SUCCESS') {
    return answer;
  }
  if (answer.status === 200) {
    throw stuckIn(textAt(answer.json, 'status'), org);
  }
  const input = mfa?.kind === 'secret' ? 'saml-mfa-secret' : 'saml-mfa-code';
  const hint =
    mfa?.kind === 'secret'
      ? 'Is it the seed of this factor, and the clock of this machine right? The code is not sent again, so that the account is not locked.'
      : 'A code is good once and for a short time. It is not sent again, so that the account is not locked.';
  const said = saidBy(answer, [stateToken]);
  throw oktaError(
    org,
    `does not accept the code of ${input} for ${calledInFull(factor)}: ${errorCodeOf(answer) ?? `status ${answer.status}`}${said}`,
    hint,
  );
}

/** Lets Okta send its message, which is as far as it goes without a code. */
async function sendMessage(challenge: Challenge, world: OktaWorld): Promise<never> {
  const answer = await ask('letting Okta send a code', challenge, world);
  const { factor } = challenge;
  if (answer.status !== 200) {
    throw refusedChallenge(answer, challenge, world);
  }
  throw oktaError(
    world.org,
    `has sent a code: ${calledInFull(factor)}.`,
    'Run this again with that code in saml-mfa-code before it expires, in about five minutes.',
  );
}

async function ask(doing: string, challenge: Challenge, world: OktaWorld): Promise<OktaAnswer> {
  const { stateToken } = challenge;
  const body = { kind: 'json', value: { stateToken } } as const;
  return callOkta({ doing, path: pathOf(challenge), body, sent: [stateToken] }, world);
}

async function withPush(challenge: Challenge, world: OktaWorld): Promise<OktaAnswer> {
  const device = calledInFull(challenge.factor);
  const doing = 'waiting for the push notification of Okta';
  let number: string | undefined;
  for (let polls = 0; ; polls++) {
    const answer = await ask(doing, challenge, world);
    const status = textAt(answer.json, 'status');
    if (answer.status !== 200) throw refusedChallenge(answer, challenge, world);
    if (status === 'SUCCESS') return answer;
    if (status !== 'MFA_CHALLENGE') throw stuckIn(status, world.org);
    requireWaiting(textAt(answer.json, 'factorResult'), device, world);
    if (polls === 0) {
      world.log.warning(`Okta has sent a push notification to ${device}: it waits there to be accepted.`);
    }
    const shown = numberIn(answer.json);
    if (shown !== undefined && shown !== number) {
      world.log.warning(`Okta asks on the phone for a number: it is ${shown}.`);
      number = shown;
    }
    await waitForPerson(PUSH_INTERVAL_MS, `nobody has accepted the push notification on ${device}`, world);
  }
}

/** The number to choose on the phone, so that nobody accepts the login of another. */
function numberIn(json: unknown): string | undefined {
  const answer = memberAt(json, '_embedded', 'factor', '_embedded', 'challenge', 'correctAnswer');
  const text = typeof answer === 'number' ? String(answer) : answer;
  return typeof text === 'string' && /^\d{1,6}$/.test(text) ? text : undefined;
}

/** Why a push is over, by its result. */
const ENDS: ReadonlyMap<string | undefined, readonly [what: string, hint: string]> = new Map([
  [
    'REJECTED',
    [
      'was rejected',
      'Whoever has the phone said no, or chose another number. If they did not expect it, somebody else may know the password.',
    ],
  ],
  ['TIMEOUT', ['was not answered in time', 'Run this again with the phone at hand.']],
]);

/** @throws RoleChainError `source` if the push is over */
function requireWaiting(result: string | undefined, device: string, { org }: OktaWorld): void {
  if (result === 'WAITING') {
    return;
  }
  const [what, hint] = ENDS.get(result) ?? [
    'has failed',
    'Is the phone still enrolled? For unattended use give the seed of an authenticator in saml-mfa-secret.',
  ];
  throw oktaError(org, `says that the push notification on ${device} ${what}.`, hint);
}

function refusedChallenge(answer: OktaAnswer, { factor, stateToken }: Challenge, { org }: OktaWorld): Error {
  const code = errorCodeOf(answer) ?? `status ${answer.status}`;
  const hint =
    code === 'E0000011'
      ? 'The login took longer than Okta waits, about five minutes. Run this again.'
      : 'Look at the System Log of Okta for the reason.';
  return oktaError(org, `refused MFA with ${calledInFull(factor)}: ${code}${saidBy(answer, [stateToken])}`, hint);
}
