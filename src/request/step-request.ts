import { buildPlan } from '../chain/build-plan.ts';
import type { Plan } from '../chain/plan.ts';
import type { ChainRequest, FirstSignedHopRequest } from '../chain/request.ts';
import { withoutUndefined } from '../objects.ts';
import type { Conceal } from '../secret.ts';
import { chooseSource, warningsOfKeys, type SourceChoice, type Surroundings } from '../source/choice.ts';
import type { HopRequest } from './hop-request.ts';
import type { JobFacts } from './job-facts.ts';
import { readMfa } from './mfa.ts';
import { networkRequest, type NetworkRequest } from './network-request.ts';
import { Problems } from './problems.ts';
import { readInputs, type InputSource, type InputValues } from './read-inputs.ts';
import { parseRoleChain } from './role-chain.ts';
import { isKeyValueLines, parseCustomTags, parseKeyValueLines, type TagRequest } from './session-tags.ts';

/** What a step was asked to do, all of it read, checked and settled before the network. */
export interface StepRequest {
  readonly inputs: InputValues;
  readonly source: SourceChoice;
  readonly plan: Plan;
  readonly network: NetworkRequest;
}

/** What reading a request needs besides the inputs. */
export interface StepReading extends InputSource {
  readonly conceal: Conceal;
  readonly facts: JobFacts;
  readonly unknownVariables: ChainRequest['unknownVariables'];
  readonly surroundings: Surroundings;
  /** Checks that belong to where the result goes; they add to the same list of problems. */
  readonly check?: (inputs: InputValues, problems: Problems) => void;
}

/**
 * Reads and plans a step.
 *
 * @throws RoleChainError `invalid-request` with every problem of the request.
 */
export async function readStepRequest(reading: StepReading): Promise<StepRequest> {
  const problems = new Problems();
  const inputs = readInputs(reading, reading.conceal, problems);
  const source = chooseSource(inputs, reading.surroundings, problems);
  const hops = await readHops(inputs, reading.conceal, problems);
  const plan = buildPlan(
    {
      region: inputs['aws-region'],
      source: source.kind,
      sourceIsTemporary: source.kind === 'keys' ? source.credentials.sessionToken !== undefined : undefined,
      hops,
      sessionName: inputs['role-session-name'] ?? 'GitHubActions',
      durationSeconds: inputs['role-duration-seconds'],
      firstSignedHop: await readFirstSignedHop(inputs, problems),
      allowedAccountIds: inputs['allowed-account-ids'],
      facts: reading.facts,
      unknownVariables: reading.unknownVariables,
    },
    problems,
  );
  const network = networkRequest(inputs, reading, plan, problems);
  reading.check?.(inputs, problems);
  problems.throwIfAny();
  const warnings = [...warningsOfKeys(inputs), ...plan.warnings];
  return { inputs, source, plan: { ...plan, warnings }, network };
}

async function readHops(inputs: InputValues, conceal: Conceal, problems: Problems): Promise<readonly HopRequest[]> {
  const role = inputs['role-to-assume'];
  const first = role === undefined ? [] : [roleToAssume(role, inputs)];
  const chain = inputs['role-chain'];
  const rest =
    chain === undefined ? [] : await parseRoleChain(chain, { conceal, problems, firstHop: first.length + 1 });
  if (role === undefined && chain !== undefined && rest.length === 0 && !problems.isAbout('role-chain')) {
    problems.add('role-chain', 'holds no role');
  }
  if (role === undefined && rest.length > 0) {
    for (const name of ['role-external-id', 'inline-session-policy', 'managed-session-policies'] as const) {
      const value = inputs[name];
      if (value !== undefined && value.length > 0) {
        problems.add(
          name,
          'describes the hop of role-to-assume, which is empty; say it on a hop of role-chain instead',
        );
      }
    }
  }
  return [...first, ...rest];
}

function roleToAssume(role: string, inputs: InputValues): HopRequest {
  return {
    number: 1,
    place: 'role-to-assume',
    role,
    tags: [],
    transitiveTagKeys: [],
    policyArns: inputs['managed-session-policies'],
    providedContexts: [],
    ...withoutUndefined({ externalId: inputs['role-external-id'], policy: inputs['inline-session-policy'] }),
  };
}

async function readFirstSignedHop(inputs: InputValues, problems: Problems): Promise<FirstSignedHopRequest> {
  const { 'custom-tags': customTags } = inputs;
  const mfa = readMfa(
    { serial: inputs['mfa-serial'], code: inputs['mfa-code'], seed: inputs['mfa-secret'] },
    (message) => {
      problems.add('mfa-serial', message);
    },
  );
  return {
    tags: [
      ...(customTags === undefined ? [] : parseCustomTags(customTags, problems)),
      ...(await readSessionTags(inputs['session-tags'], problems)),
    ],
    transitiveTagKeys: inputs['transitive-tag-keys'],
    skipTagging: inputs['role-skip-session-tagging'] === true,
    ...withoutUndefined({ sourceIdentity: inputs['source-identity'], mfa }),
  };
}

async function readSessionTags(text: string | undefined, problems: Problems): Promise<readonly TagRequest[]> {
  const place = 'session-tags';
  if (text === undefined) {
    return [];
  }
  if (isKeyValueLines(text)) {
    return parseKeyValueLines(text, place);
  }
  const { parseYamlTags } = await import('./yaml-tags.ts');
  return parseYamlTags(text, place, problems);
}
