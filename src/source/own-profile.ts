import { loadSharedConfigFiles } from '@smithy/core/config';
import { profileCommand } from '../runner/profile-command.ts';
import { ownPrograms } from '../runner/programs.ts';

type Profile = Readonly<Record<string, string | undefined>>;

/**
 * Whether a profile, or the one that it takes its credentials from, starts this very program, and nothing else. It is read
 * as the SDK reads it: a role to assume goes before keys, and those before a program.
 */
export async function isRenewedByUs(name: string): Promise<boolean> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined && !seen.has(next);) {
    const profile: Profile = { ...configFile[next], ...credentialsFile[next] };
    const isRole = profile['role_arn'] !== undefined && (seen.size === 0 || !hasKeys(profile));
    if (!isRole) {
      return !hasKeys(profile) && isOwnCommand(profile['credential_process'] ?? '');
    }
    seen.add(next);
    next = profile['source_profile'];
  }
  return false;
}

/** Whether the config or the credentials file has a profile of this name. Files that cannot be read have none. */
export async function isKnownProfile(name: string): Promise<boolean> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  return configFile[name] !== undefined || credentialsFile[name] !== undefined;
}

function hasKeys(profile: Profile): boolean {
  return profile['aws_access_key_id'] !== undefined && profile['aws_secret_access_key'] !== undefined;
}

/** The directory and the key of a session, as {@link profileCommand} writes them: nothing that a shell would act on. */
const SESSION = /^ (?:[\w@%+=:,./\\-]+|(?:'[^']*'|"'")+|"[^"%]*") [\w-]+$/;

function isOwnCommand(command: string): boolean {
  const { node, program } = ownPrograms();
  try {
    const own = profileCommand([node, program]);
    return command.startsWith(own) && SESSION.test(command.slice(own.length));
  } catch {
    // No profile can start this program if its path does not go into one.
    return false;
  }
}
