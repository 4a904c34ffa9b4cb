import { parse } from 'yaml';
import { filesIn, isMapping, mappingsIn, read } from './support/repository.ts';

const WORKFLOWS = filesIn('.github/workflows', '.yml');

/** Steps of a workflow that use an action. */
function actionSteps(text: string): readonly Readonly<Record<string, unknown>>[] {
  return mappingsIn(parse(text)).filter(({ uses }) => typeof uses === 'string');
}

describe.each(WORKFLOWS)('%s', (path) => {
  const text = read(path);
  const workflow: unknown = parse(text);

  test('grants nothing at the top, and to each job what it says', () => {
    const { permissions, jobs } = isMapping(workflow) ? workflow : {};
    expect(permissions).toEqual({});
    const granted = Object.entries(isMapping(jobs) ? jobs : {}).map(([name, job]) => [
      name,
      isMapping(job) && isMapping(job['permissions']),
    ]);
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.filter(([, isSaid]) => !isSaid)).toEqual([]);
  });

  test('pins every action to a full SHA, with its version in a comment', () => {
    const used = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line) && !line.includes('uses: ./'));
    expect(used.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('leaves no token behind in what it checks out', () => {
    const checkouts = actionSteps(text).filter(({ uses }) => String(uses).startsWith('actions/checkout@'));
    const keeping = checkouts.filter(
      (step) => !isMapping(step['with']) || step['with']['persist-credentials'] !== false,
    );
    expect(keeping).toEqual([]);
  });

  test('ends every job by itself', () => {
    const jobs = isMapping(workflow) && isMapping(workflow['jobs']) ? Object.values(workflow['jobs']) : [];
    expect(jobs.filter((job) => !isMapping(job) || typeof job['timeout-minutes'] !== 'number')).toEqual([]);
  });

  test('puts no expression into a script, where it would be code', () => {
    const scripts = mappingsIn(workflow).flatMap(({ run }) => (typeof run === 'string' ? [run] : []));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

test('one action is pinned to one SHA everywhere', () => {
  const pins = WORKFLOWS.flatMap((path) => actionSteps(read(path)).map(({ uses }) => String(uses).split('@')));
  const shas = new Map<string, Set<string>>();
  for (const [action = '', sha = ''] of pins) {
    const owner = action.split('/').slice(0, 2).join('/');
    shas.set(owner, (shas.get(owner) ?? new Set()).add(sha));
  }
  expect([...shas].filter(([, found]) => found.size > 1)).toEqual([]);
});

test('the issue forms and the configuration of Dependabot can be read', () => {
  const files = filesIn('.github', '.yml');
  expect(files).toEqual(expect.arrayContaining(['.github/ISSUE_TEMPLATE/bug.yml', '.github/dependabot.yml']));
  for (const path of files) {
    expect(isMapping(parse(read(path)))).toBe(true);
  }
});
