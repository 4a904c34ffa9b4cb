/**
 * Runs a step of the action from `src/` in this process, as a runner would, so that a debugger can stop anywhere in it:
 * `node scripts/debug-step.ts [main|post|plan]`. CONTRIBUTING.md has the recipe.
 *
 * Everything is in `build/debug/`: `emulator.env`, what a running emulator printed; `step.yml`, the inputs; and what the
 * step leaves behind: one file per file command, its home and its temporary files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEMO_VARIABLES } from '../src/demo/demo-world.ts';
import { parseFileCommand } from '../src/demo/fake-runner.ts';
import { main } from '../src/main.ts';
import { plan } from '../src/plan.ts';
import { post } from '../src/post.ts';

const PROGRAMS = new Map(Object.entries({ main, plan, post }));
const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const DIRECTORY = join(import.meta.dirname, '..', 'build', 'debug');

function fileOf(name: string): string {
  return join(DIRECTORY, name);
}

/** The variables that `role-chain emulate` prints for a shell. */
function emulatorVariables(): Readonly<Record<string, string>> {
  const lines = readFileSync(fileOf('emulator.env'), 'utf8').matchAll(/^export (\w+)='?(.*?)'?$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

function inputVariables(): Readonly<Record<string, string>> {
  const inputs: unknown = parse(readFileSync(fileOf('step.yml'), 'utf8'), { schema: 'failsafe' });
  return Object.fromEntries(
    Object.entries(inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]),
  );
}

/** What the previous main step left for its post step. */
function handedOn(): Readonly<Record<string, string>> {
  const entries = (name: string): readonly [string, string][] => [
    ...parseFileCommand(readFileSync(fileOf(name), 'utf8')),
  ];
  return {
    ...Object.fromEntries(entries('GITHUB_ENV')),
    ...Object.fromEntries(entries('GITHUB_STATE').map(([name, value]) => [`STATE_${name}`, value])),
  };
}

const [name = 'main'] = process.argv.slice(2);
const program = PROGRAMS.get(name);
if (program === undefined) {
  throw new Error(`There is no step ${name}: ${[...PROGRAMS.keys()].join(', ')}.`);
}
for (const variable of Object.keys(process.env).filter((each) => each.startsWith('AWS_'))) {
  Reflect.deleteProperty(process.env, variable);
}
const [home, temp] = [fileOf('home'), fileOf('temp')];
[home, temp].forEach((directory) => mkdirSync(directory, { recursive: true }));
Object.assign(process.env, DEMO_VARIABLES, emulatorVariables(), inputVariables(), name === 'post' ? handedOn() : {}, {
  HOME: home,
  USERPROFILE: home,
  RUNNER_TEMP: temp,
  AWS_EC2_METADATA_DISABLED: 'true',
});
for (const command of FILE_COMMANDS) {
  process.env[command] = fileOf(command);
  writeFileSync(fileOf(command), '');
}
await program();
