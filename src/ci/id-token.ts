import type { Secret } from '../core/secret.ts';

/** Where the runner hands out tokens: `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
export interface IdTokenRequest {
  readonly url: URL;
  readonly requestToken: Secret;
}
