import type { Conceal } from '../core/secret.ts';
import type { Problems } from '../core/problems.ts';
import type { InputValues } from './read-inputs.ts';
import type { TargetRequest } from './target-request.ts';

/** The context needed to read a step's targets, besides the inputs. */
export interface TargetReading {
  readonly conceal: Conceal;
  readonly problems: Problems;
  /** The number of the first hop that a target adds. */
  readonly firstHop: number;
  /** Whether a missing `targets` means all of the file, for commands that only inspect it; otherwise it is required. */
  readonly selectsAll: boolean;
  /** Called with a message about a selection that matches no target but could; a problem if absent. */
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
        'selects from a config-file, and there is none; use profiles to list targets in the step itself',
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
  // Report input problems before the file may be fetched over the network.
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
