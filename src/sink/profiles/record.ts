import type { ProfileSection } from './ini.ts';
import { isCount, isListOf, isOptional, isPath, isRecordOf, isString, type Check } from '../../core/checks.ts';

/** How to undo one section. Removed texts may hold someone's keys: store this only where credentials may be stored. */
export interface SectionUndo extends ProfileSection {
  /** SHA-256 of the section as written. */
  readonly writtenHash: string;
  /** What was inserted before a new section, to separate it from the existing text. */
  readonly lead: string;
  /**
   * What was replaced, in text order, starting with the section's own place: at that offset of the old text, this many
   * characters replaced the removed ones.
   */
  readonly splices: readonly { readonly at: number; readonly length: number; readonly removed: string }[];
  /** Fingerprints of the keys that were written, see own-values.ts; none if the section has no keys. */
  readonly values?: readonly string[];
  /**
   * Set if nobody else has these keys: they are temporary, and did not stand in the file before. Others stay wherever
   * this section was not written.
   */
  readonly areOnlyOurs?: true;
  /** In a trace: something was replaced, of which no text is left. */
  readonly isLost?: true;
}

/** The previous text of the section, and of others of the same profile. */
export function textBefore({ splices }: SectionUndo): string {
  return splices.map(({ removed }) => removed).join('');
}

/** Whether it is the name of a dialect. */
export const isDialect: Check<SectionUndo['dialect']> = (value) => value === 'config' || value === 'credentials';

/** How to undo the edit of one file. */
export interface FileUndo {
  readonly path: string;
  /** SHA-256 of the whole file as written. */
  readonly writtenHash: string;
  /** The permissions it had and was given; none if the file did not exist. */
  readonly mode?: { readonly before: number; readonly written: number };
  readonly sections: readonly SectionUndo[];
}

/** Plain JSON. Holds earlier profiles' texts, which are secrets: store it 0600 and never in `GITHUB_STATE`. */
export interface ProfileUndo {
  readonly version: 1;
  readonly files: readonly FileUndo[];
  /** Directories created for the files, outermost first. */
  readonly createdDirectories: readonly string[];
}

/** The record without earlier texts: the sections can be removed by it, but not restored. */
export function profileTrace({ files, ...rest }: ProfileUndo): ProfileUndo {
  const withoutTexts = (section: SectionUndo): SectionUndo => ({
    ...section,
    splices: section.splices.map((splice) => ({ ...splice, removed: '' })),
    ...(textBefore(section) === '' ? {} : { isLost: true }),
  });
  return { ...rest, files: files.map((file) => ({ ...file, sections: file.sections.map(withoutTexts) })) };
}

const isMode: Check<number> = (value): value is number => isCount(value) && value <= 0o777;
const isTrue: Check<true> = (value) => value === true;
const isSection = isRecordOf<SectionUndo>({
  dialect: isDialect,
  profile: isString,
  writtenHash: isString,
  lead: isString,
  splices: isListOf(isRecordOf<SectionUndo['splices'][number]>({ at: isCount, length: isCount, removed: isString })),
  values: isOptional(isListOf(isString)),
  areOnlyOurs: isOptional(isTrue),
  isLost: isOptional(isTrue),
});

const isFile = isRecordOf<FileUndo>({
  path: isPath,
  writtenHash: isString,
  mode: isOptional(isRecordOf<NonNullable<FileUndo['mode']>>({ before: isMode, written: isMode })),
  sections: isListOf(isSection),
});

/**
 * Whether something read back from JSON is a {@link ProfileUndo}. By hand, since post must load fast and a schema
 * library is several times the size of the rest of post.
 */
export const isProfileUndo: Check<ProfileUndo> = isRecordOf<ProfileUndo>({
  version: (value): value is 1 => value === 1,
  files: isListOf(isFile),
  createdDirectories: isListOf(isPath),
});

/** The record of profiles: edits of the files that SDKs read, or the directory with this job's own files. */
export type ProfilesRecord =
  { readonly files: 'home'; readonly edits: ProfileUndo } | { readonly files: 'job'; readonly directory: string };

/** Whether something read back from JSON is a record of edits of the files that SDKs read. */
export const isHomeRecord = isRecordOf<Extract<ProfilesRecord, { files: 'home' }>>({
  files: (value): value is 'home' => value === 'home',
  edits: isProfileUndo,
});

/**
 * Whether something read back from JSON is a record of one job's files. Only the name shows it is ours, see
 * job-directory.ts.
 */
export const isJobRecord = isRecordOf<Extract<ProfilesRecord, { files: 'job' }>>({
  files: (value): value is 'job' => value === 'job',
  directory: isPath,
});
