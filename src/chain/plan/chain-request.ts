import type { HopRequest, MfaRequest } from '../../request/hop-request.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { DefaultTag } from '../../ci/system.ts';
import type { TagRequest } from '../../request/session-tags.ts';
import type { TargetRequest } from '../../request/target-request.ts';
import type { PlannedSource } from '../../core/proofs.ts';

/** What the inputs set on the first hop that can carry it. */
export interface FirstSignedHopRequest {
  readonly tags: readonly TagRequest[];
  readonly transitiveTagKeys: readonly string[];
  /** Send none of these tags, nor the default ones (`role-skip-session-tagging`). */
  readonly skipTagging: boolean;
  readonly sourceIdentity?: string;
  readonly mfa?: MfaRequest;
}

/** What the user asked of the chain, read but not checked. */
export interface ChainRequest {
  readonly region: string | undefined;
  readonly source: PlannedSource;
  /** Whether the source's credentials are temporary; undefined if that is only known later. */
  readonly sourceIsTemporary: boolean | undefined;
  /** The chain; or, if there are targets, the beginning that all their chains share. */
  readonly hops: readonly HopRequest[];
  readonly targets: readonly TargetRequest[];
  /** The SAML provider that the first role is assumed by (`saml-provider-arn`), if given. */
  readonly samlProviderArn?: string;
  /** Default session name; may be a template. */
  readonly sessionName: string;
  /** Whether that was asked for (`role-session-name`). */
  readonly saysSessionName?: boolean;
  /** `role-duration-seconds`, if given. */
  readonly durationSeconds: number | undefined;
  /** Whether sessions are renewed for as long as the job runs (`refresh`). */
  readonly renewed: boolean;
  /** Whether the first session should last as long as its role allows, unless a duration was set. */
  readonly keepsFirstHopLong?: boolean;
  readonly firstSignedHop: FirstSignedHopRequest;
  /** One session that has proved MFA, for hops that would each need a code. */
  readonly mfaSession?: MfaRequest;
  readonly allowedAccountIds: readonly string[];
  readonly facts: JobFacts;
  /** The tags that the first signed `role-to-assume` hop gets by default. */
  readonly defaultTags: readonly DefaultTag[];
  /** What to do with a variable that this runner does not provide: an offline check leaves it open. */
  readonly unknownVariables: 'problem' | 'keep';
}
