import type { Beginning } from '../policies/chain-needs.ts';
import { looksReserved, parsePermissionSet } from '../policies/permission-set.ts';
import { parsePrincipal } from '../policies/principal.ts';
import { subjectsOf, type SubjectRequest } from '../policies/subjects.ts';
import { type Problems } from '../core/problems.ts';
import type { StepRequest } from '../login/step-request.ts';
import { isInputName, isOfGroup } from '../request/inputs.ts';
import type { PlannedSource } from '../core/proofs.ts';
import { parseSamlProviderArn, samlAudience } from '../aws/sign-in.ts';
import { assumesRole } from '../source/choose-source.ts';
import { idToken } from '../source/id-token.ts';
import type { Arguments } from './command.ts';
import { saysWhose, tokenFlagsOf } from './subject-flags.ts';
import { quote } from '../text/quote.ts';

/** The parts of a `role-chain policies` request that say who begins the chain. */
export interface AskedBeginning extends Pick<StepRequest, 'inputs' | 'plan'> {
  readonly given: Arguments;
  /** `--identity`, or its default. */
  readonly identity: string;
  readonly subjects: SubjectRequest;
}

/** What the chain begins with. If no role is set yet, the plan has none that it could assume with a token. */
function beginsWith({ plan, inputs, identity }: AskedBeginning): PlannedSource {
  const wouldBeToken = plan.source.isFallback === true && identity === 'oidc' && inputs['force-skip-oidc'] !== true;
  return wouldBeToken && !assumesRole(inputs) ? idToken : plan.source;
}

/** Adds problems about who begins the chain, depending on what it begins with. */
export function checkBeginning(asked: AskedBeginning, problems: Problems): void {
  const { given, plan, subjects } = asked;
  const { name: source, proof, token } = beginsWith(asked);
  if (!assumesRole(asked.inputs)) {
    problems.add('role-to-assume', 'is empty, and so are role-chain, profiles and config-file: no role is assumed');
  }
  if (problems.list.some(({ place }) => isInputName(place) && isOfGroup(place, 'identity'))) {
    // A source that was asked for and cannot be chosen has said why; what the chain would begin with instead is no matter.
    return;
  }
  const caller = given.flags.get('caller');
  if (proof === 'token') {
    if (caller !== undefined) {
      problems.add('--caller', `has no meaning: the chain begins with an ${source}. With --identity other it does not`);
    }
    if (token !== undefined) {
      for (const flag of tokenFlagsOf(given)) {
        problems.add(
          `--${flag}`,
          `has no meaning: the chain begins with the ${source}, and the inputs say whose it is`,
        );
      }
    } else if (subjectsOf(subjects).length === 0 && !saysWhose(given)) {
      problems.add(
        '--repository',
        'is needed: whose jobs may begin the chain? For other issuers than GitHub: --subject and --issuer',
      );
    }
    return;
  }
  for (const flag of tokenFlagsOf(given)) {
    problems.add(`--${flag}`, `has no meaning: it is about a token, and the chain begins with ${source}`);
  }
  if (proof === 'saml' || proof === 'certificate') {
    if (caller !== undefined) {
      problems.add('--caller', `has no meaning: the chain begins with ${source}`);
    }
    if (proof === 'saml' && asked.inputs['saml-provider-arn'] === undefined) {
      problems.add(
        'saml-provider-arn',
        `is needed: the role has to trust the SAML provider in its account. Give its ARN, arn:${plan.partition}:iam::111122223333:saml-provider/NAME; it need not exist yet`,
      );
    }
    return;
  }
  checkCaller(caller, source, plan.partition, problems);
}

/** Who begins the chain; call it only after the checks have passed. */
export function beginningOf({ given, plan, inputs, subjects }: AskedBeginning): Beginning {
  const { token } = plan.source;
  if (token !== undefined) {
    const { issuer, audience, subject } = token;
    return { kind: 'token', issuer, audience, subjects: [{ exactly: subject }] };
  }
  if (plan.source.proof === 'token') {
    const audience = inputs.audience ?? 'sts.amazonaws.com';
    return { kind: 'token', issuer: subjects.issuer, audience, subjects: subjectsOf(subjects) };
  }
  if (plan.source.proof === 'saml') {
    const providerName = parseSamlProviderArn(inputs['saml-provider-arn'] ?? '')?.name ?? '';
    return { kind: 'saml', providerName, audience: samlAudience(plan.partition) };
  }
  if (plan.source.proof === 'certificate') {
    return { kind: 'certificate' };
  }
  const arn = given.flags.get('caller') ?? '';
  const set = parsePermissionSet(arn);
  return set === undefined ? { kind: 'principal', arn } : { kind: 'permission-set', set };
}

function checkCaller(caller: string | undefined, source: string, partition: string, problems: Problems): void {
  if (caller === undefined) {
    problems.add(
      '--caller',
      `is needed: the chain begins with ${source}, and the role that it assumes first must trust the user or role that they belong to. Give its ARN`,
    );
    return;
  }
  const principal = parsePermissionSet(caller) ?? (looksReserved(caller) ? undefined : parsePrincipal(caller));
  if (principal === undefined) {
    const example = looksReserved(caller)
      ? `arn:${partition}:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_NAME_0123456789abcdef`
      : `arn:${partition}:iam::111122223333:user/ci`;
    problems.add(
      '--caller',
      `${quote(caller)} is not the ARN of a user or a role; one looks like ${example}. Of a session, give the role`,
    );
  } else if (principal.partition !== partition) {
    problems.add('--caller', `${quote(caller)} is in partition ${principal.partition}, and the chain in ${partition}`);
  }
}
