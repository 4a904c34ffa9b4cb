/**
 * The YAML parser's words for a mistake, with what they lack for the commonest slips, and without the text that they
 * quote: it may be a secret.
 */
export function inWords(message: string, line: string): string {
  const words = message
    .replace(/(in YAML stream): .*/s, '$1')
    .replace(/^Source contains multiple.*/, 'a second document begins here, and one is wanted')
    .replace(/^Unresolved tag: .*/, '$&; tags have no meaning here')
    .replace('tag:yaml.org,2002:', '!!')
    .replace(/^Maximum call stack.*/, 'brackets or lists are nested too deeply here');
  return /tab/i.test(words) || /^ *\t/.test(line) ? `${words} (YAML is indented with spaces, not tabs)` : words;
}
