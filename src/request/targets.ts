import type { Conceal } from '../core/secret.ts';
import type { Problems } from '../core/problems.ts';
import type { InputValues } from './read-inputs.ts';
import type { TargetRequest } from './target-request.ts';

/** What reading the targets of a step needs besides the inputs. */
export interface TargetReading {
  readonly conceal: Conceal;
  readonly problems: Problems;
  /** The number of the first hop that a target adds. */
  readonly firstHop: number;
  /** Whether no `targets` means all of the file, as where it is only looked at; else the step has to say. */
  readonly selectsAll: boolean;
  /** Told of a selection that no target answers to, though it could; a problem where it is absent. */
  readonly tellOfNone?: (message: string) => void;
  /** The text of `config-file`. */
  readonly configText: (path: string) => Promise<string>;
}

/** The targets of a step: those of `config-file` that `targets` selects, then those of `profiles`. */
export async function readTargets(inputs: InputValues, reading: TargetReading): Promise<readonly TargetRequest[]> {
  return [...(await fromFile(inputs, reading)), ...(await fromProfiles(inputs, reading))];
}

async function fromFile(inputs: InputValues, reading: TargetReading): Promise<readonly TargetRequest[]> {
  const { 'config-file': file, profiles } = inputs;
  const { problems, selectsAll, firstHop } = reading;
  const selection = inputs.targets ?? (selectsAll ? '*' : undefined);
  if (file === undefined) {
    if (inputs.targets !== undefined) {
      problems.add(
        'targets',
        'selects from a config-file, and there is none; profiles says targets in the step itself',
      );
    }
    return [];
  }
  if (selection === undefined) {
    if (profiles === undefined) {
      problems.add('targets', `is needed with config-file: names, globs or labels of targets in ${file}; * for all`);
    }
    return [];
  }
  // What is wrong with the inputs is told before the network may be asked for the file.
  problems.throwIfAny();
  const text = await reading.configText(file);
  const { parseConfigFile } = await import('./config-file.ts');
  const { targets } = await parseConfigFile(text, { file, problems, firstHop });
  const { selectTargets } = await import('./select-targets.ts');
  return problems.isEmpty ? selectTargets(selection, targets, problems, 'targets', reading.tellOfNone) : targets;
}

async function fromProfiles({ profiles }: InputValues, reading: TargetReading): Promise<readonly TargetRequest[]> {
  if (profiles === undefined) {
    return [];
  }
  const { parseProfiles } = await import('./profiles.ts');
  return parseProfiles(profiles, reading);
}
