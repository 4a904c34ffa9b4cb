import { showRole, type Plan } from '../chain/plan/plan.ts';
import type { Problems } from '../core/problems.ts';
import { INPUTS, inputsOf, type InputName } from '../request/inputs.ts';
import type { InputDefinition } from '../request/inputs/definition.ts';
import type { SourceAsked } from '../source/source-kind.ts';
import { rawText, type InputSource } from '../request/read-inputs.ts';
import type { MisnamedInput } from '../runner/runner.ts';
import { quote } from '../text/quote.ts';

/**
 * Reports inputs under a wrong name: a problem where the right one is not given, since the step would then do without
 * it.
 *
 * @returns warnings about the others
 */
export function checkInputNames(
  misnamed: readonly MisnamedInput[],
  source: Pick<InputSource, 'raw'>,
  problems: Problems,
): readonly string[] {
  return misnamed.flatMap(({ typed, meant, message, isEmpty }) => {
    if (!isEmpty && source.raw(meant).trim() === '') {
      problems.add(quote(typed), message);
      return [];
    }
    return [`${quote(typed)} ${message}`];
  });
}

/** What {@link emptyInputWarnings} looks at. */
export interface EmptyInputs extends InputSource {
  readonly isLeftEmpty: (name: InputName) => boolean;
  readonly plan: Pick<Plan, 'hops' | 'targets' | 'source'>;
}

/** Warnings of inputs that are named and empty, and of the credentials that are in force without them. */
export function emptyInputWarnings(given: EmptyInputs): readonly string[] {
  const { isLeftEmpty, plan } = given;
  return inputsOf('login').flatMap((name) => {
    const { whenEmpty }: InputDefinition = INPUTS[name];
    return whenEmpty !== undefined && isLeftEmpty(name) && rawText(name, given) === ''
      ? [
          `${name}: is given but empty, so ${whenEmpty}; ${inForce(plan)}. Is the variable or secret that it comes from missing?`,
        ]
      : [];
  });
}

/** Says that a token of the job is not used where no role is assumed with it: perhaps one was meant to be. */
export function unusedTokenNotices(
  { hops, targets, source }: EmptyInputs['plan'],
  { idTokenAvailable }: Pick<SourceAsked, 'idTokenAvailable'>,
): readonly string[] {
  return idTokenAvailable && source.isFallback === true && hops.length + targets.length === 0
    ? [
        `The job has an OIDC token, but role-to-assume and role-chain name no role to assume with it; the ${source.name} will be used.`,
      ]
    : [];
}

function inForce({ hops, targets, source }: EmptyInputs['plan']): string {
  const last = hops.at(-1)?.role;
  if (targets.length > 0) {
    return `the credentials are those of ${targets.length === 1 ? 'the target' : `${targets.length} targets`}`;
  }
  if (last === undefined) {
    return `no role is assumed, and the ${source.name} will be used`;
  }
  return `the credentials are those of ${last.kind === 'offered' ? '' : 'the role '}${showRole(last)}, and the chain starts from the ${source.name}`;
}
