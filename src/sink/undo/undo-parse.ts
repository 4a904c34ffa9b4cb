import { DELIVERED_VARIABLES } from '../environment.ts';
import { isProfileUndo } from '../profiles/undo-parse.ts';
import type { Undo, VariableUndo } from './undo.ts';
import { isListOf, isOptional, isPath, isRecordOf, isString } from '../../core/checks.ts';

const isVariable = isRecordOf<VariableUndo>({
  name: (value): value is string => isString(value) && DELIVERED_VARIABLES.includes(value),
  before: isString,
  earlier: isOptional(isListOf(isString)),
  writtenHash: isString,
});

const isUndo = isRecordOf<Undo>({
  salt: isString,
  variables: isListOf(isVariable),
  profiles: isOptional(isProfileUndo),
  jobFiles: isOptional(isPath),
  refresh: isOptional(isPath),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message would quote the text, which may hold keys.
    return undefined;
  }
}

/**
 * What a record says is to be taken back; undefined if it is damaged or not of this program. It is this program's own,
 * but it has been outside of it: one part that does not fit, and nothing of it is acted on.
 */
export function parseUndo(text: string): Undo | undefined {
  const value = parsed(text);
  return isUndo(value) ? value : undefined;
}
