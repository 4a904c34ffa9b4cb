import { checkDeliveryInputs, refreshOf } from '../sink/delivery-inputs.ts';
import { renewableOf } from '../refresh/spec-of-step.ts';
import { plainValue } from '../runner/runner.ts';
import { environmentVariables } from '../sink/environment/variables.ts';
import { holdSignals } from '../sink/signals.ts';
import type { Arguments, Command } from './command.ts';
import { readPort, readShell, SHELL_FLAG, warnOfKept } from './flags.ts';
import { privateFilesFor, type PrivateFiles } from './private-files.ts';
import { keepSessionsHere, serveHere, type ServerHere, type SessionsHere } from './sessions-here.ts';
import { readLogin } from './shell-login.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** `role-chain serve`: serves credentials that renew themselves until it is ended. */
export const serve: Command = {
  name: 'serve',
  summary: 'serve self-renewing credentials on this machine, as in containers',
  usage: '[--port N] [--shell SHELL] [INPUTS]',
  details: [
    'Logs in as the action would, prints the variables through which AWS SDKs find the server, as shell commands, and serves the credentials on 127.0.0.1 until it is ended (SIGINT, SIGTERM). With several targets, each has its own path, printed to standard error.',
    '',
    '  umask 077; endpoint="$(mktemp)"',
    '  role-chain serve --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy > "$endpoint" &',
    '  while kill -0 $! && ! [ -s "$endpoint" ]; do sleep 0.1; done; . "$endpoint"; rm "$endpoint"',
    '',
    'For credentials while a single command runs, role-chain exec is simpler.',
  ].join('\n'),
  flags: [{ name: 'port', value: 'N', description: 'The port to listen on. Default: any free one.' }, SHELL_FLAG],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const render = readShell(given.flags.get('shell'));
  const port = readPort(given.flags.get('port')) ?? 0;
  const { request, runner, login } = await readLogin(given, process, {
    command: 'serve',
    why: 'which serves the credentials',
    defaults: { refresh: 'server' },
    check: (asked, problems) => {
      if (refreshOf(asked.inputs) !== 'server') {
        problems.add('refresh', 'is server where role-chain serve is called; leave it out');
      }
      checkDeliveryInputs(asked, problems);
    },
  });
  const renewable = renewableOf(request, await login(), runner, Date.now());
  // The sessions are removed whenever this process is asked to end.
  const held = holdSignals();
  try {
    const sessions = await keepSessionsHere(renewable, runner.temporaryDirectory);
    let server: ServerHere | undefined;
    let files: PrivateFiles | undefined;
    try {
      files = await privateFilesFor(runner, [], false);
      server = await serveHere(sessions, port, runner.environment);
      runner.conceal(server.token.reveal());
      process.write(listOf(sessions, server));
      const variables = new Map([...variablesOf(sessions, server, runner.environment), ...files.variables]);
      warnOfKept(render, variables, runner.log);
      process.print(render(variables));
      await process.printed();
      if (held.received() === undefined) {
        await process.interrupted();
      }
      return 0;
    } finally {
      server?.close();
      await (files?.remove() ?? Promise.resolve()).finally(() => sessions.remove());
    }
  } finally {
    held.release();
  }
}

function variablesOf(
  { ends }: SessionsHere,
  { token, urlOf }: ServerHere,
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const [first, ...others] = ends;
  const one = others.length === 0 ? first : undefined;
  const only = one === undefined ? {} : { url: urlOf(one) };
  const region = one === undefined ? {} : { region: one.region };
  const access = { kind: 'endpoint', token, ...only } as const;
  const variables = environmentVariables({ clearOthers: false, access, ...region }, environment);
  return new Map([...variables].map(([name, value]) => [name, plainValue(value)]));
}

/** Where the credentials of each target are. */
function listOf({ ends }: SessionsHere, { urlOf }: ServerHere): string {
  const lines = ends.map((end) => `  ${end.name === undefined ? '' : `${end.name}  `}${urlOf(end)}\n`);
  return `AWS_CONTAINER_CREDENTIALS_FULL_URI:\n${lines.join('')}`;
}
