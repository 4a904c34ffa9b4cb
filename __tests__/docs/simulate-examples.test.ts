/** The examples of `policies` and `simulate`, in their help and in the README, are about one environment, and run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policies } from '../../src/commands/policies.ts';
import { simulate } from '../../src/commands/simulate.ts';
import { commandHere } from '../support/command-here.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  writeFileSync(join(directory, 'role-chain.yml'), /^# \.github\/role-chain\.yml\n[^`]*/m.exec(README)?.[0] ?? '');
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** The words of the examples of a command, each on its own, with the files of the test. */
function examplesOf(text: string, start: string): readonly (readonly string[])[] {
  const lines = text.replace(/ \\\n\s*/g, ' ').split('\n');
  return lines
    .filter((line) => line.trim().startsWith(start) && line.includes('--config-file'))
    .map((line) => line.trim().slice(start.length).replace(/ > .*/, '').trim().split(/ +/))
    .map((words) =>
      words.map((word) =>
        word === '.github/role-chain.yml'
          ? join(directory, 'role-chain.yml')
          : word === 'world.yml'
            ? worldFile()
            : word,
      ),
    );
}

function worldFile(): string {
  return join(directory, 'world.json');
}

test('what policies prints for its example is a world in which the example of simulate reaches every target', async () => {
  const [ofHelp = []] = examplesOf(policies.details, 'role-chain policies');
  const [ofReadme = []] = examplesOf(README, 'node dist/cli.js policies');
  expect(ofReadme).toEqual(ofHelp);
  const printed = await commandHere(['policies', ...ofHelp.map((word) => (word === 'terraform' ? 'json' : word))]);
  expect(printed.status).toBe(0);
  writeFileSync(worldFile(), printed.stdout);
  const examples = [
    ...examplesOf(simulate.details, 'role-chain simulate --world'),
    ...examplesOf(README, 'node dist/cli.js simulate --world'),
  ];
  expect(examples).toHaveLength(2);
  for (const [file = '', ...words] of examples) {
    const { status, stdout, stderr } = await commandHere(['simulate', '--world', file, ...words]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain('3 of 3 targets are reachable.');
  }
});
