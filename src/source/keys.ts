import { isKeyText, type Credentials } from '../core/credentials.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Problems } from '../core/problems.ts';
import type { InputValues } from '../request/read-inputs.ts';
import { Secret } from '../core/secret.ts';
import { fixedCredentials } from './fixed-credentials.ts';
import { defineSource } from './source-kind.ts';

interface KeysChoice {
  readonly kind: 'keys';
  readonly credentials: Credentials;
}

const INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'] as const;

/** Access keys from the inputs. */
export const keys = defineSource<KeysChoice>({
  kind: 'keys',
  name: 'access keys of the inputs',
  proof: 'credentials',
  inputs: INPUTS,
  typedInto: INPUTS,
  choose: ({ inputs, problems }) => {
    const credentials = credentialsOf(inputs, problems);
    return credentials === undefined ? undefined : { kind: 'keys', credentials };
  },
  // v6 ignores a secret key without an id.
  warnings: (inputs) => {
    const [id, ...others] = INPUTS;
    const given = others.filter((name) => inputs[name] !== undefined);
    return inputs[id] === undefined && given.length > 0
      ? [`${given.join(' and ')}: ignored, since ${id} is empty. Is the secret that it comes from misspelled?`]
      : [];
  },
  open: ({ credentials }) => fixedCredentials('the access keys of the inputs', credentials),
  credentials: ({ credentials }) => credentials,
  bringsCredentials: true,
  renewal: {
    schema: (v) => {
      const secret = v.instance(Secret);
      const credentials = { accessKeyId: secret, secretAccessKey: secret, sessionToken: v.exactOptional(secret) };
      return v.strictObject({ kind: v.literal('keys'), credentials: v.strictObject(credentials) });
    },
    readsEnvironment: false,
    identity: 'of-credentials',
  },
});

function credentialsOf(inputs: InputValues, problems: Problems): Credentials | undefined {
  const accessKeyId = inputs['aws-access-key-id'];
  const secretAccessKey = inputs['aws-secret-access-key'];
  if (accessKeyId === undefined) {
    return undefined;
  }
  if (secretAccessKey === undefined) {
    problems.add('aws-secret-access-key', 'must be given with aws-access-key-id; is the secret it comes from empty?');
    return undefined;
  }
  for (const name of INPUTS) {
    if (inputs[name] !== undefined && !isKeyText(inputs[name].reveal())) {
      problems.add(name, 'contains a character that no key has, such as a line break, a space or a typographic quote');
    }
  }
  return withoutUndefined({ accessKeyId, secretAccessKey, sessionToken: inputs['aws-session-token'] });
}
