import { messageOf, RoleChainError } from '../core/errors.ts';
import { oneLine } from '../text/quote.ts';
import { explainNothing } from './explain-nothing.ts';
import { containerTrouble, instanceTrouble } from './machine-trouble.ts';
import type { Advice, NoIdentity } from './no-identity.ts';
import { isServiceError } from './profile-failure.ts';
import { providerMessage } from './provider-message.ts';
import { signInAdvice } from './sign-in-advice.ts';
import type { SourceContext } from './source-context.ts';

/** What the SDK's chain says if no provider had anything, whatever each of them met with. */
const NOTHING = 'Could not load credentials from any providers';

/** The failure of a search for credentials, with what is known of the place where they should have been. */
export async function ambientFailure(
  error: unknown,
  world: SourceContext,
  wants: NoIdentity['wants'],
): Promise<RoleChainError> {
  const message = providerMessage(error);
  if (error instanceof RoleChainError || isServiceError(error)) {
    return failure(error, message, await explainNothing(world, wants));
  }
  const { AWS_PROFILE: named = '', AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile = '' } = world.runner.environment;
  const profile = named === '' ? 'default' : named;
  const advice = await signInAdvice(profile, message);
  if (advice !== undefined) {
    return failure(error, message === NOTHING ? `the session of profile ${oneLine(profile)} is over` : message, {
      hint: advice,
    });
  }
  // With a token file, the chain gets no further than that.
  return message === NOTHING || tokenFile === ''
    ? machineFailure(error, world, { message, wants })
    : failure(error, message, await explainNothing(world, wants));
}

/** The failure of a chain that has come as far as the machine. */
async function machineFailure(
  error: unknown,
  world: SourceContext,
  { message, wants }: { readonly message: string; readonly wants: NoIdentity['wants'] },
): Promise<RoleChainError> {
  const { environment } = world.runner;
  const container = await containerTrouble(environment);
  if (container !== undefined) {
    return failure(error, container.problem, { hint: container.fix });
  }
  const isAllowed = ['', 'false'].includes(environment['AWS_EC2_METADATA_DISABLED'] ?? '');
  const machine = isAllowed ? await instanceTrouble(environment) : undefined;
  return failure(error, message, await explainNothing(world, wants, machine));
}

function failure(cause: unknown, why: string, advice: Advice): RoleChainError {
  return new RoleChainError({
    code: 'source',
    message: `No AWS credentials to start from: ${why}`,
    // What was left out of the message must not come with the cause.
    ...(messageOf(cause) === why ? { cause } : {}),
    ...advice,
  });
}
