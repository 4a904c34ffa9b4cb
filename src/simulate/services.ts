import { TokenIssuer } from '../iam/oidc/token-issuer.ts';
import { SessionStore } from '../iam/session-store.ts';
import type { StsServices } from '../iam/calls/call.ts';
import type { World } from '../iam/world/world.ts';

/**
 * What the operations of the emulator stand on, in this process. Its time stands still, so that no session ends on the
 * way; and codes of MFA devices are taken as right, since the code of a real job is not known before it runs. That the
 * device is the caller's is looked at all the same.
 *
 * @param now milliseconds
 */
export function inProcessServices(world: World, now: number): StsServices {
  return {
    world: () => world,
    sessions: new SessionStore(),
    issuer: new TokenIssuer(),
    mfa: {
      verify: () => {
        // See above.
      },
    },
    now: () => now,
  };
}
