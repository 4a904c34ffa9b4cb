/** The parts of docs/troubleshooting.md that are generated from the catalog used for explanations at run time. */
import { format } from 'prettier';
import { CATALOGUE } from '../../src/explain/catalogue/catalogue.ts';
import type { CauseEntry, Section } from '../../src/explain/catalogue/entry.ts';
import { TRANSIENT_FAILURES } from '../../src/explain/catalogue/network.ts';
import { NO_IDENTITY } from '../../src/explain/catalogue/no-identity.ts';

/** The parts of an entry that apply when nothing is known about a failure. */
interface Explained {
  readonly heading: string;
  readonly about: string;
  readonly section: Section;
  readonly causes: readonly Pick<CauseEntry<never>, 'about' | 'hints'>[];
}

const ALL: readonly Explained[] = [...NO_IDENTITY, ...CATALOGUE, ...TRANSIENT_FAILURES];
const WIDTH = 128;

/** The generated sections of docs/troubleshooting.md, by the names of their markers. */
export async function troubleshootingSections(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const names: readonly Section[] = ['identity', 'denials', 'answers', 'network'];
  return Promise.all(
    names.map(async (name) => {
      const text = ALL.filter(({ section }) => section === name)
        .map(entryText)
        .join('\n');
      return { name, text: await format(text, { parser: 'markdown', proseWrap: 'always', printWidth: WIDTH }) };
    }),
  );
}

function entryText({ heading, about, causes }: Explained): string {
  const lines = causes.flatMap(({ about: cause, hints = [] }) => [
    `- ${cause}`,
    ...hints.map((hint) => `  - ${hint.about}`),
  ]);
  return [`### \`${heading}\``, '', about, '', ...lines, ''].join('\n');
}
