/**
 * The world that an emulator plays: accounts with their users, roles and identity providers, and one CI system that
 * issues identity tokens. Written by people as a YAML (or JSON) file, read by `parseWorld`:
 *
 * ```yaml
 * version: 1
 * issuer:                                  # the CI system; all of it is optional
 *   url: https://token.actions.githubusercontent.com
 *   claims: {sub: "repo:octo/app:ref:refs/heads/main", repository: octo/app}   # added to GitHub's usual ones
 *   token-lifetime-seconds: 300
 * accounts:
 *   "111111111111":                        # quoted: it is a name, not a number
 *     oidc-providers:
 *       - {url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}
 *     users:
 *       ci:
 *         access-key-id: AKIAEXAMPLE111111111         # with its secret; without either, both are derived from the ARN
 *         secret-access-key: a-secret-for-tests
 *         mfa: {seed: JBSWY3DPEHPK3PXP}    # the serial defaults to arn:aws:iam::ACCOUNT:mfa/USER
 *         policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
 *     roles:
 *       hub:
 *         trust:                           # a policy document, or just its statements
 *           - Effect: Allow
 *             Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
 *             Action: sts:AssumeRoleWithWebIdentity
 *             Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
 *         policy: [{Effect: Allow, Action: [sts:AssumeRole, sts:TagSession], Resource: "*"}]
 *   "222222222222":
 *     roles:
 *       deploy:
 *         path: /ci/
 *         max-session-seconds: 7200
 *         tags: {Stage: prod}
 *         trust: [{Effect: Allow, Principal: {AWS: "arn:aws:iam::111111111111:role/hub"}, Action: [sts:AssumeRole, sts:TagSession]}]
 * ```
 *
 * For IAM Roles Anywhere, an account has `trust-anchors: {NAME: {region, certificate}}` (PEM, of the authorities) and
 * `roles-anywhere-profiles: {NAME: {region, roles: [NAME], duration-seconds, accept-role-session-name, session-policy,
 * managed-policies}}`; both may have `enabled: false`, and an `id` of their own.
 *
 * An account may also have `partition`, `policies` (managed policies, by name), `service-control-policy`,
 * `resource-control-policy` (an organization's root and units may have these two as well), `saml-providers` (by name, each `{entity-id}` and either the `certificate` that signs its assertions
 * or `signed-by: emulator`; without either, signatures are not checked) and `disabled-regions`; users and roles a permissions `boundary`. The world may have
 * `says-why-denied: true` (denials name the kind of policy, as AWS's sometimes do), `session-seconds` (how long
 * sessions really live, whatever was requested; a role may have its own), `faults` (see `fault.ts`), an
 * `organization` (see `organization/organization.ts`), a `vpc-endpoint: {id, vpc, policy}`, through which all calls
 * to STS come then, a `machine` (see `machine.ts`: what its instance metadata, EKS Pod Identity, IAM Identity Center
 * and `aws login` hand out), `onelogin`, a OneLogin account (see `onelogin.ts`),
 * and `okta`, an Okta organization (see `okta.ts`).
 */

import type { Organization } from '../organization/organization.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Fault } from './fault.ts';
import type { Machine } from './machine.ts';
import type { OktaSettings } from './okta.ts';
import type { AnywhereProfile, TrustAnchor } from './roles-anywhere.ts';
import type { OneLoginSettings } from './onelogin.ts';
import type { Tags } from '../tags.ts';

/** A parsed world. Make one with `parseWorld`. */
export interface World {
  readonly issuer: IssuerSettings;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Undefined if no account is in one. */
  readonly organization: Organization | undefined;
  /** Through which all calls to STS come; undefined: they come over the internet. */
  readonly vpcEndpoint?: VpcEndpoint | undefined;
  /** How long sessions really live, in seconds, whatever the answer says; undefined: as long as it says. */
  readonly sessionSeconds: number | undefined;
  /** The `Authorization` that the container credentials endpoint requires; undefined: anything. */
  readonly containerAuthorizationToken: string | undefined;
  /** What the machine offers that the chain starts on; undefined: nothing. */
  readonly machine?: Machine | undefined;
  /** Whether denials say which kind of policy it was, as AWS's sometimes do. */
  readonly saysWhyDenied: boolean;
  /** Undefined if there is none. */
  readonly onelogin?: OneLoginSettings | undefined;
  readonly okta?: OktaSettings | undefined;
  readonly faults: readonly Fault[];
}

