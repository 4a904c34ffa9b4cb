/** action.yml, the typed inputs, the outputs that are set, the README and the documents say one thing. */
import { generatedFiles } from '../../scripts/docs/documents.ts';
import {
  INPUTS,
  INPUT_NAMES,
  fallbackVariables,
  inputsOf,
  isOfGroup,
  variableName,
  type InputName,
} from '../../src/request/inputs.ts';
import { OUTPUTS, PLAN_OUTPUTS } from '../../src/sink/outputs.ts';
import { exists, read, readAction } from './support/repository.ts';
import { firstCells } from './support/markdown.ts';
import { BLANK, type InputDefinition } from '../../src/request/inputs/definition.ts';

/** What configure-aws-credentials v6.3.0 has: how each input is read, and whether a variable stands in for it. */
const V6_INPUTS: Readonly<Record<string, readonly [kind: InputDefinition['kind'], fallback: boolean]>> = {
  'aws-region': ['text', true],
  'aws-profile': ['text', false],
  'overwrite-aws-profile': ['boolean', true],
  'role-to-assume': ['text', true],
  'aws-access-key-id': ['secret', false],
  'aws-secret-access-key': ['secret', false],
  'aws-session-token': ['secret', false],
  'web-identity-token-file': ['text', true],
  'role-chaining': ['boolean', true],
  audience: ['text', true],
  'http-proxy': ['text', true],
  'no-proxy': ['text', true],
  'mask-aws-account-id': ['boolean', true],
  'role-duration-seconds': ['seconds', true],
  'role-external-id': ['text', true],
  'role-session-name': ['text', true],
  'role-skip-session-tagging': ['boolean', true],
  'transitive-tag-keys': ['lines', true],
  'inline-session-policy': ['text', true],
  'managed-session-policies': ['lines', true],
  'output-credentials': ['boolean', true],
  'output-env-credentials': ['boolean', false],
  'unset-current-credentials': ['boolean', true],
  'disable-retry': ['boolean', true],
  'retry-max-attempts': ['count', true],
  'special-characters-workaround': ['boolean', true],
  'use-existing-credentials': ['boolean', true],
  'allowed-account-ids': ['commas', false],
  'force-skip-oidc': ['boolean', false],
  'action-timeout-s': ['seconds', false],
  'custom-tags': ['text', false],
  'sts-endpoint': ['text', false],
  'translate-env-variables': ['boolean', false],
};

/** The defaults that its action.yml declares. */
const V6_DEFAULTS = { audience: 'sts.amazonaws.com', 'translate-env-variables': 'true' } as const;

const V6_OUTPUTS = [
  'aws-account-id',
  'authenticated-arn',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'aws-expiration',
];

const action = readAction();
const readme = read('README.md');

describe('action.yml', () => {
  test('has the inputs that the code reads, in the words that --help prints', () => {
    const described = Object.entries(action.inputs).map(([name, { description }]) => [name, description]);
    expect(described).toEqual(inputsOf('login').map((name) => [name, INPUTS[name].description]));
  });

  test('has the outputs that the code sets', () => {
    expect(action.outputs).toEqual(
      Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
    );
  });

  test('calls no input required that a variable can stand in for, since linters would refuse workflows that run', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required);
    expect(required).toEqual([]);
    expect(fallbackVariables('aws-region')).toEqual(['AWS_REGION']);
  });

  test('has no default but that of configure-aws-credentials, and the token of the job: others would hide what was given', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default] as const],
    );
    // A blank one is trimmed away: it only tells an input that is not named from one that is named and empty.
    const blank = defaults.filter(([, preset]) => preset === BLANK).map(([name]) => name);
    expect(blank).toEqual(inputsOf('login').filter((name) => 'whenEmpty' in INPUTS[name]));
    expect(defaults.filter(([name]) => !blank.includes(name))).toEqual([
      ...Object.entries(V6_DEFAULTS),
      ['github-token', '${{ github.token }}'],
    ]);
  });

  test('starts files that are there, and cleans up after a failure too', () => {
    const { using, main = '', post = '' } = action.runs;
    expect({ using, main: exists(main), post: exists(post) }).toEqual({ using: 'node24', main: true, post: true });
    expect(action.runs['post-if']).toBe("always() && env.AWS_SKIP_CLEANUP_STEP != 'true'");
  });

  test('has a description that the marketplace takes', () => {
    expect(action.description.length).toBeLessThanOrEqual(125);
  });
});

