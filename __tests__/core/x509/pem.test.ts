import { pemBlocks } from '../../../src/core/x509/pem.ts';

const block = (label: string, inside = 'AAAA'): string =>
  `-----BEGIN ${label}-----\n${inside}\n-----END ${label}-----\n`;
const labelsIn = (text: string): readonly string[] => pemBlocks(text).map(({ label }) => label);

test('finds the whole blocks of a text, whatever is between them', () => {
  expect(labelsIn(`Subject: x\n${block('CERTIFICATE')}--- and\n${block('EC PRIVATE KEY')}`)).toEqual([
    'CERTIFICATE',
    'EC PRIVATE KEY',
  ]);
});

test('leaves out what is cut off, or ends as something else', () => {
  expect(labelsIn(`${block('A').slice(0, -5)}\n${block('B')}`)).toEqual(['B']);
  expect(labelsIn(`-----BEGIN A-----\nAAAA\n-----END B-----\n${block('C')}`)).toEqual(['C']);
  expect(labelsIn('-----BEGIN A-----\nAAAA')).toEqual([]);
  expect(labelsIn(`-----BEGIN A-----\nAAAA\n${block('B')}`)).toEqual(['B']);
});

// By backtracking, these would take minutes, or more memory than there is for a stack.
test.each([
  ['beginnings', '-----BEGIN A-----\n'],
  ['beginnings with the end of another', '-----BEGIN A-----\n-----END B-----\n'],
  ['beginnings with an end after all of them', '-----BEGIN A-----\n', '-----END B-----\n'],
  ['an open beginning', '-----BEGIN A A A A A A '],
  ['hyphens', '-'],
])('takes time by the length of the text alone: %s', (_what, part, last = '') => {
  expect(pemBlocks(part.repeat(2_000_000 / part.length) + last)).toEqual([]);
});
