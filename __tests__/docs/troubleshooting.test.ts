import { headings } from './support/markdown.ts';
import { partsNotPrinted } from './support/messages.ts';
import { read } from './support/repository.ts';

const DOCUMENT = 'docs/troubleshooting.md';

describe('every message that docs/troubleshooting.md explains', () => {
  const messages = headings(read(DOCUMENT)).flatMap((heading) => /^`(.+)`$/.exec(heading)?.[1] ?? []);

  test.each(messages)('%s is one that the program prints', (message) => {
    expect(partsNotPrinted(message)).toEqual([]);
  });

  test('and there are more than a few', () => {
    expect(messages.length).toBeGreaterThan(40);
  });
});
