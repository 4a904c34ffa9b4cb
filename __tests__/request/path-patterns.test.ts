import fc from 'fast-check';
import picomatch from 'picomatch';
import { matchesPaths, pathsProblem } from '../../src/request/path-patterns.ts';
import { cpuMillisecondsOf } from '../support/cpu-time.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#patterns-to-match-file-paths */
describe('the examples of GitHub:', () => {
  test.each([
    ['*', ['README.md', 'server.rb'], ['docs/README.md']],
    ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsy', 'a/page.js']],
    ['**', ['all/the/files.md', '.github/x'], []],
    ['*.js', ['app.js', 'index.js'], ['js/index.js']],
    ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.ts']],
    ['docs/*', ['docs/README.md', 'docs/file.txt'], ['docs/a/b.md', 'docs']],
    ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['docs', 'src/docs/a']],
    ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'], ['docs/a.txt']],
    ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/a']],
    ['**/README.md', ['README.md', 'js/README.md'], ['XREADME.md', 'js/README.md.bak']],
    ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js', 'src/x'], ['srcs/x']],
    ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
    ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'], ['db/migrate.sql']],
  ])('%s', (pattern, named, others) => {
    expect(named.filter((file) => !matchesPaths([pattern], [file]))).toEqual([]);
    expect(others.filter((file) => matchesPaths([pattern], [file]))).toEqual([]);
  });

  test('a later pattern takes away, and a still later one gives back', () => {
    const paths = ['*.md', '!README.md', 'README*'];
    expect(matchesPaths(paths, ['hello.md'])).toBe(true);
    expect(matchesPaths(paths, ['README.md'])).toBe(true);
    expect(matchesPaths(paths.slice(0, 2), ['README.md'])).toBe(false);
    expect(matchesPaths(paths.slice(0, 2), ['README.md', 'hello.md'])).toBe(true);
  });
});

describe('a pattern', () => {
  test.each([
    ['infra/prod/**', 'infra/prod/.terraform.lock.hcl', true],
    ['**/*.tf', '.modules/.x.tf', true],
    ['Infra/**', 'infra/a', false],
    ['v[12][0-9]/**', 'v20/a', true],
    ['v[12][0-9]/**', 'v30/a', false],
    ['a+.tf', 'aaa.tf', true],
    ['a+.tf', '.tf', false],
    ['a.tf', 'axtf', false],
    ['a(b)|c$.tf', 'a(b)|c$.tf', true],
    [String.raw`a\*\[b\]\{c\}`, 'a*[b]{c}', true],
    [String.raw`\!a`, '!a', true],
    ['a**/b', 'a/b', true],
    ['a**/b', 'ax/y/b', true],
    ['a**/b', 'ab', false],
    ['a/**/b', 'a/b', true],
    ['*', 'line\nbreak', true],
    ['ü?/😀?.md', '/.md', true],
    ['ü?/😀?.md', 'ü/😀.md', true],
  ])('%j, file %j: %s', (pattern, file, isNamed) => {
    expect(matchesPaths([pattern], [file])).toBe(isNamed);
  });

  test.each([
    [[''], "'' is empty"],
    [['!'], "'!' is empty"],
    [['/infra/**'], 'begin at the root'],
    [['./infra/**'], 'begin at the root'],
    [['../infra/**'], 'begin at the root'],
    [['infra/'], "write 'infra/**'"],
    [['infra/*.{tf,json}'], 'braces'],
    [['a[b'], "'['"],
    [['a]b'], "'['"],
    [['a[z-a]'], "'['"],
    [['a[]b'], "'['"],
    [['a\\'], "'\\'"],
    [['?a'], 'no character before it'],
    [['**+'], 'no character before it'],
    [['a++'], 'no character before it'],
    [['a?'.repeat(501)], 'longer than 1000'],
    [['!docs/**', '!*.md'], "begin with '**'"],
  ])('of %j is refused', (paths, problem) => {
    expect(pathsProblem(paths)).toContain(problem);
    expect(() => matchesPaths(paths, ['a'])).toThrow(problem);
  });

  test('that is hostile takes no time', async () => {
    const [patterns, paths] = [
      ['a+a+a+a+a+a+b', '**/**/**/x'],
      ['a'.repeat(300), 'a/'.repeat(150)],
    ];
    expect(await cpuMillisecondsOf(() => matchesPaths(patterns, paths))).toBeLessThan(2000);
  });
});

describe('paths', () => {
  const segment = fc.stringMatching(/^[a-c.]{1,3}$/).filter((text) => !/^\.+$/.test(text));
  const file = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
  const files = fc.array(file, { maxLength: 5 });
  /** Where GitHub's patterns and those of shells agree: `**` only as a whole segment, and something after it. */
  const glob = fc
    .tuple(fc.array(fc.oneof(segment, fc.constantFrom('*', '**', '*.a', 'a*')), { maxLength: 3 }), segment)
    .map(([segments, last]) => [...segments, last].join('/'));

  test('that are none name everything, whatever changed', () => {
    fc.assert(fc.property(files, (changed) => matchesPaths([], changed)));
    expect(matchesPaths([], [])).toBe(true);
  });

  test('name a file by its own name, with all that is special in it escaped', () => {
    const name = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/^\.{0,2}\/|\/$/.test(text));
    fc.assert(fc.property(name, (text) => matchesPaths([text.replace(/[\\*?+[\]{}!]/g, String.raw`\$&`)], [text])));
  });

  test('name nothing where nothing changed', () => {
    fc.assert(fc.property(glob, (pattern) => !matchesPaths([pattern], [])));
  });

  test('agree with picomatch wherever the two mean the same', () => {
    fc.assert(
      fc.property(glob, file, (pattern, name) => {
        expect(matchesPaths([pattern], [name])).toBe(picomatch.isMatch(name, pattern, { dot: true }));
      }),
      { numRuns: 500 },
    );
  });

  test('name nothing that their last pattern takes away', () => {
    fc.assert(fc.property(glob, file, (pattern, name) => !matchesPaths(['**', pattern, `!${name}`], [name])));
  });
});

test('a pattern of many directories takes no longer for each of them', async () => {
  const files = Array.from({ length: 20 }, (_, at) => `${'a/'.repeat(200)}${at}`);
  expect(await cpuMillisecondsOf(() => matchesPaths([`${'**/'.repeat(330)}z`], files))).toBeLessThan(2_000);
});
