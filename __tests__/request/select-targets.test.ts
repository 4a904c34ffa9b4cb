import fc from 'fast-check';
import { Problems } from '../../src/core/problems.ts';
import { selectTargets } from '../../src/request/select-targets.ts';
import type { TargetRequest } from '../../src/request/target-request.ts';
import { target } from './support/targets.ts';
import { cpuMillisecondsOf } from '../support/cpu-time.ts';

const TARGETS = [
  target('dev', { stage: 'dev', geo: 'eu' }),
  target('prod-eu', { stage: 'prod', geo: 'eu', branch: 'release/1' }),
  target('prod-us', { stage: 'prod', geo: 'us' }),
  target('.hidden'),
  target('audit', { kind: 'audit' }),
];

function select(
  selection: string,
  targets: readonly TargetRequest[] = TARGETS,
): { readonly names: readonly string[]; readonly problems: readonly string[] } {
  const problems = new Problems();
  const selected = selectTargets(selection, targets, problems, 'targets');
  return {
    names: selected.map(({ name }) => name),
    problems: problems.list.map(({ place, message }) => `${place}: ${message}`),
  };
}

const ALL = TARGETS.map(({ name }) => name);

describe('a selection takes', () => {
  test.each([
    ['a name', 'dev', ['dev']],
    ['names, in the order of the file', 'prod-us, dev', ['dev', 'prod-us']],
    ['names on lines', 'prod-us\r\n\n  dev\n', ['dev', 'prod-us']],
    ['a name once, however often it is said', 'dev,dev\nd*,stage=dev', ['dev']],
    ['everything', '*', ALL],
    ['a glob', 'prod-*', ['prod-eu', 'prod-us']],
    ['a glob with one letter', 'prod-?s', ['prod-us']],
    ['a glob with braces and commas', 'prod-{eu,us}', ['prod-eu', 'prod-us']],
    ['braces beside other items', 'audit,prod-{eu,us},dev', ['dev', 'prod-eu', 'prod-us', 'audit']],
    ['a glob that begins with a star, dots and all', '*d*', ['dev', 'prod-eu', 'prod-us', '.hidden', 'audit']],
    ['a label', 'stage=prod', ['prod-eu', 'prod-us']],
    ['a label with room around it', ' stage = prod ', ['prod-eu', 'prod-us']],
    ['labels that must all hold', 'stage=prod,geo=eu', ['prod-eu']],
    ['labels of which one must hold', 'stage=prod\ngeo=eu', ['dev', 'prod-eu', 'prod-us']],
    ['any value of a label', 'geo=*', ['dev', 'prod-eu', 'prod-us']],
    ['a value with a glob over slashes', 'branch=rel*', ['prod-eu']],
    ['labels or names', 'audit,stage=prod,geo=us', ['prod-us', 'audit']],
    ['labels with a name between them, which then hold each for itself', 'stage=dev,audit,geo=us', ['dev', 'prod-us', 'audit']],
    ['all but a name', '*,!dev', ['prod-eu', 'prod-us', '.hidden', 'audit']],
    ['all but a name, said first', '!dev,*', ['prod-eu', 'prod-us', '.hidden', 'audit']],
    ['all but, with nothing else', '!dev', ['prod-eu', 'prod-us', '.hidden', 'audit']],
    ['all but a glob', '*\n!prod-*', ['dev', '.hidden', 'audit']],
    ['a label but another', 'stage=prod,!geo=us', ['prod-eu']],
    ['labels around what is left out', 'stage=prod,!audit,geo=eu', ['prod-eu']],
    ['what remains, if what is left out was not in it', 'dev,!audit', ['dev']],
  ])('%s', (_name, selection, names) => {
    expect(select(selection)).toEqual({ names, problems: [] });
  }); // prettier-ignore

  test('a target whose name is a glob, by that name', () => {
    expect(select('a*', [target('a*'), target('b')]).names).toEqual(['a*']);
  });

  test('nothing where there is nothing, without a word: whoever read the targets has said why', () => {
    expect(select('dev', [])).toEqual({ names: [], problems: [] });
  });
});

