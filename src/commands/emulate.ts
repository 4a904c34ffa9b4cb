import { startEmulator, parseWorld, type World, type Emulator } from '../emulator/emulator.ts';
import { DEMO_WORLD } from '../demo/demo-world.ts';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Arguments, Command } from './command.ts';
import { readPort } from './flags.ts';
import type { CommandProcess } from '../runner/command-process.ts';
/** Why a port is not available, by system error code. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program is listening there',
  EACCES: 'this user may not',
};

/** `role-chain emulate`: a local STS and OIDC issuer to try a chain on. */
export const emulate: Command = {
  name: 'emulate',
  summary: 'run a local, strict STS and OIDC issuer from a world file',
  usage: 'WORLD.yml [--port N]',
  details: [
    'Serves the accounts, roles and policies of a world file on 127.0.0.1, until interrupted; and, if it has them, its organization, the trust anchors of IAM Roles Anywhere, the users of OneLogin and Okta, and a machine whose credentials the SDKs find. Prints the variables that make role-chain, the AWS CLI and the SDKs use all of that, and logs every call and its response to standard error.',
    '',
    'The world file has to be a regular file of at most 10 MB: reading a pipe could block forever.',
    '',
    '  role-chain emulate --example > world.yml',
    '  role-chain emulate world.yml',
  ].join('\n'),
  flags: [
    { name: 'port', value: 'N', description: 'The port to listen on. Default: any free one.' },
    { name: 'example', description: 'Print a world file to start from, and exit.' },
  ],
  positionals: 1,
  run,
};

async function run({ positionals, flags }: Arguments, process: CommandProcess): Promise<number> {
  if (flags.get('example') === 'true') {
    process.print(DEMO_WORLD);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined) {
    throw invalid('emulate needs one world file; role-chain emulate --example prints one to start from');
  }
  const port = readPort(flags.get('port'));
  const text = await readRegularFile(file).catch((error: unknown) => {
    throw invalid(messageOf(error));
  });
  const world = parseWorld(text);
  const emulator = await start(world, port);
  try {
    process.print(howToReach(emulator, world));
    await process.printed();
    await follow(emulator, process);
  } finally {
    await emulator.close();
  }
  return 0;
}

/** @throws RoleChainError `network` if the port is taken, or not allowed for this user */
async function start(world: World, port: number | undefined): Promise<Emulator> {
  try {
    return await startEmulator({ world, ...(port === undefined ? {} : { port }) });
  } catch (error) {
    const reason = REASONS[systemCodeOf(error) ?? ''];
    throw reason === undefined
      ? error
      : new RoleChainError({
          code: 'network',
          message: `--port: cannot listen on 127.0.0.1:${port ?? 0}: ${reason}.`,
          hint: 'Choose another port, or leave --port out for any free one.',
          cause: error,
        });
  }
}

/** OneLogin and Okta have one input for where they are. */
function providersOf({ onelogin, okta }: World, url: string): readonly string[] {
  const [first, ...others] = [
    ...(onelogin === undefined ? [] : [`${url}/onelogin`]),
    ...(okta === undefined ? [] : [`${url}/okta`]),
  ];
  return [
    ...(first === undefined ? [] : [`export ROLE_CHAIN_SAML_ENDPOINT=${first}`]),
    ...others.map((other) => `# or, for Okta: export ROLE_CHAIN_SAML_ENDPOINT=${other}`),
  ];
}

function hasTrustAnchors({ accounts }: World): boolean {
  return [...accounts.values()].some(({ trustAnchors = [] }) => trustAnchors.length > 0);
}

function howToReach({ url, idToken }: Emulator, world: World): string {
  const { organization, machine } = world;
  return [
    `export AWS_ENDPOINT_URL_STS=${url}`,
    ...(organization === undefined ? [] : [`export AWS_ENDPOINT_URL_ORGANIZATIONS=${url}`]),
    ...variablesOf(machine, url).map(([name, value]) => `export ${name}=${value}`),
    ...(hasTrustAnchors(world) ? [`export AWS_ENDPOINT_URL_ROLESANYWHERE=${url}`] : []),
    ...providersOf(world, url),
    `export ACTIONS_ID_TOKEN_REQUEST_URL='${idToken.requestUrl}'`,
    `export ACTIONS_ID_TOKEN_REQUEST_TOKEN=${idToken.requestToken}`,
    '',
  ].join('\n');
}

/** With which the SDKs find what the machine of the world offers. */
function variablesOf(
  { instance, podIdentity, identityCenter, awsLogin }: Partial<NonNullable<World['machine']>> = {},
  url: string,
): readonly (readonly [string, string])[] {
  const variables: readonly (readonly [string, string, unknown])[] = [
    ['AWS_EC2_METADATA_SERVICE_ENDPOINT', url, instance],
    ['AWS_CONTAINER_CREDENTIALS_FULL_URI', `${url}/v1/credentials`, podIdentity],
    ['AWS_ENDPOINT_URL_SSO', `${url}/sso`, identityCenter],
    ['AWS_ENDPOINT_URL_SSO_OIDC', `${url}/sso`, identityCenter],
    ['AWS_ENDPOINT_URL_SIGNIN', `${url}/signin`, awsLogin],
  ];
  return variables.flatMap(([name, value, part]) => (part === undefined ? [] : [[name, value] as const]));
}

const LOG_INTERVAL_MILLISECONDS = 200;

/** Logs each call as it arrives, until the process is asked to end. */
async function follow(emulator: Emulator, process: CommandProcess): Promise<void> {
  let shown = 0;
  const show = (): void => {
    for (const { operation, caller, outcome } of emulator.log.slice(shown)) {
      const what =
        outcome.code === undefined
          ? (outcome.session?.assumedRoleArn ?? '')
          : `${outcome.code}: ${outcome.reason ?? outcome.message ?? ''}`;
      process.write(`${operation} ${caller ?? '-'} -> ${outcome.status ?? '-'} ${what}\n`);
    }
    shown = emulator.log.length;
  };
  const timer = setInterval(show, LOG_INTERVAL_MILLISECONDS);
  await process.interrupted();
  clearInterval(timer);
  show();
}

function invalid(message: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message });
}
