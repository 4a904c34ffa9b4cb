import { RoleChainError } from '../core/errors.ts';
import { withoutEnding } from '../text/trim.ts';

/**
 * The `credential_process` of a profile. Some SDKs pass it to the shell, others split it themselves, so each word is
 * quoted so that all of them read the same: single quotes with a POSIX shell, double quotes on Windows. Words that need
 * no quotes get none, and the last word never does: an INI reader may strip quotes around a whole value.
 *
 * @throws RoleChainError `delivery` for a path that no such line can hold
 */
export function profileCommand(words: readonly string[], isWindows = process.platform === 'win32'): string {
  const line = words.map((word) => quoteWord(word, isWindows)).join(' ');
  if (/\p{Cc}|\s[#;]/u.test(line)) {
    throw unwritable(words.find((word) => /\p{Cc}|\s[#;]/u.test(word)) ?? line);
  }
  return line;
}

function quoteWord(word: string, isWindows: boolean): string {
  if (isWindows) {
    if (/["%]/.test(word)) {
      throw unwritable(word);
    }
    // Windows programs read a backslash before a quote as an escape, and two as one backslash.
    return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word}${word.slice(withoutEnding(word, '\\').length)}"`;
  }
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

function unwritable(word: string): RoleChainError {
  return new RoleChainError({
    code: 'delivery',
    message: `the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,
    hint: 'Put RUNNER_TEMP and the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.',
  });
}
