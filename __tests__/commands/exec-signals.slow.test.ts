// cspell:ignore setsid
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CLI, variablesOf } from '../support/cli.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { stage } from '../support/stage.ts';
import { describeOnPosix } from '../support/where.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const INPUTS = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, '--refresh', 'none'];

/** Says each signal that it gets, and ends a while after the first. */
const COMMAND = `
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2', 'SIGQUIT']) {
    process.on(signal, () => {
      console.log(signal);
      setTimeout(() => process.exit(9), 1500);
    });
  }
  setTimeout(() => process.exit(1), 60000);
  console.log('ready');
`;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2', 'SIGQUIT'] as const;

describeOnPosix('the command of exec gets once, whoever sent it,', () => {
  const on = stage(CHAIN_WORLD);

  /** Runs `exec` at the head of a process group of its own, and says what its command said. */
  async function saidAfter(send: (exec: number) => void, command: readonly string[] = []): Promise<readonly string[]> {
    const [node, program] = CLI;
    const words = [...command, process.execPath, '-e', COMMAND];
    const exec = spawn(node, [program, 'exec', ...INPUTS, '--', ...words], {
      env: {
        PATH: process.env['PATH'],
        AWS_EC2_METADATA_DISABLED: 'true',
        ...COMPILE_CACHE,
        ...variablesOf(on.emulator),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let said = '';
    exec.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!said.includes('ready') && (said + text).includes('ready')) send(exec.pid ?? 0);
      said += text;
    });
    const [status] = (await once(exec, 'close')) as readonly unknown[];
    expect(status).toBe(9);
    return said.trim().split('\n').slice(1);
  }

  test.each(SIGNALS)('%s to exec alone', async (signal) => {
    expect(await saidAfter((exec) => process.kill(exec, signal))).toEqual([signal]);
  });

  test.each(SIGNALS)('%s to the process group', async (signal) => {
    expect(await saidAfter((exec) => process.kill(-exec, signal))).toEqual([signal]);
  });

  test('SIGTERM to exec and at once to its group, as timeout sends it', async () => {
    const said = await saidAfter((exec) => {
      process.kill(exec, 'SIGTERM');
      process.kill(-exec, 'SIGTERM');
    });
    expect(said).toEqual(['SIGTERM']);
  });

  test('two signals, one after the other, to the group', async () => {
    const said = await saidAfter((exec) => {
      process.kill(-exec, 'SIGINT');
      setTimeout(() => process.kill(-exec, 'SIGTERM'), 700);
    });
    expect(said).toEqual(['SIGINT', 'SIGTERM']);
  });

  test('SIGTERM to the group of exec, where the command has a group of its own', async () => {
    expect(await saidAfter((exec) => process.kill(-exec, 'SIGTERM'), ['setsid', '-w'])).toEqual(['SIGTERM']);
  });
});
