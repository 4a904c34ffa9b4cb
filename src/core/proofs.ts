import type { Credentials } from './credentials.ts';
import { withoutUndefined } from './objects.ts';
import type { Secret } from './secret.ts';

/** The claims of a JWT, unverified: AWS verifies them, this program only shows and quotes them. */
export type Claims = Readonly<Record<string, unknown>>;

/** A web identity token with its claims. */
export interface WebIdentityToken {
  readonly jwt: Secret;
  readonly claims: Claims;
}

/** A source that proves the job's identity with a token. */
export interface TokenSource {
  readonly kind: 'token';
  /** For messages. */
  readonly name: string;
  /** Whether this source can make a new token when AWS finds the last one expired. */
  readonly renewable: boolean;
  /**
   * A token good enough for an attempt made now: the last one, or a new one if that is past half its life or `renew` is
   * true.
   */
  token(renew?: boolean): Promise<WebIdentityToken>;
}

/** A source that has AWS credentials. */
export interface CredentialsSource {
  readonly kind: 'credentials';
  /** For messages. */
  readonly name: string;
  credentials(): Promise<Credentials>;
}

/**
 * What AWS reads out of a proof into the first session besides who it is: from an assertion's attributes, or a certificate's
 * subject. A token brings the same by claims, which few issuers set.
 */
export interface BroughtAttributes {
  /** Undefined if AWS makes one up, or the caller may choose. */
  readonly sessionName?: string;
  readonly sourceIdentity?: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  /** Keys of {@link tags} that stay in force for the rest of the chain. */
  readonly transitiveTagKeys: readonly string[];
}

/** A role that an assertion offers, and the SAML provider of its account that it has to be assumed by. */
export interface OfferedRole {
  readonly roleArn: string;
  readonly providerArn: string;
}

/** A SAML response with what it says, unverified: AWS verifies it, this program only reads and quotes it. */
export interface SamlAssertion {
  /** The whole response in base64, as AWS takes it. */
  readonly response: Secret;
  /** In the order of the assertion; empty if it is encrypted, and nobody but AWS can read it. */
  readonly roles: readonly OfferedRole[];
  readonly isEncrypted: boolean;
  readonly brings: BroughtAttributes;
  /** Who made it; empty if it is encrypted. */
  readonly issuer: string;
  /** Of whom it speaks; empty if it is encrypted. */
  readonly subject: string;
  /** Where it may be used (`https://signin.aws.amazon.com/saml`), which policies test as `SAML:aud`. */
  readonly audience: string;
  /** Milliseconds since 1970; undefined if it does not say. */
  readonly notBefore?: number;
  readonly notOnOrAfter?: number;
  /** The longest session that it allows, whatever is asked for; undefined if it does not say. */
  readonly sessionDurationSeconds?: number;
}

/** A source that proves the job's identity with a SAML assertion. */
export interface SamlSource {
  readonly kind: 'saml';
  /** For messages. */
  readonly name: string;
  /** Whether this source can get a new assertion when AWS finds the last one expired. */
  readonly renewable: boolean;
  /**
   * An assertion good enough for an attempt made now: the last one, or a new one if that is over or `renew` is true.
   *
   * @throws RoleChainError `source` if there is none, it cannot be read, or its time is not now
   */
  assertion(renew?: boolean): Promise<SamlAssertion>;
}

/** How a request to IAM Roles Anywhere is signed, by the kind of the key. */
export type X509Algorithm = 'AWS4-X509-RSA-SHA256' | 'AWS4-X509-ECDSA-SHA256' | 'AWS4-X509-MLDSA';

/** A certificate with its private key. */
export interface X509Identity {
  /** The certificate, DER in base64. */
  readonly certificate: string;
  /** The certificates between it and the trust anchor, DER in base64 each; empty if the anchor has issued it. */
  readonly chain: readonly string[];
  /** The serial number of the certificate, in decimal. */
  readonly serialNumber: string;
  readonly algorithm: X509Algorithm;
  /** The signature of a text, in lower-case hexadecimal. */
  readonly sign: (text: string) => string;
  readonly brings: BroughtAttributes;
}

/** A source that proves the job's identity with an X.509 certificate, to IAM Roles Anywhere. */
export interface CertificateSource {
  readonly kind: 'certificate';
  /** For messages. */
  readonly name: string;
  /** @throws RoleChainError `source` if certificate or key cannot be read, do not belong together, or it is not valid now */
  identity(): Promise<X509Identity>;
}

/** Where the first proof comes from. */
export type IdentitySource = TokenSource | SamlSource | CertificateSource | CredentialsSource;

/** What a source proves the job's identity with; decides the kind of the first hop. */
export type Proof = IdentitySource['kind'];

/** Every {@link Proof}. */
export const PROOFS = ['token', 'saml', 'certificate', 'credentials'] as const satisfies readonly Proof[];

/** What a session of IAM Roles Anywhere is asked for by, besides its role. */
export interface RolesAnywhere {
  readonly trustAnchorArn: string;
  readonly profileArn: string;
}

/** What is known of a token before it is issued, which trust policies test. */
export interface KnownToken {
  /** `https://HOST/PATH`, without a slash at the end. */
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
}

/**
 * What a plan says about the source it starts from; only the source itself knows more. Whoever gives advice asks for
 * these facts, never for the kind.
 */
export interface PlannedSource {
  readonly kind: string;
  /** Its name in messages: `OIDC token`. */
  readonly name: string;
  readonly proof: Proof;
  /** The inputs that its proof is typed into; absent if it comes from elsewhere. */
  readonly typedInto?: readonly string[];
  /** Whether its proof is read from a file, which whoever writes it has to renew. */
  readonly isInFile?: true;
  /** Whether it is used because nothing else was asked for. */
  readonly isFallback?: true;
  /** Only of a certificate. */
  readonly rolesAnywhere?: RolesAnywhere;
  /** Whose token it is, if that is known before there is one. */
  readonly token?: KnownToken;
}

/** What a plan says about a source, of a source that knows more. */
export function planned(source: PlannedSource): PlannedSource {
  const { kind, name, proof, typedInto, isInFile, isFallback, rolesAnywhere, token } = source;
  return { kind, name, proof, ...withoutUndefined({ typedInto, isInFile, isFallback, rolesAnywhere, token }) };
}
