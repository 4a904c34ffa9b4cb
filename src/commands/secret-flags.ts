import { INPUTS, type InputName } from '../request/inputs.ts';
import { secretKeyIn } from '../request/yaml/secrets.ts';
import { inputVariable } from '../runner/shell.ts';

/** No secret, or one that is used up at once. */
const HARMLESS: readonly InputName[] = ['aws-access-key-id', 'mfa-code'];

/** A URL with a password. */
const WITH_PASSWORD = /^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;

/** Warnings of secrets that are given as flags, which others on the machine can read in the list of processes. */
export function secretFlagWarnings(flags: ReadonlyMap<InputName, string>): readonly string[] {
  return [...flags].flatMap(([name, value]) => {
    const isSecret = INPUTS[name].kind === 'secret' && !HARMLESS.includes(name);
    return value !== '' && (isSecret || secretKeyIn(value) !== undefined || WITH_PASSWORD.test(value))
      ? [
          `--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${inputVariable(name)} instead.`,
        ]
      : [];
  });
}
