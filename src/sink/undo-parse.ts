import { DELIVERED_VARIABLES } from './environment.ts';
import { isProfileUndo } from './profile-undo-parse.ts';
import type { Undo, VariableUndo } from './undo.ts';

function isVariable(value: unknown): value is VariableUndo {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    DELIVERED_VARIABLES.includes(value.name) &&
    'before' in value &&
    typeof value.before === 'string' &&
    'writtenHash' in value &&
    typeof value.writtenHash === 'string'
  );
}

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
  if (typeof value !== 'object' || value === null || !('salt' in value) || !('variables' in value)) {
    return undefined;
  }
  const { salt, variables } = value;
  const profiles = 'profiles' in value ? value.profiles : undefined;
  if (typeof salt !== 'string' || !Array.isArray(variables) || !variables.every(isVariable)) {
    return undefined;
  }
  if (profiles === undefined) {
    return { salt, variables };
  }
  return isProfileUndo(profiles) ? { salt, variables, profiles } : undefined;
}
