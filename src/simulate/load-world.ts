import { parseWorld } from '../iam/world/parse-world.ts';
import type { World } from '../iam/world/world.ts';
import { RoleChainError, messageOf } from '../core/errors.ts';
import { readRegularBytes } from '../files/regular-file.ts';
import type { Claims } from '../core/proofs.ts';
import { oneLine } from '../text/quote.ts';

/** Where the policies come from, by flag: exactly one of the two. */
export interface WorldFlags {
  /** `--world` */
  readonly world: string | undefined;
  /** `--from-aws` */
  readonly fromAws: string | undefined;
}

/** A world to simulate in. */
export interface LoadedWorld {
  readonly world: World;
  /** Of the tokens that it sees; undefined if it does not say. */
  readonly claims: Claims | undefined;
  /** The claims that it says itself, rather than by default. */
  readonly saidClaims: ReadonlySet<string>;
  /** Whether it knows which MFA devices users have. */
  readonly knowsDevices: boolean;
  readonly files: readonly string[];
  /** What could not be read; it counts as not allowing anything. */
  readonly warnings: readonly string[];
  /** What is assumed, since the files do not say. */
  readonly notes: readonly string[];
}

/** Accounts with thousands of roles print some tens of megabytes; a Node.js string can be twice this. */
const MAX_BYTES = 250_000_000;

/**
 * Reads the world.
 *
 * @throws RoleChainError `invalid-request` with what is wrong with the flags or the files
 */
export async function loadWorld({ world, fromAws }: WorldFlags): Promise<LoadedWorld> {
  if ((world === undefined) === (fromAws === undefined)) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `simulate needs ${world === undefined ? '' : 'only one of '}--world FILE or --from-aws FILES`,
      hint: 'The first is a world file of role-chain emulate, the second what aws iam get-account-authorization-details prints.',
    });
  }
  if (world !== undefined) {
    const parsed = parseWorld(await readText('--world', world));
    const { claims, saidClaims } = parsed.issuer;
    return { world: parsed, claims, saidClaims, knowsDevices: true, files: [world], warnings: [], notes: [] };
  }
  const { readSnapshots, snapshotPaths } = await import('./from-aws/read-snapshots.ts');
  const paths = snapshotPaths(fromAws ?? '');
  const files: { account: string | undefined; path: string; text: string }[] = [];
  for (const { account, path } of paths) {
    files.push({ account, path, text: await readText('--from-aws', path) });
  }
  return {
    ...readSnapshots(files),
    claims: undefined,
    saidClaims: new Set(),
    knowsDevices: false,
    files: paths.map(({ path }) => path),
  };
}

async function readText(flag: string, path: string): Promise<string> {
  try {
    const bytes = Buffer.from(await readRegularBytes(path, MAX_BYTES));
    // PowerShell writes redirected output this way.
    return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
  } catch (error) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `${flag}: ${oneLine(messageOf(error))}`,
      cause: error,
    });
  }
}
