import { ambient } from './ambient.ts';
import { environment } from './environment.ts';
import { idToken } from './id-token.ts';
import { keys } from './keys.ts';
import { oktaService } from './okta/okta-service.ts';
import { profile } from './profile.ts';
import type { SourceKind } from './source-kind.ts';
import { tokenCommand } from './token-command.ts';
import { tokenFile } from './token-file.ts';
import { tokenValue } from './token-value.ts';

/**
 * Every identity source, in the order in which they are tried: the first one selected by the inputs or the environment
 * is used. Sources of configure-aws-credentials v6 keep its order: beside keys, it
 * assumes a role with the token file. Adding a source takes one file that defines it,
 * and one line here.
 */
export const SOURCE_KINDS = [
  tokenFile,
  keys,
  tokenValue,
  tokenCommand,
  oktaService,
  profile,
  environment,
  idToken,
  ambient,
] as const satisfies readonly SourceKind[];
