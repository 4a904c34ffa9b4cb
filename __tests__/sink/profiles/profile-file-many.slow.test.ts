import fc from 'fast-check';
import { dominantLineEnding, writeSections, type SectionContent } from '../../../src/sink/profiles/ini-edit.ts';
import { Sections } from '../../../src/sink/profiles/ini.ts';
import { restoreSections, rewind } from '../../../src/sink/profiles/restore.ts';
import { editSections } from '../../../src/sink/profiles/sections.ts';
import { hashOf, RunKeys } from '../../../src/sink/profiles/fingerprints.ts';
import type { SectionUndo } from '../../../src/sink/profiles/record.ts';
import { SupersededSections } from '../../../src/sink/profiles/superseded.ts';
import { anyFile, textOf } from './any-file.ts';
import { readLikeJavaScript, readLikePython } from './readers.ts';

const names = fc.shuffledSubarray(['dev', 'prod', 'default', 'dev2', 'Dev', 'new', 'newer'], { minLength: 1 });
const mixed = anyFile.map(textOf);

/** One kind of line ending and no indented header: what is written there depends on nothing else that is written. */
const plain = fc
  .tuple(mixed, fc.constantFrom('\n', '\r\n'))
  .map(([text, ending]) => text.replace(/\r?\n/g, ending).replace(/^[ \t]+(?=\[)/gm, ''));

function contentOf(profile: string): SectionContent {
  return { section: { dialect: 'config', profile }, properties: { region: `of-${profile}`, k: 'v' } };
}

/** Those that are there first: a new section then comes to stand behind what is the end of the file in either case. */
function inTurn(text: string, profiles: readonly string[]): readonly SectionContent[] {
  const sections = new Sections(text);
  const isThere = ({ section }: SectionContent): boolean => sections.of(section).length > 0;
  const contents = profiles.map(contentOf);
  return [...contents.filter(isThere), ...contents.filter((content) => !isThere(content))];
}

function restore(text: string, sections: readonly SectionUndo[]): string {
  const undo = { path: '', writtenHash: '', sections };
  const others = { takenOver: new Set<string>(), held: new Set<string>() };
  const run = { keys: new RunKeys(sections), others, left: new SupersededSections([]) };
  const { text: restored, changed } = restoreSections(text, undo, run);
  expect(changed).toEqual([]);
  return restored;
}

/** Written one profile after the other, as by so many steps. */
function oneByOne(text: string, contents: readonly SectionContent[]): { text: string; undos: SectionUndo[] } {
  const undos: SectionUndo[] = [];
  const written = contents.reduce((earlier, content) => {
    const edit = editSections(earlier, [content]);
    undos.push(...edit.undo);
    return edit.text;
  }, text);
  return { text: written, undos };
}

describe('many profiles in one edit', () => {
  test('come out as they do one by one', () => {
    fc.assert(
      fc.property(plain, names, (text, profiles) => {
        expect(writeSections(text, profiles.map(contentOf)).text).toBe(oneByOne(text, inTurn(text, profiles)).text);
      }),
      { numRuns: 1000 },
    );
  });

  test('mean the same to both readers as one by one, also with mixed line endings and indented headers', () => {
    fc.assert(
      fc.property(mixed, names, (text, profiles) => {
        const together = writeSections(text, profiles.map(contentOf)).text;
        for (const read of [readLikePython, readLikeJavaScript]) {
          expect([...read(together)].sort()).toEqual([...read(oneByOne(text, inTurn(text, profiles)).text)].sort());
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are taken back to the same bytes', () => {
    fc.assert(
      fc.property(mixed, names, (text, profiles) => {
        const { text: written, undo } = editSections(text, profiles.map(contentOf));
        expect(rewind(written, undo)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('are taken back as they are one by one when others have written to the file since', () => {
    const since = fc.constantFrom('[theirs]\nx = 1', '# a note', '');
    const where = fc.constantFrom('end', 'start');
    fc.assert(
      fc.property(plain, names, since, where, (text, profiles, lines, place) => {
        const ending = dominantLineEnding(text);
        const theirs = lines.replaceAll('\n', ending);
        const later = (written: string): string =>
          place === 'end'
            ? written + ending + theirs
            : written.replace(/^\uFEFF?/, (mark) => `${mark}${theirs}${ending}`);
        const contents = inTurn(text, profiles);
        const together = editSections(text, contents);
        const { text: written, undos } = oneByOne(text, contents);
        const expected = undos.reduceRight((now, undo) => restore(now, [undo]), later(written));
        expect(restore(later(together.text), together.undo)).toBe(expected);
      }),
      { numRuns: 30000 },
    );
  });

  test('five thousand of them are written and taken back in one go', () => {
    const profiles = Array.from({ length: 5000 }, (_, index) => `p${index}`);
    const [first, ...rest] = profiles.map((name) => `[profile ${name}]\nregion = of-${name}\nk = v\n`);
    const { text, undo } = editSections('# mine\n', profiles.map(contentOf));
    expect(hashOf(text)).toBe(hashOf(['# mine\n', first, ...rest].join('\n')));
    expect(rewind(text, undo)).toBe('# mine\n');
    expect(restore(`${text}[theirs]\n`, undo)).toBe('# mine\n[theirs]\n');
  });
});
