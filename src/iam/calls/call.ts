/** What an operation of STS gets and gives. */

import type { MfaVerifier } from '../mfa.ts';
import type { Permission } from '../operations/authorize-role.ts';
import type { TokenIssuer } from '../oidc/token-issuer.ts';
import type { Session, SessionStore } from '../session-store.ts';
import type { World } from '../world/world.ts';
import type { Caller } from './caller.ts';
import type { Parameters } from './parameters.ts';
import type { XmlFields } from './xml.ts';

/** What STS stands on. */
export interface StsServices {
  /** The world as it is now; it can change while the emulator runs. */
  readonly world: () => World;
  readonly sessions: SessionStore;
  readonly issuer: TokenIssuer;
  readonly mfa: Pick<MfaVerifier, 'verify'>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** What is known of any call, whichever service it is for: what conditions of policies go by. */
export interface CallFacts {
  /** Milliseconds. */
  readonly now: number;
  /** Of the signature's scope, or of the host name; undefined when neither tells. */
  readonly region: string | undefined;
  readonly secureTransport: boolean;
  readonly sourceIp: string;
  readonly userAgent: string | undefined;
}

/** A call as it arrived. */
export interface Call extends CallFacts {
  readonly services: StsServices;
  readonly world: World;
  readonly parameters: Parameters;
}

/** What is known of a call whose signature has been verified. */
export interface SignedCallFacts extends CallFacts {
  readonly caller: Caller;
}

/** A call of STS whose signature has been verified. */
export type SignedCall = Call & SignedCallFacts;

/** The answer to a call that succeeds. */
export interface OperationResult {
  readonly fields: XmlFields;
  /** The session issued, for the log. */
  readonly session?: Session;
  readonly packedPolicySize?: number | undefined;
  /** What the call was allowed by, where policies were asked. */
  readonly permissions?: readonly Permission[];
}

/** An operation of the API. Unsigned ones take a proof among their parameters. */
export type Operation =
  | {
      readonly signed: true;
      /** Whether it works in regions in which STS is not active for the account. */
      readonly everyRegion?: true;
      readonly run: (call: SignedCall) => OperationResult | Promise<OperationResult>;
    }
  | { readonly signed: false; readonly run: (call: Call) => OperationResult | Promise<OperationResult> };
