/** The workflows of the documents: valid to GitHub's own parser, with inputs that there are and expressions that resolve. */
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse, stringify } from 'yaml';
import { codeBlocks } from './support/markdown.ts';
import { documents, isMapping, mappingsIn, read, readAction, type Action } from './support/repository.ts';

interface Example {
  readonly place: string;
  readonly text: string;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'OWNER/aws-role-chain': readAction(),
  'OWNER/aws-role-chain/plan': readAction('plan/action.yml'),
};

/** What rows of a matrix have, and the labels of the config file in the README. */
const ROW = ['target', 'account', 'name', 'role', 'region', 'targets', 'profiles', 'stage', 'geo'];

/** A fragment as the workflow that it is a part of. */
function whole(text: string): string {
  const parsed: unknown = parse(text);
  const given = isMapping(parsed) ? parsed : {};
  const jobs = given['jobs'] ?? { job: { 'runs-on': 'ubuntu-latest', steps: given['steps'] } };
  const rest = Object.entries(given).filter(([key]) => key !== 'steps');
  return stringify({ on: 'push', ...Object.fromEntries(rest), jobs });
}

function examplesIn(text: string, path: string): readonly Example[] {
  return codeBlocks(text)
    .filter((block) => ['yaml', 'yml'].includes(block.language) && block.text.includes('uses: OWNER/aws-role-chain'))
    .map((block) => ({ place: `${path}:${block.line}`, text: whole(block.text) }));
}

/** What GitHub's parser says of a workflow. */
function errorsOf(text: string): readonly string[] {
  const { context } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(String);
}

interface Step {
  readonly id: string;
  readonly action: Action | undefined;
  readonly inputs: readonly string[];
}

interface Job {
  readonly outputs: readonly string[];
  readonly needs: readonly string[];
  readonly hasMatrix: boolean;
  readonly steps: readonly Step[];
  /** Every text of the job; an `if` is an expression without braces. */
  readonly expressions: readonly string[];
}

function stepOf(step: unknown): Step {
  const { id, uses, with: given } = isMapping(step) ? step : {};
  return {
    id: typeof id === 'string' ? id : '',
    action: typeof uses === 'string' ? ACTIONS[uses.split('@')[0] ?? ''] : undefined,
    inputs: isMapping(given) ? Object.keys(given) : [],
  };
}

function jobsOf(text: string): ReadonlyMap<string, Job> {
  const workflow: unknown = parse(text);
  const jobs = isMapping(workflow) && isMapping(workflow['jobs']) ? workflow['jobs'] : {};
  return new Map(
    Object.entries(jobs).map(([name, job]) => {
      const { outputs, needs, strategy, steps } = isMapping(job) ? job : {};
      const condition = mappingsIn(job).flatMap((each) => (typeof each['if'] === 'string' ? [each['if']] : []));
      const written = [...JSON.stringify(job).matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inner = '']) => inner);
      return [
        name,
        {
          outputs: isMapping(outputs) ? Object.keys(outputs) : [],
          needs: [needs].flat().map(String),
          hasMatrix: isMapping(strategy) && strategy['matrix'] !== undefined,
          steps: Array.isArray(steps) ? steps.map(stepOf) : [],
          expressions: [...condition, ...written],
        },
      ];
    }),
  );
}

/** The references of a job that lead nowhere. */
function danglingIn(job: Job, jobs: ReadonlyMap<string, Job>): readonly string[] {
  const references = job.expressions.flatMap(
    (text) => text.match(/\b(?:steps|needs|matrix|secrets|github|env)\.[\w.-]+/g) ?? [],
  );
  return references.filter((reference) => {
    const [context = '', name = '', kind = '', field = ''] = reference.split('.');
    switch (context) {
      case 'steps': {
        const step = job.steps.find(({ id }) => id === name);
        return kind !== 'outputs' || step?.action === undefined || !Object.hasOwn(step.action.outputs, field);
      }
      case 'needs':
        return kind !== 'outputs' || !job.needs.includes(name) || jobs.get(name)?.outputs.includes(field) !== true;
      case 'matrix':
        return !job.hasMatrix || !ROW.includes(name);
      case 'github':
        return !['token', 'ref', 'sha', 'event_name'].includes(name);
      default:
        return name === '';
    }
  });
}

const EXAMPLES = documents().flatMap((path) => examplesIn(read(path), path));

describe('the workflow at', () => {
  test.each(EXAMPLES)('$place is one that GitHub takes', ({ text }) => {
    expect(errorsOf(text)).toEqual([]);
  });

  test.each(EXAMPLES)('$place gives only inputs that there are', ({ text }) => {
    const unknown = [...jobsOf(text).values()].flatMap(({ steps }) =>
      steps.flatMap(({ action, inputs }) =>
        inputs.filter((input) => action !== undefined && !Object.hasOwn(action.inputs, input)),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test.each(EXAMPLES)('$place refers to nothing that is not there', ({ text }) => {
    const jobs = jobsOf(text);
    expect([...jobs.values()].flatMap((job) => danglingIn(job, jobs))).toEqual([]);
  });
});

describe('these tests', () => {
  test('see a dozen workflows, those with a matrix among them', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
    expect(
      EXAMPLES.filter(({ text }) => text.includes('fromJSON(needs.plan.outputs.matrix)')).length,
    ).toBeGreaterThanOrEqual(2);
  });

  const wrong = whole(`
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: {matrix: "\${{ steps.plan.outputs.matrx }}"}
    steps: [{uses: OWNER/aws-role-chain/plan@v1, id: plan, with: {profile: x}}]
  deploy:
    needs: plan
    if: needs.plan.outputs.count != '0'
    runs-on: ubuntu-latest
    strategy: {matrix: "\${{ fromJSON(needs.plan.outputs.matrix) }}"}
    steps: [{run: "echo \${{ matrix.acount }}", env: {A: "\${{ steps.b.outputs.c }}"}}]
`);

  test('see what is wrong with one', () => {
    const jobs = jobsOf(wrong);
    expect([...jobs.values()].flatMap((job) => danglingIn(job, jobs))).toEqual([
      'steps.plan.outputs.matrx',
      'needs.plan.outputs.count',
      'matrix.acount',
      'steps.b.outputs.c',
    ]);
    expect(errorsOf(wrong.replace('needs:', 'need:'))).toEqual([expect.stringContaining("Unexpected value 'need'")]);
    expect(errorsOf(wrong.replace('matrix.acount', 'matrx.account'))).toEqual([expect.stringContaining("'matrx'")]);
  });
});
