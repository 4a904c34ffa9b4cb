import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_KINDS } from '../../src/source/kinds.ts';
import { LOADED_KINDS } from '../support/sources.ts';

const SRC = join(import.meta.dirname, '../../src');

test('no file outside of its own folder asks for one kind of source', () => {
  const kinds = SOURCE_KINDS.map(({ kind }) => kind).join('|');
  const comparison = new RegExp(`source\\??\\.kind\\s*[!=]==?\\s*'(?:${kinds})'`);
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('source/'),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => comparison.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

test('the last takes whatever there is, and says so; no other does', () => {
  const fallbacks = LOADED_KINDS.filter(({ isFallback }) => isFallback === true);
  expect(fallbacks).toEqual([LOADED_KINDS.at(-1)]);
});

test('what is typed in is typed into inputs that select the source', () => {
  for (const { inputs, typedInto = [] } of LOADED_KINDS) {
    expect(inputs).toEqual(expect.arrayContaining([...typedInto]));
  }
});

test('what is loaded late is what the list says', () => {
  const listed = SOURCE_KINDS.map(({ kind, inputs }) => ({ kind, inputs }));
  expect(LOADED_KINDS.map(({ kind, inputs }) => ({ kind, inputs }))).toEqual(listed);
});
