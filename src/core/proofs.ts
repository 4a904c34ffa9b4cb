import type { Credentials } from './credentials.ts';
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

/** Where the first proof comes from. */
export type IdentitySource = TokenSource | CredentialsSource;

/** What a source proves the job's identity with; decides the kind of the first hop. */
export type Proof = IdentitySource['kind'];

/** What a plan says about the source it starts from; only the source itself knows more. */
export interface PlannedSource {
  readonly kind: string;
  /** Its name in messages: `OIDC token`. */
  readonly name: string;
  readonly proof: Proof;
}
