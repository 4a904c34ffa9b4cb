import { parseWorld } from '../iam/world/parse-world.ts';
import type { World } from '../iam/world/world.ts';
import { RoleChainError, messageOf } from '../core/errors.ts';
import { readRegularBytes } from '../files/regular-file.ts';
import type { Claims } from '../core/proofs.ts';
import { oneLine } from '../text/quote.ts';
import type { AttachedFile, ControlKind } from './from-aws/control-files.ts';

/** Where the policies come from, by flag: exactly one of the two. */
export interface WorldFlags {
  /** `--world` */
  readonly world: string | undefined;
  /** `--from-aws` */
  readonly fromAws: string | undefined;
  /** `--service-control-policies` and `--resource-control-policies`, which belong to `--from-aws`. */
  readonly controls: Readonly<Record<ControlKind, string | undefined>>;
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
export async function loadWorld({ world, fromAws, controls }: WorldFlags): Promise<LoadedWorld> {
  if ((world === undefined) === (fromAws === undefined)) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `simulate needs ${world === undefined ? '' : 'only one of '}--world FILE or --from-aws FILES`,
      hint: 'The first is a world file of role-chain emulate, the second what aws iam get-account-authorization-details prints.',
    });
  }
  if (world !== undefined) {
    refuseControls(controls);
    const parsed = parseWorld(await readText('--world', world));
    const { claims, saidClaims } = parsed.issuer;
    return {
      world: parsed,
      claims,
      saidClaims,
      knowsDevices: true,
      files: [world],
      warnings: [],
      notes: notesOfWorld(parsed),
    };
  }
  return readAccounts(fromAws ?? '', controls);
}

/** Reads what the AWS CLI printed of accounts and of the policies of their organization. */
async function readAccounts(fromAws: string, controls: WorldFlags['controls']): Promise<LoadedWorld> {
  const { readSnapshots, snapshotPaths } = await import('./from-aws/read-snapshots.ts');
  const paths = snapshotPaths(fromAws);
  const files: { account: string | undefined; path: string; text: string }[] = [];
  for (const { account, path } of paths) {
    files.push({ account, path, text: await readText('--from-aws', path) });
  }
  return {
    ...readSnapshots(files, {
      'service-control': await readAttached('service-control', controls),
      'resource-control': await readAttached('resource-control', controls),
    }),
    claims: undefined,
    saidClaims: new Set(),
    knowsDevices: false,
    files: paths.map(({ path }) => path),
  };
}

async function readAttached(
  kind: ControlKind,
  controls: WorldFlags['controls'],
): Promise<readonly AttachedFile[] | undefined> {
  const typed = controls[kind];
  if (typed === undefined) {
    return undefined;
  }
  const { attachedPaths, CONTROL_KINDS } = await import('./from-aws/control-files.ts');
  const files: AttachedFile[] = [];
  for (const { level, path } of attachedPaths(typed, kind)) {
    files.push({ level, path, text: await readText(`--${CONTROL_KINDS[kind].flag}`, path) });
  }
  return files;
}

function refuseControls(controls: WorldFlags['controls']): void {
  if (Object.values(controls).some((typed) => typed !== undefined)) {
    throw new RoleChainError({
      code: 'invalid-request',
      message:
        '--service-control-policies and --resource-control-policies belong to --from-aws: a world file says these itself',
    });
  }
}

/** What a world file leaves out that may forbid a call, and every real organization has a place for. */
function notesOfWorld({ accounts, organization, vpcEndpoint }: World): readonly string[] {
  const isLimited =
    vpcEndpoint?.policy !== undefined ||
    [...accounts.values()].some(
      ({ serviceControlPolicies: service, resourceControlPolicies: resource }) =>
        service !== undefined || resource !== undefined,
    ) ||
    [...(organization?.units.values() ?? [])].some(
      ({ serviceControlPolicy: service, resourceControlPolicy: resource }) =>
        service !== undefined || resource !== undefined,
    );
  return isLimited
    ? []
    : [
        'the world file has no service-control-policy, resource-control-policy or vpc-endpoint policy: it is assumed that none of these forbids a call.',
      ];
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
