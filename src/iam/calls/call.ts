/** What an STS operation receives and returns. */

import type { MfaVerifier } from '../mfa.ts';
import type { Permission } from '../operations/authorize-role.ts';
import type { TokenIssuer } from '../oidc/token-issuer.ts';
import type { SamlIssuer } from '../saml/saml-issuer.ts';
import type { Session, SessionStore } from '../session-store.ts';
import type { VpcEndpoint, World } from '../world/world.ts';
import type { Caller } from './caller.ts';
import type { Parameters } from './parameters.ts';
import type { XmlFields } from './xml.ts';

/** What STS depends on. */
export interface StsServices {
  /** The world as it is now; it can change while the emulator runs. */
  readonly world: () => World;
  readonly sessions: SessionStore;
  readonly issuer: TokenIssuer;
  /** Signs for the SAML providers of the world that are the emulator's own. */
  readonly saml: SamlIssuer;
  readonly mfa: Pick<MfaVerifier, 'verify'>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** What is known about any call, whatever its service: the input to policy conditions. */
export interface CallFacts {
  /** Milliseconds. */
  readonly now: number;
  /** From the signature's scope or the host name; undefined if neither has one. */
  readonly region: string | undefined;
  readonly secureTransport: boolean;
  readonly sourceIp: string;
  /** The VPC endpoint through which it came; undefined: over the internet. */
  readonly vpcEndpoint?: VpcEndpoint | undefined;
  readonly userAgent: string | undefined;
}

/** A call as it arrived. */
export interface Call extends CallFacts {
  readonly services: StsServices;
  readonly world: World;
  readonly parameters: Parameters;
}

/** What is known about a call whose signature has been verified. */
export interface SignedCallFacts extends CallFacts {
  readonly caller: Caller;
}

/** An STS call whose signature has been verified. */
export type SignedCall = Call & SignedCallFacts;

/** The answer to a call that succeeds. */
export interface OperationResult {
  readonly fields: XmlFields;
  /** The session issued, for the log. */
  readonly session?: Session;
  readonly packedPolicySize?: number | undefined;
  /** What allowed the call, if policies were evaluated. */
  readonly permissions?: readonly Permission[];
}

/** An operation of the API. Unsigned ones carry their proof in the parameters. */
export type Operation =
  | {
      readonly signed: true;
      /** Whether it works in regions where STS is not active for the account. */
      readonly everyRegion?: true;
      readonly run: (call: SignedCall) => OperationResult | Promise<OperationResult>;
    }
  | { readonly signed: false; readonly run: (call: Call) => OperationResult | Promise<OperationResult> };
