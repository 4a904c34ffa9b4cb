import { isKeyText } from './credentials.ts';

/** Keys as a person has given them, all of them unmasked: no message may quote them. */
export interface TypedKeys {
  readonly id: string;
  /** Empty if not given. */
  readonly secret: string;
  /** Empty if not given. */
  readonly token: string;
}

/** Which of the keys a problem is about, and what is wrong, as the end of a sentence that begins with its name. */
export interface KeyProblem {
  readonly key: keyof TypedKeys;
  readonly message: string;
}

const KEYS = ['id', 'secret', 'token'] as const;

/** The key IDs that AWS gives out; STS-compatible services have others. */
const AWS_KEY_ID = /^A[KS]IA[A-Z0-9]{16}$/;

const ASSIGNMENT = /^(?:export|set|\$env:)?\s*(?:aws_\w+)\s*[:=]/i;

/**
 * What cannot be right about keys, whatever service they are for: AWS's answer to them would be a puzzle.
 *
 * @param names what the keys are called where they were given
 * @param isForAws whether AWS itself is called: only there do the first letters of a key ID mean something
 */
export function keyProblems(
  keys: TypedKeys,
  names: Readonly<Record<keyof TypedKeys, string>>,
  isForAws: boolean,
): readonly KeyProblem[] {
  const ofText = KEYS.flatMap((key) => {
    const message = keys[key] === '' ? undefined : wrongText(keys[key], names[key]);
    return message === undefined ? [] : [{ key, message }];
  });
  const ofForm = wrongForm(keys, names) ?? (isForAws ? wrongToken(keys, names) : undefined);
  return ofText.length > 0 || ofForm === undefined ? ofText : [ofForm];
}

function wrongText(text: string, name: string): string | undefined {
  if (ASSIGNMENT.test(text)) {
    return `holds a whole line, such as ${name.toUpperCase().replaceAll('-', '_')}=...; give only what comes after the = sign`;
  }
  if (/^(["']).*\1$/s.test(text)) {
    return 'begins and ends with a quote, as part of the key; give the key without quotes';
  }
  if (text.trim() !== text && isKeyText(text.trim())) {
    return `${/^\s/.test(text) ? 'begins' : 'ends'} with a blank or a line break, which no key does`;
  }
  return isKeyText(text)
    ? undefined
    : 'contains a character that no key has, such as a line break, a space or a typographic quote';
}

function wrongForm(
  { id, secret }: TypedKeys,
  names: Readonly<Record<keyof TypedKeys, string>>,
): KeyProblem | undefined {
  if (!AWS_KEY_ID.test(secret)) {
    return undefined;
  }
  return AWS_KEY_ID.test(id)
    ? { key: 'secret', message: `holds a key ID, as ${names.id} does; the secret access key is the longer of the two` }
    : { key: 'id', message: `holds the secret access key, and ${names.secret} the key ID: the two are swapped` };
}

function wrongToken(
  { id, token }: TypedKeys,
  names: Readonly<Record<keyof TypedKeys, string>>,
): KeyProblem | undefined {
  const [prefix = ''] = AWS_KEY_ID.test(id) ? [id.slice(0, 4)] : [];
  if (prefix === 'ASIA' && token === '') {
    return {
      key: 'token',
      message: `is missing: ${names.id} begins with ASIA, so these keys are temporary, and AWS takes them only with their session token`,
    };
  }
  return prefix === 'AKIA' && token !== ''
    ? {
        key: 'token',
        message: `does not belong to these keys: ${names.id} begins with AKIA, so they are permanent, and AWS refuses them with a session token. Is it left over from another login?`,
      }
    : undefined;
}