/** The CI system that issues identity tokens. */
export interface IssuerSettings {
  /** The `iss` claim of its tokens, without a trailing slash. */
  readonly url: string;
  /** Claims of the tokens that it issues on request, besides the standard ones. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The claims that the file sets; the others belong to an invented job. */
  readonly saidClaims: ReadonlySet<string>;
  readonly tokenLifetimeSeconds: number;
}

/** An interface endpoint of STS in the network of the callers. */
export interface VpcEndpoint {
  /** `vpce-...` */
  readonly id: string;
  /** `vpc-...` */
  readonly vpc: string;
  /** Undefined if it allows everything, as the policy does that an endpoint has by default. */
  readonly policy: PolicyDocument | undefined;
}

/** An AWS account. */
export interface Account {
  /** Twelve digits. */
  readonly id: string;
  /** `aws`, `aws-cn`, ... */
  readonly partition: string;
  readonly oidcProviders: readonly OidcProvider[];
  readonly samlProviders: readonly SamlProvider[];
  readonly users: readonly User[];
  readonly roles: readonly Role[];
  /** Customer managed policies by ARN. */
  readonly managedPolicies: ReadonlyMap<string, PolicyDocument>;
  /** By level: those of the account itself; `controls.ts` adds those of its units. Undefined if they allow everything. */
  readonly serviceControlPolicies: readonly (readonly PolicyDocument[])[] | undefined;
  /** Attached to the account itself. */
  readonly resourceControlPolicies?: readonly PolicyDocument[] | undefined;
  /** Of IAM Roles Anywhere, as are the profiles; absent if it has none. */
  readonly trustAnchors?: readonly TrustAnchor[] | undefined;
  readonly anywhereProfiles?: readonly AnywhereProfile[] | undefined;
  /** Regions where STS is not active for this account. */
  readonly disabledRegions: readonly string[];
  /** Whether GetWebIdentityToken may be used. */
  readonly issuesWebIdentityTokens: boolean;
}

/** An OpenID Connect provider that an account trusts. */
export interface OidcProvider {
  readonly arn: string;
  /** As in the tokens' `iss`, without a trailing slash. */
  readonly url: string;
  readonly audiences: readonly string[];
}

/** A SAML provider that an account trusts. */
export interface SamlProvider {
  readonly arn: string;
  readonly name: string;
  /** What the assertion's `Issuer` must be. */
  readonly entityId: string;
  readonly signer: SamlSigner;
}

/**
 * Who has to have signed a provider's assertions: the key of a certificate (PEM, or a public key), the emulator itself, or
 * anyone, so that signatures are not checked.
 */
export type SamlSigner =
  { readonly kind: 'certificate'; readonly pem: string } | { readonly kind: 'emulator' } | { readonly kind: 'anyone' };

/** What users and roles have in common. */
export interface Holder {
  readonly name: string;
  readonly arn: string;
  /** `AIDA...` or `AROA...`. */
  readonly id: string;
  readonly account: string;
  readonly policies: readonly PolicyDocument[];
  readonly boundary: PolicyDocument | undefined;
  readonly tags: Tags;
}

/** An IAM user with one access key. */
export interface User extends Holder {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly mfa: MfaDevice | undefined;
}

/** A virtual MFA device: TOTP with six digits every 30 seconds. */
export interface MfaDevice {
  readonly serial: string;
  /** Base32. */
  readonly seed: string;
}

/** An IAM role. */
export interface Role extends Holder {
  readonly trust: PolicyDocument;
  /** The longest session that may be requested, in seconds. */
  readonly maxSessionSeconds: number;
  /** How long its sessions really live, in seconds; undefined: as the world says. */
  readonly sessionSeconds: number | undefined;
}
