import { parseConfigFile } from '../../../src/request/config-file.ts';
import { Problems, type Problem } from '../../../src/core/problems.ts';
import { parseProfiles } from '../../../src/request/profiles.ts';
import type { TargetRequest } from '../../../src/request/target-request.ts';
import { Secret } from '../../../src/core/secret.ts';

export const HUB = 'arn:aws:iam::222222222222:role/hub';
export const DEPLOY = 'arn:aws:iam::333333333333:role/deploy';

/** What was read, and each problem on a line, as a person sees it. */
export interface Reading {
  readonly targets: readonly TargetRequest[];
  readonly problems: readonly string[];
}

/** Reads a config file called `c.yml`. */
export async function readConfig(text: string, firstHop = 1): Promise<Reading> {
  const problems = new Problems();
  const { targets } = await parseConfigFile(text, { file: 'c.yml', problems, firstHop });
  return { targets, problems: problems.list.map(lineOf) };
}

/** Reads the input `profiles`, as of a step whose shared chain ends before `firstHop`. */
export async function readProfiles(text: string, firstHop = 1): Promise<Reading> {
  const problems = new Problems();
  const targets = await parseProfiles(text, { problems, firstHop, conceal: (value) => new Secret(value) });
  return { targets, problems: problems.list.map(lineOf) };
}

/** The targets of a config file that has no mistakes. */
export async function targetsOf(text: string): Promise<readonly TargetRequest[]> {
  const { targets, problems } = await readConfig(text);
  expect(problems).toEqual([]);
  return targets;
}

/** A target with no more than a name and hops. */
export function target(name: string, labels: Readonly<Record<string, string>> = {}): TargetRequest {
  return { name, place: `c.yml:1:1 (target ${name})`, hops: [], labels, paths: [] };
}

function lineOf({ place, hop, message }: Problem): string {
  return `${place}${hop === undefined ? '' : ` (hop ${hop})`}: ${message}`;
}
