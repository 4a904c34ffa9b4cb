import { buildPlan } from '../chain/plan/build-plan.ts';
import type { Plan } from '../chain/plan/plan.ts';
import type { ChainRequest, FirstSignedHopRequest } from '../chain/plan/chain-request.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Conceal } from '../core/secret.ts';
import { planned } from '../core/proofs.ts';
import { assumesRole, chooseSource, sourceWarnings, type SourceChoice } from '../source/choose-source.ts';
import type { ChosenSource, SourceAsked } from '../source/source-kind.ts';
import type { HopRequest } from '../request/hop-request.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { readMfa } from '../request/mfa.ts';
import { checkNeededInputs } from '../request/needed-inputs.ts';
import { networkRequest, type NetworkRequest } from '../request/network-request.ts';
import { Problems } from '../core/problems.ts';
import { placeGiven, readInputs, type InputSource, type InputValues } from '../request/read-inputs.ts';
import { parseRoleChain } from '../request/role-chain.ts';
import { isKeyValueLines, parseCustomTags, parseKeyValueLines, type TagRequest } from '../request/session-tags.ts';
import type { TargetRequest } from '../request/target-request.ts';
import type { InputName } from '../request/inputs.ts';
import type { MisnamedInput } from '../runner/runner.ts';
import { checkEndpoints } from './check-endpoints.ts';
import { checkInputNames, emptyInputWarnings, unusedTokenNotices } from './input-names.ts';

/** What a step was asked to do, fully read and checked before any network call. */
export interface StepRequest {
  readonly inputs: InputValues;
  readonly source: ChosenSource<SourceChoice>;
  readonly plan: Plan;
  /** The requested targets, in the order of the plan's targets. */
  readonly targets: readonly TargetRequest[];
  readonly network: NetworkRequest;
}

/** What reading a file of the repository needs, if it has to come from the API. */
export interface FileReading {
  readonly inputs: InputValues;
  readonly network: NetworkRequest;
}

/** What reading a request needs besides the inputs. */
export interface StepReading extends InputSource {
  readonly conceal: Conceal;
  readonly facts: JobFacts;
  readonly defaultTags: ChainRequest['defaultTags'];
  readonly defaultSessionName: string;
  readonly unknownVariables: ChainRequest['unknownVariables'];
  readonly surroundings: Pick<SourceAsked, 'idTokenAvailable'>;
  /** Whether empty `targets` means all of `config-file`, as when a plan is only shown. */
  readonly selectsAllTargets?: boolean;
  /** Whether sessions are renewed whatever `refresh` says, as when they are kept between calls. */
  readonly renewed?: boolean;
  /** The text of a file of the repository: the only network request that may happen before the request is complete. */
  readonly readFile: (path: string, reading: FileReading) => Promise<string>;
  /** Called with the inputs as soon as they are read, before any problem with them is reported. */
  readonly onInputs?: (inputs: InputValues) => void;
  /** Whether an input is named and empty, as far as that can be told. */
  readonly isLeftEmpty?: (name: InputName) => boolean;
  /** Inputs under a wrong name. */
  readonly misnamed?: readonly MisnamedInput[];
  /** Checks of the destination; they add to the same list of problems. */
  readonly check?: (request: Pick<StepRequest, 'inputs' | 'plan'>, problems: Problems) => void;
}

/**
 * Reads and plans a step.
 *
 * @throws RoleChainError `invalid-request` with every problem of the request; whatever reading a file throws
 */
