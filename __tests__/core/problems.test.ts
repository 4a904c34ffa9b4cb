import { RoleChainError } from '../../src/core/errors.ts';
import { Problems } from '../../src/core/problems.ts';

/** What the error of a list of problems says. */
function said(problems: Problems): string {
  try {
    problems.throwIfAny();
    return '';
  } catch (error) {
    if (error instanceof RoleChainError) {
      return error.message;
    }
    throw error;
  }
}

describe('a list of problems', () => {
  test('says nothing while it is empty', () => {
    expect(said(new Problems())).toBe('');
  });

  test('says the same of one hop in one place once', () => {
    const problems = new Problems();
    problems.add('c.yml:3:5 (hop hub)', 'is wrong', 1);
    problems.add('c.yml:3:5 (hop hub)', 'is wrong', 1);
    expect(problems.list).toHaveLength(1);
    expect(said(problems)).toBe('c.yml:3:5 (hop hub) (hop 1): is wrong');
  });

  test.each([
    ['another place', 'b', 'is wrong', 1],
    ['another message', 'a', 'is strange', 1],
    ['another hop', 'a', 'is wrong', 2],
    ['no hop', 'a', 'is wrong', undefined],
  ])('says it again of %s', (_name, place, message, hop) => {
    const problems = new Problems();
    problems.add('a', 'is wrong', 1);
    problems.add(place, message, hop);
    expect(problems.list).toHaveLength(2);
  });

  test('prints fifty, and how many more there are', () => {
    const problems = new Problems();
    for (let index = 1; index <= 53; index++) {
      problems.add(`place ${index}`, 'is wrong');
    }
    const lines = said(problems).split('\n');
    expect(lines).toHaveLength(52);
    expect(lines[0]).toBe('53 problems:');
    expect(lines[50]).toBe('  - place 50: is wrong');
    expect(lines[51]).toBe('  ... and 3 more');
    expect(problems.list).toHaveLength(53);
  });

  test('prints fifty whole', () => {
    const problems = new Problems();
    for (let index = 1; index <= 50; index++) {
      problems.add(`place ${index}`, 'is wrong');
    }
    expect(said(problems)).not.toContain('more');
  });
});
