import { type SectionUndo, isDialect, type FileUndo, type ProfileUndo } from './undo-section.ts';
import { type Check, isString, isCount, isPath, isListOf, isOptional, isRecordOf } from '../../core/checks.ts';

const isMode: Check<number> = (value): value is number => isCount(value) && value <= 0o777;
const isSection = isRecordOf<SectionUndo>({
  dialect: isDialect,
  profile: isString,
  writtenHash: isString,
  lead: isString,
  splices: isListOf(isRecordOf<SectionUndo['splices'][number]>({ at: isCount, length: isCount, removed: isString })),
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
