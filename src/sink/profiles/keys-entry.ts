import type { LoginEnd } from '../login-ends.ts';
import type { ProfileEntry } from './sections.ts';

/** A profile with the keys of a login. */
export function keysEntry(name: string, { region, credentials }: LoginEnd): ProfileEntry {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return {
    name,
    region,
    access: {
      kind: 'keys',
      accessKeyId: accessKeyId.reveal(),
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
  };
}
