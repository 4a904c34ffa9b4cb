import { parseRolesAnywhereArn } from '../../../aws/roles-anywhere-arn.ts';
import type { BroughtAttributes } from '../../../core/proofs.ts';
import { listed } from '../../../text/list.ts';
import { oneLine } from '../../../text/quote.ts';
import { certificateHopOf, type FailureContext } from '../../failure-context.ts';

/** The trust anchor and the profile of the hop. */
export function anchorOf(known: FailureContext): string {
  return certificateHopOf(known)?.trustAnchorArn ?? '';
}

/** See {@link anchorOf}. */
export function profileOf(known: FailureContext): string {
  return certificateHopOf(known)?.profileArn ?? '';
}

/** A command of the AWS CLI about a trust anchor or a profile, in its Region. */
export function command(verb: string, arn: string, further = ''): string {
  const { kind, id, region } = parseRolesAnywhereArn(arn) ?? { kind: 'profile', id: 'ID', region: 'REGION' };
  return `aws rolesanywhere ${verb} --${kind}-id ${id}${further} --region ${region}`;
}

/** The account of a trust anchor or a profile. */
export function accountOf(arn: string): string {
  return parseRolesAnywhereArn(arn)?.account ?? '(unknown)';
}

/** The Region of a trust anchor or a profile. */
export function regionOf(arn: string): string {
  return parseRolesAnywhereArn(arn)?.region ?? '(unknown)';
}

/** What the certificate says as conditions see it: public, like the certificate. */
export function describeCertificate(certificate: BroughtAttributes | undefined): readonly string[] {
  const tags = certificate?.tags ?? [];
  return tags.length === 0
    ? []
    : [['The certificate says:', ...tags.map(({ key, value }) => `  ${oneLine(`${key}: ${value}`)}`)].join('\n')];
}

/** The common name of the subject; undefined if it has none. */
export function commonNameOf({ attempt: { certificate } }: FailureContext): string | undefined {
  return certificate?.tags.find(({ key }) => key === 'x509Subject/CN')?.value;
}

/** The keys of the tags that the certificate brings. */
export function tagsOf({ attempt: { certificate } }: FailureContext): string {
  const tags = certificate?.tags ?? [];
  return tags.length === 0 ? 'none' : oneLine(listed(tags.map(({ key, value }) => `aws:PrincipalTag/${key} ${value}`)));
}
