import { mkdir } from '../files/fs.ts';
import { deliveryError } from '../files/private-file.ts';
import { checkJobPlace, newJobDirectory, type JobGround } from '../files/job-place.ts';
import { writeSpec } from './spec-file.ts';
import type { Renewable } from './spec-of-step.ts';
import { SessionCache } from './session-cache.ts';

const PLACE = { what: 'the sessions that are renewed', otherwise: 'set refresh to none' } as const;

/**
 * Checks before any network call whether {@link placeForSessions} would find a place. @throws RoleChainError `delivery`
 */
export function checkPlaceForSessions(ground: JobGround): Promise<void> {
  return checkJobPlace(ground, PLACE);
}

/**
 * Where the sessions of this step will be kept: a private directory that does not exist yet. @throws RoleChainError
 * `delivery`
 */
export function placeForSessions(ground: JobGround): Promise<string> {
  return newJobDirectory(ground, 'refresh', PLACE);
}

/** Creates the directory, with everything needed for renewing. @throws RoleChainError `delivery` */
export async function writeRenewable(directory: string, { spec, sessions }: Renewable): Promise<void> {
  await mkdir(directory, { mode: 0o700 }).catch((error: unknown) => {
    throw deliveryError(`cannot create the directory ${directory}`, error);
  });
  const cache = new SessionCache(directory);
  for (const session of sessions) await cache.write(session);
  await writeSpec(directory, spec);
}
