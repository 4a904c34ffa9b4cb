import { RoleChainError } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import { totpCodes } from '../saml/totp-codes.ts';
import { kindOfDevice, shown } from './choose-device.ts';
import { isRefusedFactor, provenBy, type FactorContext, type Proven } from './factor-answers.ts';
import { waitForPush } from './push.ts';

/**
 * Proves the second factor with a device.
 *
 * @throws RoleChainError `source` if it is refused, or the inputs lack what the device needs; `deadline` if a person does
 *   not accept a push in time
 */
export async function proveFactor(context: FactorContext): Promise<Proven> {
  const { mfa } = context.account;
  switch (mfa?.kind) {
    case 'secret':
      return proveBySeed(context, mfa.seed);
    case 'code':
      return proveByCode(context, mfa.code);
    case undefined:
      return kindOfDevice(context.device) === 'push' ? waitForPush(context) : askForCode(context);
  }
}

/** Two codes at most: the first may have been used a moment ago, by another job. */
async function proveBySeed(context: FactorContext, seed: Secret): Promise<Proven> {
  const { device, verify, world } = context;
  if (kindOfDevice(device) === 'sent') {
    throw new RoleChainError({
      code: 'source',
      message: `saml-mfa-secret generates the codes of an authenticator, but the MFA device is ${shown([device])}, to which OneLogin sends them.`,
      hint: 'Register an authenticator app for the user at OneLogin, put its seed into saml-mfa-secret, and choose it with saml-mfa-device if there are several.',
    });
  }
  const nextCode = totpCodes(seed, world);
  const first = await verify({ code: world.conceal(await nextCode()), notifies: false });
  if (!isRefusedFactor(first)) {
    return provenBy(first, false, context);
  }
  world.log.info(`OneLogin did not accept the code of ${shown([device])}; waiting for the next one.`);
  const second = await verify({ code: world.conceal(await nextCode()), notifies: false });
  if (!isRefusedFactor(second)) {
    return provenBy(second, false, context);
  }
  throw new RoleChainError({
    code: 'source',
    message: `OneLogin accepted neither of two codes that saml-mfa-secret generated for the MFA device ${shown([device])}.`,
    hint: 'Is it the seed of that device? And is the clock of this machine right? No third code was tried, so as not to lock the account.',
  });
}

/** Not sent first where OneLogin sends codes: the one that is given belongs to the last message, not to another one. */
async function proveByCode(context: FactorContext, code: Secret): Promise<Proven> {
  const { device, verify } = context;
  const answer = await verify({ code, notifies: false });
  if (isRefusedFactor(answer) || answer.kind === 'pending') {
    throw new RoleChainError({
      code: 'source',
      message: `OneLogin does not accept saml-mfa-code for the MFA device ${shown([device])}.`,
      hint: 'A code is good once, and not for long. Is it of that device? saml-mfa-device chooses another. For a job, saml-mfa-secret generates codes.',
    });
  }
  return provenBy(answer, true, context);
}

/** Nothing is given that this device takes: says what to give, and lets OneLogin send a code first if it sends them. */
async function askForCode(context: FactorContext): Promise<Proven> {
  const { device, verify } = context;
  const message = `OneLogin requires MFA with the device ${shown([device])}, but neither saml-mfa-secret nor saml-mfa-code is given.`;
  if (kindOfDevice(device) !== 'sent') {
    throw new RoleChainError({
      code: 'source',
      message,
      hint: 'Give the seed of the authenticator in saml-mfa-secret, from which codes are generated, or one code in saml-mfa-code.',
    });
  }
  const answer = await verify({ notifies: true });
  if (answer.kind !== 'pending') {
    return provenBy(answer, true, context);
  }
  throw new RoleChainError({
    code: 'source',
    message,
    hint: 'OneLogin has just sent one: run this again right away with it in saml-mfa-code. A job cannot read messages: it needs an authenticator app, with its seed in saml-mfa-secret.',
  });
}
