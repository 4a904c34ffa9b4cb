import { TokenIssuer } from '../iam/oidc/token-issuer.ts';
import { SamlIssuer } from '../iam/saml/saml-issuer.ts';
import { SessionStore } from '../iam/session-store.ts';
import type { StsServices } from '../iam/calls/call.ts';
import type { World } from '../iam/world/world.ts';

/**
 * The services behind the emulator's operations, in this process. Time stands still, so that no session ends on the
 * way; and MFA codes are accepted as correct, since the code of a real job is not known before it runs. That the
 * device belongs to the caller is still checked.
 *
 * @param now milliseconds
 */
export function inProcessServices(world: World, now: number): StsServices {
  return {
    world: () => world,
    sessions: new SessionStore(),
    issuer: new TokenIssuer(),
    saml: new SamlIssuer(),
    mfa: {
      verify: () => {
        // See above.
      },
    },
    now: () => now,
  };
}
