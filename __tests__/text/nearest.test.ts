import fc from 'fast-check';
import { INPUT_NAMES } from '../../src/request/inputs.ts';
import { nearest, suggestion } from '../../src/text/nearest.ts';

describe('the name that was meant', () => {
  test.each([
    ['role-to-asume', 'role-to-assume'],
    ['rol-to-assume', 'role-to-assume'],
    ['roleToAssume', 'role-to-assume'],
    ['role_to_assume', 'role-to-assume'],
    ['aws-regoin', 'aws-region'],
    ['session-tag', 'session-tags'],
    ['audiance', 'audience'],
    ['http_proxy', 'http-proxy'],
  ])('by %s is %s', (typed, meant) => {
    expect(nearest(typed, INPUT_NAMES)).toBe(meant);
  });

  test.each(['colour', 'kubernetes-token', 'x', ''])('by %j is not guessed', (typed) => {
    expect(nearest(typed, INPUT_NAMES)).toBeUndefined();
    expect(suggestion(typed, INPUT_NAMES)).toBe('');
  });

  test('is itself, for every input', () => {
    expect(INPUT_NAMES.map((name) => nearest(name, INPUT_NAMES))).toEqual(INPUT_NAMES);
  });

  test('is found with one letter left out, doubled or swapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INPUT_NAMES),
        fc.nat(),
        fc.constantFrom('out', 'twice', 'swap'),
        (name, at, slip) => {
          const i = at % (name.length - 1);
          const [a, b] = [name.charAt(i), name.charAt(i + 1)];
          const middle = { out: b, twice: a + a + b, swap: b + a }[slip];
          expect(nearest(name.slice(0, i) + middle + name.slice(i + 2), INPUT_NAMES)).toBeDefined();
        },
      ),
    );
  });
});
