import type { Credentials } from '../core/credentials.ts';
import { RoleChainError, messageOf, type ErrorDetails } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Conceal } from '../core/secret.ts';
import type { CredentialsSource } from '../core/proofs.ts';

/** A provider in the SDK's sense: asks wherever credentials may be. */
export type ProvideCredentials = () => Promise<{
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}>;

/** What is told of a failure beside what failed. */
export type Why = Pick<ErrorDetails, 'hint' | 'explanation'>;

/**
 * What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata.
 *
 * @param explain why there may be none
 */
export function ambient(provide: ProvideCredentials, conceal: Conceal, explain: () => Promise<Why>): CredentialsSource {
  return {
    kind: 'credentials',
    name: 'ambient credentials',
    async credentials(): Promise<Credentials> {
      try {
        const found = await provide();
        return {
          accessKeyId: conceal(found.accessKeyId),
          secretAccessKey: conceal(found.secretAccessKey),
          ...withoutUndefined({
            sessionToken: found.sessionToken === undefined ? undefined : conceal(found.sessionToken),
            expiration: found.expiration,
          }),
        };
      } catch (error) {
        throw new RoleChainError({
          code: 'source',
          message: `No AWS credentials to start from: ${messageOf(error)}`,
          cause: error,
          ...(await explain()),
        });
      }
    },
  };
}
