import { isAbsolute } from 'node:path';
import { RoleChainError } from '../core/errors.ts';
import { withNetwork, type Network } from '../net/network.ts';
import { readConfigText, readLocalConfigText } from '../github/config-text.ts';
import { repositoryFactsOf } from '../github/facts.ts';
import { openGitHubApi, type GitHubApi } from '../github/github-api.ts';
import type { FileReading } from '../login/step-request.ts';
import type { Runner } from '../runner/runner.ts';
import { quote } from '../text/quote.ts';

/** GitHub's API with the token of the inputs. @throws RoleChainError `source` if there is none, or no repository */
export function gitHubApiOf(inputs: FileReading['inputs'], runner: Runner, { http, retry }: Network): GitHubApi {
  const facts = repositoryFactsOf(runner.environment);
  // @actions/github reads the event when it is loaded, and reports a missing one on standard output.
  runner.hide(['GITHUB_EVENT_PATH']);
  return openGitHubApi({ facts, token: inputs['github-token'], http, retry, now: Date.now });
}

/**
 * Reads `config-file` from this machine only, for commands that use no network.
 *
 * @throws RoleChainError `invalid-request` if it does not exist, or cannot be read
 */
export async function readConfigFileOffline(path: string, { workspace, log }: Runner): Promise<string> {
  const text = await readLocalConfigText({
    path,
    workspace,
    report: (message) => {
      log.info(message);
    },
  });
  if (text === undefined) {
    const directory = isAbsolute(path) ? '' : ` in ${workspace}`;
    throw new RoleChainError({
      code: 'invalid-request',
      message: `config-file: there is no file ${quote(path)}${directory}.`,
    });
  }
  return text;
}

/**
 * Reads `config-file`: from the workspace or, if there is no such file, through GitHub's API.
 *
 * @param startedAt when the step started: a `monotonicNow()` time in milliseconds
 * @throws RoleChainError if it is in neither place
 */
export async function readConfigFile(
  path: string,
  { inputs, network }: FileReading,
  runner: Runner,
  startedAt: number,
): Promise<string> {
  const { workspace, environment, log } = runner;
  return withNetwork(network, { log, startedAt, doing: 'reading config-file' }, (open) =>
    readConfigText({
      path,
      workspace,
      facts: repositoryFactsOf(environment),
      api: () => gitHubApiOf(inputs, runner, open),
      report: (message) => {
        log.info(message);
      },
    }),
  );
}
