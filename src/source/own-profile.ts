import { profileCommand } from '../runner/profile-command.ts';
import { ownPrograms } from '../runner/programs.ts';
import { hasKeys, profileChain } from './profile-chain.ts';

/** Whether a profile, or the one that it takes its credentials from, starts this very program, and nothing else. */
export async function isRenewedByUs(name: string): Promise<boolean> {
  const last = (await profileChain(name)).at(-1) ?? {};
  return last['role_arn'] === undefined && !hasKeys(last) && isOwnCommand(last['credential_process'] ?? '');
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
