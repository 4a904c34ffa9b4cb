import { dirname, join } from 'node:path/posix';
import { anchors, links } from './support/markdown.ts';
import { documents, exists, read } from './support/repository.ts';

/** Why a link leads nowhere; undefined if it leads somewhere, or out of the repository. */
function problemOf(target: string, document: string): string | undefined {
  if (/^(?:https:|mailto:)/.test(target)) {
    return undefined;
  }
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document : join(dirname(document), path);
  if (!exists(file)) {
    return `${document}: there is no ${file}`;
  }
  return anchor === undefined || anchors(read(file)).has(anchor)
    ? undefined
    : `${document}: ${file} has no heading for #${anchor}`;
}

describe('links', () => {
  test.each(documents())('of %s lead to files and headings that are there', (document) => {
    const problems = links(read(document)).flatMap((target) => problemOf(target, document) ?? []);
    expect(problems).toEqual([]);
  });

  test('to a missing file or heading would be found', () => {
    expect(problemOf('docs/nothing.md', 'README.md')).toBe('README.md: there is no docs/nothing.md');
    expect(problemOf('#nothing', 'README.md')).toBe('README.md: README.md has no heading for #nothing');
    expect(problemOf('../README.md#recipes', 'docs/security.md')).toBeUndefined();
  });
});
