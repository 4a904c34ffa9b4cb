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

/** Where the first proof comes from. */
export type IdentitySource = TokenSource | CredentialsSource;

/** What a source proves the job's identity with; decides the kind of the first hop. */
export type Proof = IdentitySource['kind'];

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
}

/** What a plan says about a source, of a source that knows more. */
export function planned({ kind, name, proof, typedInto, isInFile, isFallback }: PlannedSource): PlannedSource {
  return { kind, name, proof, ...withoutUndefined({ typedInto, isInFile, isFallback }) };
}
