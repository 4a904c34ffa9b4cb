import { readFile } from 'node:fs/promises';
import { locateProfileFile, type ProfileFiles } from './location.ts';
import { Sections, type ProfileSection } from './ini.ts';

/** Keys, a role or a program: properties that make SDKs use a profile's credentials. */
const CREDENTIALS =
  /^[ \t]*(?:aws_access_key_id|role_arn|credential_process|sso_session|sso_start_url|web_identity_token_file)[ \t]*=/m;

const DIALECTS: Readonly<Record<keyof ProfileFiles, ProfileSection['dialect']>> = {
  credentialsFile: 'credentials',
  configFile: 'config',
};

/**
 * The file in which the profile `default` has credentials, which SDKs use if no other profile is set; undefined if
 * there is none. A file that cannot be read has none for this user's tools either.
 */
export async function defaultProfileFile(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  for (const kind of ['credentialsFile', 'configFile'] as const) {
    const path = locateProfileFile(kind, environment);
    const text = await readFile(path, 'latin1').catch(() => '');
    const sections = new Sections(text).of({ dialect: DIALECTS[kind], profile: 'default' });
    if (sections.some(({ start, end }) => CREDENTIALS.test(text.slice(start, end)))) return path;
  }
  return undefined;
}
