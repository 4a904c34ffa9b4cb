import { isHostOfAws } from '../aws/arn.ts';
import type { Credentials } from '../core/credentials.ts';
import { keyProblems } from '../core/key-form.ts';
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
  const [id, secret, token] = INPUTS;
  const names = { id, secret, token };
  const typed = {
    id: accessKeyId.reveal(),
    secret: secretAccessKey.reveal(),
    token: inputs[token]?.reveal() ?? '',
  };
  for (const { key, message } of keyProblems(typed, names, isForAws(inputs['sts-endpoint']))) {
    problems.add(names[key], message);
  }
  return withoutUndefined({ accessKeyId, secretAccessKey, sessionToken: inputs['aws-session-token'] });
}

/** An endpoint that is not a URL is a problem of its own. */
function isForAws(endpoint: string | undefined): boolean {
  return endpoint === undefined || (URL.canParse(endpoint) && isHostOfAws(new URL(endpoint).hostname));
}
