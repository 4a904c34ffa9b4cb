import type { loadSharedConfigFiles as LoadSharedConfigFiles } from '@smithy/core/config';

/** A profile of the config files: its keys and values. */
export type Profile = Readonly<Record<string, string | undefined>>;

/**
 * The profile that a profile gets its credentials from, after those that it leads through; read as the SDK reads them: a
 * role to assume goes before keys, and keys go before anything else. One whose role leads nowhere is the last itself.
 */
export async function profileChain(name: string): Promise<readonly [...Profile[], Profile]> {
  const { configFile, credentialsFile } = await profileFiles();
  const profileOf = (profile: string): Profile => ({ ...configFile[profile], ...credentialsFile[profile] });
  const seen = new Set([name]);
  let last = profileOf(name);
  const before: Profile[] = [];
  for (;;) {
    const { source_profile: next } = last;
    const isRole = last['role_arn'] !== undefined && (before.length === 0 || !hasKeys(last));
    if (!isRole || next === undefined || seen.has(next)) {
      return [...before, last];
    }
    before.push(last);
    seen.add(next);
    last = profileOf(next);
  }
}

/** Whether the config or the credentials file has a profile of this name. Files that cannot be read have none. */
export async function isKnownProfile(name: string): Promise<boolean> {
  const { configFile, credentialsFile } = await profileFiles();
  return configFile[name] !== undefined || credentialsFile[name] !== undefined;
}

/** Whether a profile holds keys itself. */
export function hasKeys(profile: Profile): boolean {
  return profile['aws_access_key_id'] !== undefined && profile['aws_secret_access_key'] !== undefined;
}

/** Both files, as the SDK reads them. Its code is loaded on demand: most steps start from a token or keys. */
async function profileFiles(): Promise<Awaited<ReturnType<typeof LoadSharedConfigFiles>>> {
  const { loadSharedConfigFiles } = await import('@smithy/core/config');
  return loadSharedConfigFiles();
}
