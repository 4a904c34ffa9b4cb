import { isListOf, isOptional, isRecordOf, isString, type Check } from '../../core/checks.ts';
import type { UndoEntry } from '../sink.ts';

/*
 * The record format from before sinks had separate entries. A job's main step may have run that version and its post
 * this one, if a tag of the action was moved in between.
 */

interface Version1 {
  readonly version?: undefined;
  readonly salt: string;
  readonly variables: readonly unknown[];
  readonly profiles?: unknown;
  readonly jobFiles?: unknown;
  readonly refresh?: unknown;
}

const isAnything: Check<unknown> = (value): value is unknown => value === value;

const isVersion1 = isRecordOf<Version1>({
  version: (value): value is undefined => value === undefined,
  salt: isString,
  variables: isListOf(isAnything),
  profiles: isOptional(isAnything),
  jobFiles: isOptional(isAnything),
  refresh: isOptional(isAnything),
});

/** The equivalent entries of today's sinks, for them to check; undefined if it is not such a record. */
export function entriesOfVersion1(value: unknown): readonly UndoEntry[] | undefined {
  if (!isVersion1(value)) return undefined;
  const { salt, variables, profiles, jobFiles, refresh } = value;
  return [
    ...(refresh === undefined ? [] : [{ sink: 'refresher', data: { directory: refresh } }]),
    ...(jobFiles === undefined ? [] : [{ sink: 'profiles', data: { files: 'job', directory: jobFiles } }]),
    ...(profiles === undefined ? [] : [{ sink: 'profiles', data: { files: 'home', edits: profiles } }]),
    { sink: 'environment', data: { salt, variables } },
  ];
}
