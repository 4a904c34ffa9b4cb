import { monotonicNow } from '../core/clock.ts';
import { asciiJson } from '../text/ascii-json.ts';
import { makeMatrix } from '../step/make-matrix.ts';
import { readMatrixRequest } from '../step/matrix-request.ts';
import { readingOn } from '../step/reading.ts';
import { idTokenOf } from '../ci/systems.ts';
import { shellOf } from './shell.ts';
import type { Arguments, Command } from './command.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** `role-chain plan`: prints the matrix of jobs that the action plan would make. */
export const plan: Command = {
  name: 'plan',
  summary: 'print a matrix of jobs from the targets in a file or the accounts of AWS Organizations',
  usage: '[INPUTS]',
  details: [
    'Prints a matrix of jobs as JSON, {"include": [...]}: a row for each selected target of the config file, or each account of AWS Organizations that passes the filters. If there are more than the maximum number of jobs, they share rows.',
    '',
    '  role-chain plan --aws-region eu-central-1 --config-file .github/role-chain.yml --targets stage=prod',
    '',
    'Messages go to standard error. If anything fails, nothing is printed to standard output.',
  ].join('\n'),
  flags: [],
  positionals: 0,
  inputsOf: 'plan',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const startedAt = monotonicNow();
  const runner = shellOf(given, process, 'plan');
  const idToken = idTokenOf(runner);
  const request = await readMatrixRequest({
    ...readingOn(runner, startedAt),
    unknownVariables: 'problem',
    surroundings: { idTokenAvailable: idToken !== undefined },
  });
  const { matrix } = await makeMatrix(request, runner, { idToken, startedAt });
  process.print(process.guard(`${asciiJson(matrix)}\n`));
  return 0;
}
