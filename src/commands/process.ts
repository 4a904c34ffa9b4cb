import type { Credentials } from '../core/credentials.ts';
import { RoleChainError } from '../core/errors.ts';
import { checkAccount } from '../login/run-chains.ts';
import { callKey, SELF_REFERENCE, isRenewing, RENEWING, renewingWith } from '../refresh/self-reference.ts';
import { processAnswer } from '../refresh/process-answer.ts';
import type { Arguments, Command } from './command.ts';
import { finalCredentials, readLogin, requireOneTarget, type ShellLogin } from './shell-login.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** `role-chain process`: prints credentials in the form that a `credential_process` must have. */
export const processCommand: Command = {
  name: 'process',
  summary: 'print credentials for the credential_process of a profile',
  usage: '[--cache DIRECTORY] [INPUTS]',
  details: [
    'Logs in as the action would, and prints the credentials of the last role in the form of a credential_process, for a profile that you write yourself:',
    '',
    '  [profile deploy]',
    '  credential_process = role-chain process --cache /home/ci/.cache/role-chain --config-file /srv/role-chain.yml --targets prod --aws-region eu-central-1',
    '',
    'Without --cache each call logs in. With it, sessions are kept in that directory, and a hop is taken again only when its session is due for renewal.',
  ].join('\n'),
  flags: [
    {
      name: 'cache',
      value: 'DIRECTORY',
      description:
        'Keep sessions in this directory, which only this user may read; created if missing. Each chain and each job has its own sessions.',
    },
  ],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const cache = given.flags.get('cache');
  refuseSelfReference(process);
  const asked = await readLogin(given, process, {
    command: 'process',
    why: 'which prints the credentials',
    renewed: cache !== undefined,
    check: (request, problems) => {
      requireOneTarget('process', request, problems);
    },
  });
  const { account, credentials } = await resultOf(asked, cache, process).catch((error: unknown) => {
    throw withDoubt(error, asked, process);
  });
  process.print(`${processAnswer(credentials, account)}\n`);
  return 0;
}

/** @throws RoleChainError `source` if this call would have to answer itself */
function refuseSelfReference({ args, env, set }: CommandProcess): void {
  const key = callKey(args, env);
  if (isRenewing(env, key)) {
    throw new RoleChainError(SELF_REFERENCE);
  }
  set(RENEWING, renewingWith(env, key));
}

/** An SDK in a circular call does not pass on this program's message. */
function withDoubt(error: unknown, { request }: ShellLogin, { env }: CommandProcess): unknown {
  const profile = env['AWS_PROFILE'] ?? '';
  if (
    !(error instanceof RoleChainError) ||
    error.code !== 'source' ||
    profile === '' ||
    !request.source.readsAwsProfile
  ) {
    return error;
  }
  return new RoleChainError({
    code: error.code,
    message: error.message,
    hint: `AWS_PROFILE is ${profile}. If that profile calls role-chain process itself, the chain starts from its own result: set AWS_PROFILE to a profile with separate credentials, or leave it unset.`,
    cause: error,
  });
}

interface Result {
  readonly account: string | undefined;
  readonly credentials: Credentials;
}

async function resultOf(asked: ShellLogin, cache: string | undefined, process: CommandProcess): Promise<Result> {
  const { inputs, plan } = asked.request;
  if (cache !== undefined && plan.hops.length + plan.targets.length > 0) {
    const { cachedLogin } = await import('../refresh/cached-login.ts');
    const result = await cachedLogin(cache, { ...asked, guard: process.guard });
    checkAccount(result.account, inputs['allowed-account-ids']);
    return result;
  }
  const { credentials, account } = finalCredentials(asked.request, await asked.login());
  if (credentials === undefined) {
    throw new RoleChainError({ code: 'source', message: 'The login returned no credentials.' });
  }
  return { account, credentials };
}
