import type { MfaCodes } from './mfa-code.ts';
import type { Credentials } from '../../core/credentials.ts';
import type { CertificateSource, RolesAnywhere, SamlSource, TokenSource } from '../../core/proofs.ts';

/** The result of a hop: what STS answered. */
export interface Session {
  readonly credentials: Credentials & { readonly expiration: Date };
  /** `arn:PARTITION:sts::ACCOUNT:assumed-role/NAME/SESSION`; of AssumeRoot, the ARN of the root user. */
  readonly assumedRoleArn: string;
  /** `AROA...:SESSION`; empty of AssumeRoot. */
  readonly assumedRoleId: string;
  /** Percent of the packed-policy quota that policies and tags use; absent if STS does not report it. */
  readonly packedPolicySize?: number;
  readonly sourceIdentity?: string;
  readonly requestId?: string;
}

/** The owner of some credentials. */
export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
}

/** A session tag as it is sent. */
interface Tag {
  readonly key: string;
  readonly value: string;
}

interface AssumeBase {
  readonly region: string;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly policy?: string;
  readonly policyArns: readonly string[];
}

/** The parameters of AssumeRoleWithWebIdentity except the token, which may differ per attempt. */
export type WebIdentityCall = AssumeBase;

/** The parameters of AssumeRole. */
export interface AssumeRoleCall extends AssumeBase {
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
  readonly externalId?: string;
  readonly sourceIdentity?: string;
  readonly mfa?: MfaCodes & { readonly serial: string };
  readonly providedContexts: readonly { readonly providerArn: string; readonly contextAssertion: string }[];
}

/** The parameters of AssumeRoleWithSAML except the assertion, which may differ per attempt. */
export interface SamlCall extends Omit<AssumeBase, 'sessionName'> {
  readonly providerArn: string;
}

/** The parameters of CreateSession of IAM Roles Anywhere. */
export interface CertificateCall extends Pick<AssumeBase, 'region' | 'roleArn' | 'durationSeconds'>, RolesAnywhere {
  readonly sessionName?: string;
}

/** The parameters of AssumeRoot. */
export interface RootCall extends Pick<AssumeBase, 'region' | 'durationSeconds'> {
  /** The ARN of the root user: `arn:aws:iam::111122223333:root`. */
  readonly rootArn: string;
  readonly taskPolicyArn: string;
}

/** The parameters of GetSessionToken. */
export interface MfaSessionCall extends Pick<AssumeBase, 'region' | 'durationSeconds'> {
  readonly mfa: MfaCodes & { readonly serial: string };
}

/**
 * What a chain asks of AWS. Implementations retry transient failures.
 *
 * Every method throws {@link ../../net/failure.ts CallFailure} for permanent failures of AWS or the network.
 */
export interface Sts {
  assumeRole(call: AssumeRoleCall, caller: Credentials): Promise<Session>;
  assumeRoleWithWebIdentity(call: WebIdentityCall, source: TokenSource): Promise<Session>;
  assumeRoleWithSaml(call: SamlCall, source: SamlSource): Promise<Session>;
  createSession(call: CertificateCall, source: CertificateSource): Promise<Session>;
  assumeRoot(call: RootCall, caller: Credentials): Promise<Session>;
  getSessionToken(call: MfaSessionCall, caller: Credentials): Promise<Session['credentials']>;
  getCallerIdentity(region: string, caller: Credentials): Promise<CallerIdentity>;
}
