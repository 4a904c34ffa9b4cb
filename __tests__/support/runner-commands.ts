/** What GitHub's runner parses as a command in a log: a port of both parsers of its `ActionCommand`. */

/** The commands that a runner knows. */
const REGISTERED: ReadonlySet<string> = new Set([
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

/** What .NET's `String.TrimStart` removes. */
const WHITE_SPACE = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/** Characters that .NET comparisons ignore: they are culture-sensitive by default. */
const UNSEEN = /(?![\t-\r\u0085])\p{Cc}|[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** The names of the commands in a text, line by line: `::name ...::data`, else `##[name ...]data`. */
export function commandsIn(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => commandOf(line) ?? []);
}

function commandOf(line: string): string | undefined {
  const seen = line.replace(UNSEEN, '').replace(WHITE_SPACE, '');
  return [/^::([^ ]*?)(?: .*?)?::/su, /##\[([^ \]]*)[^\]]*\]/su]
    .map((form) => form.exec(seen)?.[1])
    .find((name) => name !== undefined && REGISTERED.has(name));
}
