import { unicodePattern } from '../text/ascii.ts';

const control = unicodePattern(String.raw`\p{Cc}`, 'u');

/**
 * Why a profile cannot have this name; undefined if it can. Besides what configure-aws-credentials refuses (empty,
 * white space, brackets, slashes), this refuses names that some SDK would read as something else.
 */
export function validateProfileName(name: string): string | undefined {
  if (name.trim() === '') return 'a profile name must not be empty';
  if (/\s/.test(name)) return 'a profile name must not contain white space';
  if (control().test(name)) return 'a profile name must not contain control characters';
  if (/[[\]]/.test(name)) return 'a profile name must not contain brackets';
  if (/[/\\]/.test(name)) return 'a profile name must not contain slashes';
  if (/["']/.test(name)) return 'a profile name must not contain quotes: the AWS CLI drops them';
  if (/^[#;]/.test(name)) return 'a profile name must not start with # or ;: the SDKs read that as a comment';
  // The JavaScript SDK treats a file with such a section as if it were empty.
  if (name === '__proto__') return 'a profile name must not be __proto__: SDKs refuse a file with such a profile';
  // Python's configparser gives the values of [DEFAULT] to every other section.
  if (name === 'DEFAULT') return 'a profile name must not be DEFAULT: the AWS CLI would use it for every other profile';
  return undefined;
}
