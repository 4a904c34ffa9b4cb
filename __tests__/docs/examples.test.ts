/** What the documents show is what the program takes: every YAML example is parsed, and every step is planned. */
import { parse } from 'yaml';
import { readArguments } from '../../src/commands/arguments.ts';
import { COMMANDS } from '../../src/commands/commands.ts';
import { DEMO_VARIABLES } from '../../src/demo/demo-world.ts';
import { parseWorld } from '../../src/emulator/emulator.ts';
import { INPUT_NAMES, variableName } from '../../src/request/inputs.ts';
import { Problems } from '../../src/core/problems.ts';
import { parseRoleChain } from '../../src/request/role-chain.ts';
import { readMatrixRequest } from '../../src/step/matrix-request.ts';
import { readStepRequest } from '../../src/login/step-request.ts';
import { GITHUB } from '../../src/ci/github.ts';
import { Secret } from '../../src/core/secret.ts';
import { codeBlocks, firstCells, type CodeBlock } from './support/markdown.ts';
import { documents, isMapping, mappingsIn, read, readAction } from './support/repository.ts';
import { TEMPLATE_VARIABLES } from '../../src/core/job-facts.ts';

const LOGIN = /^(?:\.\/|OWNER\/aws-role-chain@)/;

interface Example extends CodeBlock {
  readonly place: string;
}

function examplesIn(...languages: readonly string[]): readonly Example[] {
  return documents().flatMap((path) =>
    codeBlocks(read(path))
      .filter(({ language }) => languages.includes(language))
      .map((block) => ({ ...block, place: `${path}:${block.line}` })),
  );
}

const YAML = examplesIn('yaml', 'yml');

/** What a row of the README's matrices has. */
const ROW: Readonly<Record<string, string>> = {
  targets: 'prod-eu',
  profiles: 'shop: arn:aws:iam::333333333333:role/audit',
  region: 'eu-central-1',
};

/** What a runner would put in the place of an expression: a field of a row, or any text that a secret may be. */
function evaluated(value: unknown): string {
  return String(value).replace(
    /\$\{\{ *(?:matrix\.(\w+))?.*?\}\}/g,
    (_all, field?: string) => ROW[field ?? ''] ?? 'JBSWY3DPEHPK3PXP',
  );
}

/** The config file that the documents show. */
const CONFIG_FILE = YAML.find(({ text }) => text.startsWith('# .github/role-chain.yml'))?.text ?? '';

/** The inputs of all steps and jobs of an example: `with:` of this action, and variables of the command line. */
function inputsIn(example: Example): readonly Readonly<Record<string, string>>[] {
  return mappingsIn(parse(example.text)).flatMap((mapping) => {
    const { uses, with: given } = mapping;
    if (typeof uses === 'string' && LOGIN.test(uses)) {
      return [Object.fromEntries(Object.entries(isMapping(given) ? given : {}).map(([k, v]) => [k, evaluated(v)]))];
    }
    const variables = INPUT_NAMES.map((name) => [name, mapping[`ROLE_CHAIN_${variableName(name)}`]] as const);
    const set = variables.filter(([, value]) => value !== undefined);
    return set.length === 0 ? [] : [Object.fromEntries(set.map(([name, value]) => [name, evaluated(value)]))];
  });
}

type Reading = Parameters<typeof readMatrixRequest>[0];

/** What a step of the documents is read with. */
function readingOf(inputs: Readonly<Record<string, string>>, idTokenAvailable: boolean): Reading {
  const facts = GITHUB.facts({ GITHUB_TRIGGERING_ACTOR: 'mona', GITHUB_REF_NAME: 'main', ...DEMO_VARIABLES });
  return {
    raw: (name) => inputs[name] ?? '',
    environment: {},
    conceal: (value) => new Secret(value),
    facts,
    defaultTags: GITHUB.defaultTags(facts),
    defaultSessionName: GITHUB.defaultSessionName,
    unknownVariables: 'problem',
    readFile: (path) =>
      path === '.github/role-chain.yml'
        ? Promise.resolve(CONFIG_FILE)
        : Promise.reject(new Error(`no example is ${path}`)),
    surroundings: { idTokenAvailable },
  };
}