describe('plan/action.yml', () => {
  const plan = readAction('plan/action.yml');

  test('has the inputs and outputs of the code', () => {
    const described = Object.entries(plan.inputs).map(([name, { description }]) => [name, description]);
    expect(described).toEqual(inputsOf('plan').map((name) => [name, INPUTS[name].description]));
    expect(Object.keys(plan.outputs)).toEqual(Object.keys(PLAN_OUTPUTS));
  });

  test('starts a file that is there, from its own directory', () => {
    expect(plan.runs).toEqual({ using: 'node24', main: '../dist/plan.js' });
    expect(exists('dist/plan.js')).toBe(true);
  });

  test('is described in the README, input by input', () => {
    const own = inputsOf('plan').filter((name) => isOfGroup(name, 'matrix'));
    expect(own.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
    expect(plan.description.length).toBeLessThanOrEqual(125);
  });
});

describe('a workflow of configure-aws-credentials v6.3', () => {
  /** Inputs whose own name in capitals is a variable that stands in for them. */
  const withOwnVariable = (names: readonly InputName[]): readonly InputName[] =>
    names.filter((name) => fallbackVariables(name).includes(variableName(name)));

  test.each(Object.entries(V6_INPUTS))('finds its input %s, read in the same way', (name, [kind]) => {
    expect(Object.entries<InputDefinition>(INPUTS).find(([known]) => known === name)?.[1]).toMatchObject({ kind });
    expect(Object.keys(action.inputs)).toContain(name);
  });

  test('finds the same variables standing in for empty inputs, and no others of that kind', () => {
    const expected = Object.entries(V6_INPUTS).flatMap(([name, [, fallback]]) => (fallback ? [name] : []));
    // github-token is never empty in a workflow: its default is the job's own token.
    const mayBeEmpty = INPUT_NAMES.filter((name) => name !== 'github-token');
    expect([...withOwnVariable(mayBeEmpty)].sort()).toEqual(expected.sort());
    expect(fallbackVariables('http-proxy')[0]).toBe('HTTPS_PROXY');
  });

  test('finds its defaults, and no others', () => {
    const own = Object.entries(action.inputs).filter(([name]) => Object.hasOwn(V6_INPUTS, name));
    // A runner passes a blank default as it is, and inputs are trimmed.
    const defaults = own.flatMap(([name, { default: preset = '' }]) => (preset.trim() === '' ? [] : [[name, preset]]));
    expect(Object.fromEntries(defaults)).toEqual(V6_DEFAULTS);
  });

  test('finds its outputs', () => {
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(V6_OUTPUTS));
  });

  test('finds every input and output in docs/migrating.md', () => {
    const migrating = read('docs/migrating.md');
    expect([...firstCells(migrating, 'Input by input')].sort()).toEqual(Object.keys(V6_INPUTS).sort());
    expect(firstCells(migrating, 'Outputs')).toEqual(V6_OUTPUTS);
  });
});

describe('the README', () => {
  test('has every input and every output in its tables', () => {
    expect([...firstCells(readme, 'Inputs')].sort()).toEqual([...inputsOf('login')].sort());
    expect(firstCells(readme, 'Outputs')).toEqual(Object.keys(OUTPUTS));
  });

  test('and action.yml are what `npm run docs` writes', async () => {
    for (const { path, current, wanted } of await generatedFiles()) {
      expect({ path, text: current }).toEqual({ path, text: wanted });
    }
  });

  test('has the two commands that do everything, each alone in a block', () => {
    expect(readme).toMatch(/^```sh\nnode dist\/cli\.js demo\n```$/m);
    expect(readme).toMatch(/^```sh\nnpm cit\n```$/m);
  });
});

describe('the documents', () => {
  test('give a reason for every dependency, and for nothing that is none', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const text = read('docs/dependencies.md');
    const [bundle = '', development = ''] = text
      .split(/^## (?:In the bundle|For development|What is not used).*$/m)
      .slice(1);
    const namesIn = (part: string): readonly string[] =>
      [...part.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      );
    expect([...namesIn(bundle)].sort()).toEqual(Object.keys(dependencies).sort());
    expect([...namesIn(development)].sort()).toEqual(Object.keys(devDependencies).sort());
  });

  test('and the manifest agree on version and license', () => {
    const { version, license } = JSON.parse(read('package.json')) as Readonly<Record<string, string>>;
    expect(read('CHANGELOG.md')).toContain(`## ${version ?? ''} - `);
    expect(license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n/);
  });
});
