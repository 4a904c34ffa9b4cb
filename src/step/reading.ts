import type { InputValues } from '../request/read-inputs.ts';
import type { StepReading } from '../login/step-request.ts';
import { parseBoolean } from '../text/values.ts';
import type { Runner } from '../runner/runner.ts';
import { ciSystemOf } from '../ci/systems.ts';

/**
 * The context for reading any step on a runner.
 *
 * @param startedAt when the step started: a `monotonicNow()` time in milliseconds
 * @param note where the inputs are noted as soon as they are read
 */
export function readingOn(
  runner: Runner,
  startedAt: number,
  note: { inputs?: InputValues | undefined } = {},
): Pick<
  StepReading,
  | 'raw'
  | 'variableOf'
  | 'isLeftEmpty'
  | 'environment'
  | 'conceal'
  | 'facts'
  | 'defaultTags'
  | 'defaultSessionName'
  | 'onInputs'
  | 'readFile'
> {
  const system = ciSystemOf(runner.environment);
  const facts = system.facts(runner.environment);
  return {
    raw: (name) => runner.input(name),
    variableOf: (name) => runner.variableOf?.(name),
    environment: runner.environment,
    isLeftEmpty: (name) => runner.isLeftEmpty(name),
    conceal: runner.conceal,
    facts,
    defaultTags: system.defaultTags(facts),
    defaultSessionName: system.defaultSessionName,
    onInputs: (inputs) => {
      note.inputs = inputs;
      if (inputs['mask-aws-account-id'] === true || isUnreadable(runner)) {
        runner.maskAccountsInLog();
      }
    },
    readFile: async (path, reading) => {
      const { readConfigFile } = await import('./config-source.ts');
      return readConfigFile(path, reading, runner, startedAt);
    },
  };
}

/** If the input cannot be read, that is an error; account IDs in its message are better masked than not. */
function isUnreadable(runner: Runner): boolean {
  const text = runner.input('mask-aws-account-id') || (runner.environment['MASK_AWS_ACCOUNT_ID'] ?? '');
  return text.trim() !== '' && parseBoolean(text.trim()) === undefined;
}
