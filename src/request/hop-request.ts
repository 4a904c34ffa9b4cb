import type { Secret } from '../core/secret.ts';
import type { TagRequest } from './session-tags.ts';

/** How a hop proves multi-factor authentication: a device, and either a code or the seed that generates codes. */
export interface MfaRequest {
  readonly serial: string;
  readonly proof: { readonly kind: 'code'; readonly code: Secret } | { readonly kind: 'seed'; readonly seed: Secret };
}

/** An assertion of a context provider, such as IAM Identity Center's (`ProvidedContexts` of AssumeRole). */
export interface ProvidedContextRequest {
  readonly providerArn: string;
  readonly contextAssertion: Secret;
}

/** A member account whose root user a hop becomes, for the task of one policy (its name or ARN). */
export interface RootRequest {
  readonly account: string;
  readonly taskPolicy: string;
}

/** A hop as the user described it, read but not yet checked: that is the plan's job. */
export interface HopRequest {
  /** Counted from 1 over the whole chain; items that could not be read are counted too. */
  readonly number: number;
  /** What the user would edit: `role-to-assume`, `role-chain item 2` or `role-chain.yml:7:3 (hop hub)`. */
  readonly place: string;
  /** An ARN or, in `role-to-assume` only, a bare name. Empty for the one role of an assertion, and with `root`. */
  readonly role: string;
  /** In place of a role: the root user of a member account (`AssumeRoot`). */
  readonly root?: RootRequest;
  readonly externalId?: string;
  /** May be a template. */
  readonly sessionName?: string;
  readonly durationSeconds?: number;
  readonly tags: readonly TagRequest[];
  /** Keys of the tags to pass on to later hops; `*` for all of this hop's tags. */
  readonly transitiveTagKeys: readonly string[];
  /** May be a template. */
  readonly sourceIdentity?: string;
  /** A session policy as JSON text. */
  readonly policy?: string;
  readonly policyArns: readonly string[];
  /** The region whose STS endpoint this hop calls. Default: `aws-region`. */
  readonly region?: string;
  readonly mfa?: MfaRequest;
  readonly providedContexts: readonly ProvidedContextRequest[];
}

/** A hop with nothing but a role. */
export function plainHop(number: number, place: string, role: string): HopRequest {
  return { number, place, role, tags: [], transitiveTagKeys: [], policyArns: [], providedContexts: [] };
}
