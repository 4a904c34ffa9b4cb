import { RoleChainError } from '../../core/errors.ts';
import { readJson } from '../../text/json.ts';
import { quote } from '../../text/quote.ts';

/**
 * Reads a file that the AWS CLI has printed; some editors and shells put a byte order mark first.
 *
 * @param flag the flag that named it, without dashes
 * @throws RoleChainError `invalid-request` if it is not JSON
 */
export function readJsonFile({ path, text }: { readonly path: string; readonly text: string }, flag: string): unknown {
  const reading = readJson(text.replace(/^\uFEFF/, ''));
  if (reading.kind === 'value') {
    return reading.value;
  }
  throw new RoleChainError({
    code: 'invalid-request',
    message: `--${flag}: ${quote(path)} is not JSON${text.trim() === '' ? ': it is empty' : `; is it complete? ${reading.why}`}`,
    hint: 'Print it with --output json.',
  });
}
