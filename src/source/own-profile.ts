import { loadSharedConfigFiles } from '@smithy/core/config';
import { profileCommand } from '../runner/profile-command.ts';
import { ownPrograms } from '../runner/programs.ts';

/** Whether a profile, or the one that it takes its credentials from, starts this very program. */
export async function isRenewedByUs(name: string): Promise<boolean> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const profile: Readonly<Record<string, string | undefined>> = { ...configFile[next], ...credentialsFile[next] };
    const command = profile['credential_process'];
    if (command !== undefined) {
      const own = ownCommand();
      return own !== undefined && command.startsWith(`${own} `);
    }
    next = profile['source_profile'];
  }
  return false;
}

/** How a profile begins to start this program; no profile can if its path does not go into one. */
function ownCommand(): string | undefined {
  const { node, program } = ownPrograms();
  try {
    return profileCommand([node, program]);
  } catch {
    return undefined;
  }
}
