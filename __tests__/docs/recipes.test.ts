/** Recipes for other CI systems start a program that they install, with clients that they have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The YAML examples of a document that start the command line, with the document's name. */
function recipesOf(document: string): readonly (readonly [string, string])[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  return [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].flatMap(([, yaml = '']) =>
    yaml.includes('aws-role-chain/dist/cli.js') ? [[document, yaml] as const] : [],
  );
}

const RECIPES = ['README.md', 'docs/ci-systems.md'].flatMap(recipesOf);

test('there are recipes in both documents', () => {
  expect(new Set(RECIPES.map(([document]) => document)).size).toBe(2);
});

describe.each(RECIPES)('a recipe of %s', (_document, yaml) => {
  const start = yaml.search(/node aws-role-chain\/dist\/cli\.js/);

  test('installs the program before it starts it', () => {
    const before = yaml.slice(0, start);
    expect(before).toMatch(/git clone [^\n]*\/aws-role-chain$|^ +path: aws-role-chain$/m);
  });

  test('has the AWS CLI if it calls it in an image of Node.js', () => {
    const callsAws = yaml.includes('image: node') && /^ +- aws /m.test(yaml);
    expect(callsAws && !/install [^\n]*awscli/.test(yaml)).toBe(false);
  });
});

test('the examples of policies and simulate are of one job and one config file', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const commands = [...text.matchAll(/cli\.js (?:policies|simulate) (?:[^\n]*(?:\\\n|\n {10}-))*[^\n]*/g)].map(String);
  expect(commands.length).toBeGreaterThan(3);
  for (const name of ['--repository', '--environment', '--config-file']) {
    const values = commands.flatMap((command) => new RegExp(`${name} (\\S+)`).exec(command)?.[1] ?? []);
    expect([name, ...new Set(values)]).toHaveLength(2);
  }
});
