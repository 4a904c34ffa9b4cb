import { nestingInWords } from '../../text/nesting.ts';

/** The tag itself is not shown: text that begins with ! may be a secret. */
export const UNRESOLVED_TAG =
  'Unresolved tag: tags have no meaning here, and a text that begins with ! has to be in quotes';

/** The parser's messages that are about tags, each with the tag in it. */
const ABOUT_TAG = /^(?:Unresolved tag|Could not resolve tag|Not a valid tag|Verbatim tags|The .* tag has|URIError)/s;

/** The YAML parser's message for a mistake, without the text that it quotes, which may be a secret. */
export function inWords(message: string): string {
  if (ABOUT_TAG.test(message)) {
    return UNRESOLVED_TAG;
  }
  return nestingInWords(message)
    .replace(/(?<=\w): .*/s, '')
    .replace(/^(Invalid escape sequence|Unknown directive) .*/s, '$1')
    .replace(/^Source contains multiple.*/, 'a second document begins here, and only one is allowed')
    .replace('tag:yaml.org,2002:', '!!');
}