describe('an item that selects nothing is a problem that helps:', () => {
  test.each([
    ['a name mistyped', 'prod-ue', "targets: 'prod-ue' is not a target; did you mean 'prod-eu'?"],
    ['a name of no resemblance', 'mars', "targets: 'mars' is not a target; there are dev, prod-eu, prod-us, .hidden, audit"],
    ['another case', 'DEV', "targets: 'DEV' is not a target; did you mean 'dev'?"],
    ['a glob', 'stage-*', "targets: no target matches 'stage-*'; there are dev, prod-eu, prod-us, .hidden, audit"],
    ['the key of a label mistyped', 'stge=prod', "targets: no target has the label 'stge'; did you mean 'stage'?"],
    ['the key of no label', 'team=a', "targets: no target has the label 'team'; labels are stage, geo, branch, kind"],
    ['the value of a label mistyped', 'stage=prd', "targets: no target has 'stage=prd'; did you mean 'prod'?"],
    ['no value of a label', 'stage=qa', "targets: no target has 'stage=qa'; stage is dev, prod"],
    ['an empty value', 'stage=', "targets: no target has 'stage='; stage is dev, prod"],
    ['labels that none has all of', 'stage=dev,geo=us', "targets: no target has all of 'stage=dev,geo=us'"],
    ['what is left out mistyped', '*,!prod-ue', "targets: 'prod-ue' is not a target; did you mean 'prod-eu'?"],
    ['all left out again', 'dev,!stage=dev', 'targets: selects nothing: everything it selects is excluded again'],
    ['all left out', '!*', 'targets: selects nothing: everything it selects is excluded again'],
    ['no item', ' , \n', 'targets: names no target'],
    ['a mark without a name', '!', "targets: '' is not a target; there are dev, prod-eu, prod-us, .hidden, audit"],
    ['names that every object has', 'constructor', "targets: 'constructor' is not a target; there are dev, prod-eu, prod-us, .hidden, audit"],
    ['labels that every object has', 'constructor=*', "targets: no target has the label 'constructor'; labels are stage, geo, branch, kind"],
  ])('%s', (_name, selection, problem) => {
    expect((select(selection)).problems).toEqual([problem]);
  }); // prettier-ignore

  test('each of several, and the others select', () => {
    expect(select('dev,mars,prod-ue')).toMatchObject({ names: ['dev'], problems: [{}, {}].map(() => expect.any(String) as string) });
  }); // prettier-ignore

  test('without labels', () => {
    expect(select('stage=prod', [target('a')]).problems).toEqual([
      "targets: no target has the label 'stage'; the targets have no labels",
    ]);
  });

  test('among many targets, some of which are named', () => {
    const many = Array.from({ length: 30 }, (_, index) => target(`t-${index}`));
    const { problems } = select('something', many);
    expect(problems[0]).toContain('there are t-0, t-1, t-2, t-3, t-4, t-5, t-6, t-7, t-8, t-9 and 20 more');
  });
});

test('thousands of names out of thousands of targets are selected in no more than seconds', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => target(`target-${index}`, { stage: `s${index}` }));
  const names = many.map(({ name }) => name);
  expect(await cpuMillisecondsOf(() => Promise.resolve(select(names.join('\n'), many)))).toBeLessThan(5000);
  expect(
    await cpuMillisecondsOf(() => Promise.resolve(select(names.map((name) => `${name}x`).join(','), many))),
  ).toBeLessThan(5000);
});

describe('whatever the targets', () => {
  const label = fc.constantFrom('a', 'b', 'ab', 'c');
  const targets = fc
    .uniqueArray(fc.stringMatching(/^[ab.-]{1,4}$/), { minLength: 1, maxLength: 8 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => fc.dictionary(label, label, { maxKeys: 2 }).map((labels) => target(name, labels))),
      ),
    );
  const item = fc.oneof(
    fc.stringMatching(/^[ab.-]{1,4}$/),
    fc.stringMatching(/^[ab*?.-]{1,4}$/),
    fc.tuple(label, fc.constantFrom('a', 'b', '*', 'a*')).map((parts) => parts.join('=')),
  );
  const selection = fc.array(item, { minLength: 1, maxLength: 4 });

  test('a selection keeps their order and repeats none', () => {
    fc.assert(
      fc.property(targets, selection, (all, items) => {
        const { names } = select(items.join('\n'), all);
        const chosen = new Set(names);
        expect(names).toEqual(all.map(({ name }) => name).filter((name) => chosen.has(name)));
      }),
    );
  });

  test('lines add up, in any order', () => {
    fc.assert(
      fc.property(targets, selection, (all, items) => {
        const each = items.map((one) => select(one, all));
        const union = new Set(each.flatMap(({ names }) => names));
        const { names } = select(items.join('\n'), all);
        expect(new Set(names)).toEqual(union);
        expect(select([...items].reverse().join('\n'), all).names).toEqual(names);
      }),
    );
  });

  test('what is left out and what is taken make up the whole', () => {
    fc.assert(
      fc.property(targets, selection, (all, items) => {
        const { names: taken } = select(items.join('\n'), all);
        const { names: rest } = select(items.map((one) => `!${one}`).join('\n'), all);
        expect([...taken, ...rest].sort()).toEqual(all.map(({ name }) => name).sort());
      }),
    );
  });

  test('conditions on a line narrow, as on lines of their own they add', () => {
    fc.assert(
      fc.property(targets, label, label, label, label, (all, key, value, other, otherValue) => {
        const one = select(`${key}=${value}`, all);
        const two = select(`${other}=${otherValue}`, all);
        const both = select(`${key}=${value},${other}=${otherValue}`, all);
        expect(both.names).toEqual(one.names.filter((name) => two.names.includes(name)));
      }),
    );
  });

  test('an item is a problem exactly if it selects nothing', () => {
    fc.assert(
      fc.property(targets, item, (all, one) => {
        const { names, problems } = select(one, all);
        expect(problems.length).toBe(names.length === 0 ? 1 : 0);
      }),
    );
  });

  test('any text at all is a selection', () => {
    fc.assert(
      fc.property(targets, fc.oneof(fc.string(), fc.stringMatching(/^[ab*?![\]{}(),=|\\^$+\n]{0,20}$/)), (all, text) => {
        const { names, problems } = select(text, all);
        expect(names.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  }); // prettier-ignore
});
