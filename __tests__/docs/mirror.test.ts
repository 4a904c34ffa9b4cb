/** The test of a file is found by its path: `src/a/b.ts` is tested by `__tests__/a/b.test.ts` and `__tests__/a/b-ASPECT.test.ts`. */
import { exists, filesIn } from './support/repository.ts';

/** Folders of tests that are about the whole. */
const OF_THE_WHOLE = /^__tests__\/(?:e2e|docs|support)\//;

/** What a test file may be about, by its path: a file or folder of `src`, with fewer and fewer aspects. */
function subjectsOf(test: string): readonly string[] {
  const words = test
    .replace(/^__tests__\//, 'src/')
    .replace(/(?:\.slow)?\.test\.ts$/, '')
    .split('-');
  return words.map((_word, index) => words.slice(0, words.length - index).join('-'));
}

test.each(filesIn('__tests__', '.test.ts').filter((test) => !OF_THE_WHOLE.test(test)))(
  '%s stands where what it tests does in src',
  (test) => {
    expect(subjectsOf(test).filter((path) => exists(`${path}.ts`) || exists(path))).not.toEqual([]);
  },
);
