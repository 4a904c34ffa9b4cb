import { HOP_NAME, LABEL_KEY, RESERVED_LABEL_KEYS } from './config-keys.ts';
import { validateProfileName } from './profile-name.ts';
import { quote } from '../text/quote.ts';

/** Why a target cannot have this name (it becomes a profile name, and `targets` selects by it); undefined if it can. */
export function validateTargetName(name: string): string | undefined {
  if (/[,=]|^!/.test(name)) {
    return `the target name ${quote(name)} must not contain , or = or start with !: the input targets could not name it`;
  }
  if (/[*?[\]{}]/.test(name)) {
    return `the target name ${quote(name)} must not contain * ? [ ] { or }: the input targets would read it as a glob`;
  }
  const problem = validateProfileName(name);
  return problem === undefined ? undefined : `${quote(name)} becomes the name of a profile: ${problem}`;
}

/** Why a hop cannot have this name; undefined if it can. */
export function validateHopName(name: string): string | undefined {
  return HOP_NAME.test(name)
    ? undefined
    : `${quote(name)} cannot be the name of a hop; allowed are letters, digits and _ . -`;
}

/** Why a label cannot have this key; undefined if it can. */
export function validateLabelKey(key: string): string | undefined {
  if (!LABEL_KEY.test(key)) {
    return `${quote(key)} cannot be the key of a label; allowed are letters, digits and _ . -`;
  }
  return RESERVED_LABEL_KEYS.some((reserved) => reserved === key.toLowerCase())
    ? `${quote(key)} cannot be the key of a label: rows of a matrix already have that`
    : undefined;
}
