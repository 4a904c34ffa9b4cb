import { headings } from './support/markdown.ts';
import { filesIn, read } from './support/repository.ts';

const DOCUMENT = 'docs/troubleshooting.md';

/** The text of all sources, with the open places of templates as an ellipsis. */
const SOURCES = filesIn('src', '.ts')
  .map((file) =>
    read(file)
      .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
      .replaceAll("\\'", "'"),
  )
  .join('\n');

/** The fixed parts of a message: between open places, and between what one part of the program puts before another. */
function fixedParts(message: string): readonly string[] {
  return message
    .split(/…|: |\bsts:/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

describe('every message that docs/troubleshooting.md explains', () => {
  const messages = headings(read(DOCUMENT)).flatMap((heading) => /^`(.+)`$/.exec(heading)?.[1] ?? []);

  test.each(messages)('%s is one that the program prints', (message) => {
    expect(fixedParts(message).filter((part) => !SOURCES.includes(part))).toEqual([]);
  });

  test('and there are more than a few', () => {
    expect(messages.length).toBeGreaterThan(40);
  });
});