export async function readStepRequest(reading: StepReading): Promise<StepRequest> {
  const problems = new Problems((place) => placeGiven(place, reading));
  const inputs = readInputs(reading, reading.conceal, problems);
  reading.onInputs?.(inputs);
  const misnamed = checkInputNames(reading.misnamed ?? [], reading, problems);
  checkNeededInputs(inputs, problems);
  const source = await chooseSource({ inputs, ...reading.surroundings, problems });
  const network = networkRequest(inputs, reading, problems);
  const hops = await readHops(inputs, source, reading.conceal, problems);
  const targets = await readTargetsOf(inputs, network, { ...reading, firstHop: hops.length + 1, problems });
  const renewed = reading.renewed === true || (inputs.refresh ?? 'none') !== 'none';
  const plan = buildPlan(
    {
      region: inputs['aws-region'],
      source: planned(source),
      sourceIsTemporary: isTemporary(source),
      hops,
      targets,
      sessionName: inputs['role-session-name'] ?? reading.defaultSessionName,
      saysSessionName: inputs['role-session-name'] !== undefined,
      ...withoutUndefined({ samlProviderArn: inputs['saml-provider-arn'] }),
      durationSeconds: inputs['role-duration-seconds'],
      renewed,
      firstSignedHop: await readFirstSignedHop(inputs, problems),
      allowedAccountIds: inputs['allowed-account-ids'],
      facts: reading.facts,
      defaultTags: reading.defaultTags,
      unknownVariables: reading.unknownVariables,
    },
    problems,
  );
  checkEndpoints(plan, network.endpoints, reading, problems);
  reading.check?.({ inputs, plan }, problems);
  problems.throwIfAny();
  const leftEmpty = emptyInputWarnings({ isLeftEmpty: () => false, ...reading, plan });
  const unrenewable = renewed && source.cannotRenew !== undefined ? [`refresh: ${source.cannotRenew}`] : [];
  const warnings = [
    ...unrenewable,
    ...misnamed,
    ...leftEmpty,
    ...network.warnings,
    ...(await sourceWarnings(inputs)),
    ...plan.warnings,
  ];
  const notices = [
    ...(inputs['force-skip-oidc'] === true ? [] : unusedTokenNotices(plan, reading.surroundings)),
    ...plan.notices,
  ];
  return { inputs, source, plan: { ...plan, warnings, notices }, targets, network };
}

/** Undefined where only asking would tell. */
function isTemporary({ credentials }: ChosenSource): boolean | undefined {
  return credentials === undefined ? undefined : credentials.sessionToken !== undefined;
}

async function readTargetsOf(
  inputs: InputValues,
  network: NetworkRequest,
  reading: StepReading & { readonly firstHop: number; readonly problems: Problems },
): Promise<readonly TargetRequest[]> {
  if (inputs.profiles === undefined && inputs['config-file'] === undefined && inputs.targets === undefined) {
    return [];
  }
  const { readTargets } = await import('../request/targets.ts');
  return readTargets(inputs, {
    ...reading,
    selectsAll: reading.selectsAllTargets === true,
    configText: (path) => reading.readFile(path, { inputs, network }),
  });
}

async function readHops(
  inputs: InputValues,
  source: ChosenSource,
  conceal: Conceal,
  problems: Problems,
): Promise<readonly HopRequest[]> {
  // An assertion offers roles: if it is only one, nobody has to say which.
  const role = inputs['role-to-assume'] ?? (source.proof === 'saml' && !assumesRole(inputs) ? '' : undefined);
  const first = role === undefined ? [] : [roleToAssume(role, inputs)];
  const chain = inputs['role-chain'];
  const rest =
    chain === undefined ? [] : await parseRoleChain(chain, { conceal, problems, firstHop: first.length + 1 });
  if (role === undefined && chain !== undefined && rest.length === 0 && !problems.isAbout('role-chain')) {
    problems.add('role-chain', 'holds no role');
  }
  const assumesOthers = rest.length > 0 || inputs.profiles !== undefined || inputs['config-file'] !== undefined;
  if (role === undefined && assumesOthers) {
    for (const name of ['role-external-id', 'inline-session-policy', 'managed-session-policies'] as const) {
      const value = inputs[name];
      if (value !== undefined && value.length > 0) {
        problems.add(name, 'describes the hop of role-to-assume, which is empty; set it on the hop that it is for');
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
  const { parseYamlTags } = await import('../request/yaml/tags.ts');
  return parseYamlTags(text, place, problems);
}