/** The inputs of the steps of an example that plan a matrix. */
function plansIn(example: Example): readonly Readonly<Record<string, string>>[] {
  return mappingsIn(parse(example.text)).flatMap(({ uses, with: given }) =>
    typeof uses === 'string' && uses.startsWith('OWNER/aws-role-chain/plan@') && isMapping(given)
      ? [Object.fromEntries(Object.entries(given).map(([name, value]) => [name, evaluated(value)]))]
      : [],
  );
}

describe('the YAML example at', () => {
  test.each(YAML)('$place can be parsed, and uses only inputs that there are', (example) => {
    const known = Object.keys(readAction().inputs);
    for (const inputs of inputsIn(example)) {
      expect(Object.keys(inputs).filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  test.each(YAML.filter((example) => inputsIn(example).length > 0))(
    '$place is accepted, in a job with the permissions that it shows',
    async (example) => {
      const asksForToken = mappingsIn(parse(example.text)).some(
        (mapping) => mapping['id-token'] === 'write' || mapping['id_tokens'] !== undefined,
      );
      for (const inputs of inputsIn(example)) {
        const { plan: made } = await readStepRequest(readingOf(inputs, asksForToken));
        expect(made.hops.length + made.targets.length).toBeGreaterThan(0);
        expect(made.warnings).toEqual([]);
      }
    },
  );

  test.each(YAML.filter((example) => plansIn(example).length > 0))(
    '$place plans a matrix that the action takes',
    async (example) => {
      for (const inputs of plansIn(example)) {
        const { targets, organization } = await readMatrixRequest(readingOf(inputs, true));
        expect(targets.length > 0 || organization !== undefined).toBe(true);
      }
    },
  );

  test('is one of many: a dozen steps and more were read', () => {
    expect(YAML.flatMap(inputsIn).length).toBeGreaterThanOrEqual(12);
  });
});

/** A part of a world file with what every world file must have. */
function completed(text: string): string {
  return [
    ...(/^version:/m.test(text) ? [] : ['version: 1']),
    ...(/^accounts:/m.test(text) ? [] : ['accounts: {}']),
    text,
  ].join('\n');
}

describe('world files in the documents', () => {
  const worlds = YAML.filter(({ text }) => /^(?:accounts|organization|machine|onelogin|okta):/m.test(text));

  test('exist', () => {
    expect(worlds.length).toBeGreaterThan(0);
  });

  test.each(worlds)('$place is one that the emulator takes', ({ text }) => {
    const { accounts, organization, machine, onelogin, okta } = parseWorld(completed(text));
    const has = [organization, machine, onelogin, okta].some((part) => part !== undefined);
    expect(accounts.size > 0 || has).toBe(true);
  });
});

describe('command lines in the documents', () => {
  const lines = examplesIn('sh', 'yaml').flatMap(({ text, place }) =>
    [...text.replaceAll('\\\n', ' ').matchAll(/\bcli\.js (\w+)([^\n">)]*)/g)].map(([, name = '', rest = '']) => ({
      name,
      rest,
      place,
    })),
  );

  test.each(lines)('$name$rest ($place) is one that the program reads', async ({ name, rest }) => {
    const load = COMMANDS[name];
    expect(load).toBeDefined();
    const command = await load?.();
    if (command !== undefined) {
      const args = rest.split(/\s+/).filter((argument) => argument !== '');
      expect(() => readArguments(command, args)).not.toThrow();
    }
  });
});

describe('how a hop is written', () => {
  const readme = read('README.md');

  test('has every key that the parser knows', async () => {
    const problems = new Problems();
    await parseRoleChain('- {qqqqqqqqqqqqqqqq: x}', { conceal: (value) => new Secret(value), problems, firstHop: 1 });
    const known = /known are (.*)$/.exec(problems.list[0]?.message ?? '')?.[1]?.split(', ');
    expect(firstCells(readme, 'How a hop is written')).toEqual(known);
  });

  test('has every template', () => {
    expect(TEMPLATE_VARIABLES.filter((name) => !readme.includes(`\`{${name}}\``))).toEqual([]);
  });
});
