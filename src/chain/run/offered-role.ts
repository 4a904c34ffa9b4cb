import { RoleChainError } from '../../core/errors.ts';
import type { OfferedRole, SamlAssertion } from '../../core/proofs.ts';
import { nearest } from '../../text/nearest.ts';
import { showRole, type SamlHop } from '../plan/plan.ts';

/** As many candidates as anyone reads. */
const MAX_LISTED = 20;

/** Where a refusal belongs. */
interface Place {
  /** How many hops the chain has. */
  readonly of: number;
  /** The source of the assertion, for messages. */
  readonly from: string;
}

/**
 * The role to assume with an assertion, and the provider to assume it by: the pair of the role that the hop names, or the
 * only pair there is.
 *
 * @throws RoleChainError `source` if there is none, or more than one, with the roles that are offered
 */
export function offeredRole(hop: SamlHop, assertion: SamlAssertion, place: Place): OfferedRole {
  if (assertion.isEncrypted) {
    return ofEncrypted(hop, place);
  }
  const { role, providerArn } = hop;
  const ofRole = assertion.roles.filter(({ roleArn }) =>
    role.kind === 'offered' ? true : role.kind === 'arn' ? roleArn === role.arn : isNamed(roleArn, role.name),
  );
  const [found, ...others] = ofRole.filter((each) => providerArn === undefined || each.providerArn === providerArn);
  if (found !== undefined && others.length === 0) {
    return found;
  }
  if (found !== undefined) {
    const isOneRole = others.every(({ roleArn }) => roleArn === found.roleArn);
    throw refusal(
      hop,
      place,
      isOneRole
        ? `the assertion offers ${found.roleArn} by several SAML providers`
        : role.kind === 'offered'
          ? `the assertion offers ${assertion.roles.length} roles, and none is asked for`
          : `the assertion offers several roles called ${showRole(role)}`,
      `${isOneRole ? 'Set saml-provider-arn to one of them' : 'Set role-to-assume to one of these ARNs'}:\n${listOf([found, ...others])}`,
    );
  }
  const wanted = showRole(role);
  const byOther = ofRole.length > 0;
  const close =
    role.kind === 'arn'
      ? nearest(
          wanted,
          assertion.roles.map(({ roleArn }) => roleArn),
        )
      : undefined;
  throw refusal(
    hop,
    place,
    byOther
      ? `the assertion offers ${wanted}, but not by ${providerArn ?? ''} (saml-provider-arn)`
      : `the assertion does not offer ${role.kind === 'offered' ? 'any role' : wanted}${close === undefined ? '' : `; did you mean ${close}?`}`,
    `At the identity provider, the user has to be given that role; its attribute https://aws.amazon.com/SAML/Attributes/Role lists the roles with their providers. The assertion offers:\n${listOf(assertion.roles)}`,
  );
}

/** Nobody but AWS can read the pairs of an encrypted assertion, so the inputs have to name one. */
function ofEncrypted({ role, providerArn, ...hop }: SamlHop, place: Place): OfferedRole {
  if (role.kind !== 'arn' || providerArn === undefined) {
    throw refusal(
      hop,
      place,
      'the assertion is encrypted, so the roles that it offers cannot be read here',
      'Set role-to-assume to the ARN of the role, and saml-provider-arn to that of the SAML provider in its account.',
    );
  }
  return { roleArn: role.arn, providerArn };
}

/** Whether a role has that name, with its path or without. */
function isNamed(roleArn: string, name: string): boolean {
  return roleArn.endsWith(`:role/${name}`) || roleArn.split('/').at(-1) === name;
}

function listOf(roles: readonly OfferedRole[]): string {
  const shown = roles.slice(0, MAX_LISTED).map(({ roleArn, providerArn }) => `  ${roleArn} by ${providerArn}`);
  const more = roles.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
  return lines.length === 0 ? '  nothing' : lines.join('\n');
}

function refusal({ number }: Pick<SamlHop, 'number'>, { of, from }: Place, what: string, hint: string): RoleChainError {
  return new RoleChainError({
    code: 'source',
    hop: { number, of },
    message: `hop ${number} of ${of}: ${what} (${from}).`,
    hint,
  });
}
