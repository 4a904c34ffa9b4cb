import { withoutUndefined } from '../core/objects.ts';
import type { LoginResult } from '../login/login-result.ts';
import type { StepRequest } from '../login/step-request.ts';
import { profileEntries, replacesProfiles } from '../refresh/profile-entries.ts';
import { renewableOf } from '../refresh/spec-of-step.ts';
import type { Value } from '../runner/runner.ts';
import type { ShellRunner } from '../runner/shell.ts';
import { refreshOf } from '../sink/delivery-inputs.ts';
import { environmentVariables, withoutProfile, type EnvironmentAccess } from '../sink/environment/variables.ts';
import { privateFilesFor } from './private-files.ts';
import { keepSessionsHere, serveHere, type SessionsHere } from './sessions-here.ts';
import { finalCredentials } from './shell-login.ts';

/** What a command finds its credentials by. */
export interface Surroundings {
  /** Variables to set; those with an empty value are to be unset. */
  readonly variables: ReadonlyMap<string, Value>;
  /** Removes what was created for the command. */
  end(): Promise<void>;
}

/** Prepares how `exec` gives the credentials of a login to a command. @throws RoleChainError `delivery` */
export async function surroundingsFor(
  request: StepRequest,
  outcome: LoginResult,
  runner: ShellRunner,
): Promise<Surroundings> {
  const kind = refreshOf(request.inputs);
  if (kind === 'none') {
    return keysAround(request, outcome, runner);
  }
  const sessions = await keepSessionsHere(renewableOf(request, outcome, runner, Date.now()), runner.temporaryDirectory);
  try {
    return kind === 'server'
      ? await serverAround(request, sessions, runner)
      : await profilesAround(request, sessions, runner);
  } catch (error) {
    await sessions.remove();
    throw error;
  }
}

async function keysAround(request: StepRequest, outcome: LoginResult, runner: ShellRunner): Promise<Surroundings> {
  const { credentials, region } = finalCredentials(request, outcome);
  if (credentials === undefined) {
    // The command keeps what its environment leads to.
    return { variables: variablesFor(request, runner, region, undefined), end: () => Promise.resolve() };
  }
  const files = await privateFilesFor(runner, [], false);
  const variables = variablesFor(request, runner, region, { kind: 'keys', credentials, tellsExpiration: true });
  return { variables: new Map([...variables, ...files.variables]), end: () => files.remove() };
}

async function serverAround(request: StepRequest, sessions: SessionsHere, runner: ShellRunner): Promise<Surroundings> {
  const [end] = sessions.ends;
  if (end === undefined) {
    throw new Error('a login with roles has an end');
  }
  const files = await privateFilesFor(runner, [], false);
  const server = await serveHere(sessions, 0, runner.environment).catch(async (error: unknown) => {
    await files.remove();
    throw error;
  });
  runner.conceal(server.token.reveal());
  const access = { kind: 'endpoint', url: server.urlOf(end), token: server.token } as const;
  return {
    variables: new Map([...variablesFor(request, runner, end.region, access), ...files.variables]),
    end: async () => {
      server.close();
      await files.remove().finally(() => sessions.remove());
    },
  };
}

async function profilesAround(
  request: StepRequest,
  sessions: SessionsHere,
  runner: ShellRunner,
): Promise<Surroundings> {
  const entries = profileEntries(request, sessions);
  const files = await privateFilesFor(runner, entries, replacesProfiles(request));
  const [only, ...others] = entries;
  const profile = others.length > 0 ? undefined : only;
  const access: EnvironmentAccess | undefined = profile && { kind: 'profile', name: profile.name };
  const chosen = access === undefined ? withoutProfile(entries, runner.environment) : [];
  return {
    variables: new Map([...variablesFor(request, runner, profile?.region, access), ...chosen, ...files.variables]),
    end: async () => {
      await files.remove().finally(() => sessions.remove());
    },
  };
}

function variablesFor(
  { inputs }: StepRequest,
  { environment }: ShellRunner,
  region: string | undefined,
  access: EnvironmentAccess | undefined,
): ReadonlyMap<string, Value> {
  const clearOthers = inputs['unset-current-credentials'] === true;
  return environmentVariables({ clearOthers, ...withoutUndefined({ region, access }) }, environment);
}
