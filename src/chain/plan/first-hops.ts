import { withoutUndefined } from '../../core/objects.ts';
import type { HopRequest } from '../../request/hop-request.ts';
import { HOP_KINDS, type HopKind } from '../hop-kinds.ts';
import { parseSamlProviderArn } from '../../aws/sign-in.ts';
import { quote } from '../../text/quote.ts';
import { checkArn, partitionOf, planCommon, planSessionName, type HopComplaint } from './fields.ts';
import { planPolicies } from './policies.ts';
import type { CertificateHop, PlannedRole, SamlHop, WebIdentityHop } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import { planDuration } from './duration.ts';

/** Plans the first hop of a chain that starts from a web identity token. */
export function planWebIdentityHop(hop: HopRequest, request: ChainRequest, complain: HopComplaint): WebIdentityHop {
  return {
    kind: 'web-identity',
    ...planFirst(hop, HOP_KINDS['web-identity'], request, complain),
    sessionName: planSessionName(hop, request, complain),
  };
}

/** Plans the first hop of a chain that starts from a SAML assertion. */
export function planSamlHop(hop: HopRequest, request: ChainRequest, complain: HopComplaint): SamlHop {
  const { samlProviderArn: providerArn } = request;
  const planned = planFirst(hop, HOP_KINDS.saml, request, complain);
  if (providerArn !== undefined) {
    checkProvider(providerArn, planned.role, request, (message) => {
      complain(message, 'saml-provider-arn');
    });
  }
  return {
    kind: 'saml',
    ...planned,
    ...withoutUndefined({ providerArn }),
  };
}

function checkProvider(arn: string, role: PlannedRole, request: ChainRequest, complain: HopComplaint): void {
  const provider = parseSamlProviderArn(arn);
  if (provider === undefined) {
    complain(
      `${quote(arn)} is not the ARN of a SAML provider; one looks like arn:${partitionOf(request)}:iam::111122223333:saml-provider/NAME`,
    );
    return;
  }
  checkArn(arn, request, complain);
  if (role.kind === 'arn' && role.account !== provider.account) {
    complain(
      `${quote(arn)} is in account ${provider.account}, and the role in ${role.account}; AWS takes only a provider of the role's own account`,
    );
  }
}

/** Plans the first hop of a chain that starts from a certificate. A session name is sent only if one is asked for. */
export function planCertificateHop(hop: HopRequest, request: ChainRequest, complain: HopComplaint): CertificateHop {
  const isNamed = hop.sessionName !== undefined || request.saysSessionName === true;
  const { trustAnchorArn, profileArn } = request.source.rolesAnywhere ?? { trustAnchorArn: '', profileArn: '' };
  const [, , , region] = trustAnchorArn.split(':');
  const planned = planFirst(hop, HOP_KINDS.certificate, request, complain);
  checkArn(trustAnchorArn, request, (message) => {
    complain(message, 'trust-anchor-arn');
  });
  if (hop.region !== undefined && region !== undefined && hop.region !== region) {
    complain(`region ${hop.region}: the trust anchor is in ${region}, and only there it is known`);
  }
  return {
    kind: 'certificate',
    ...planned,
    // The trust anchor is in one Region, and only that one knows it.
    region: region ?? planned.region,
    trustAnchorArn,
    profileArn,
    ...(isNamed ? { sessionName: planSessionName(hop, request, complain) } : {}),
  };
}

type FirstHop = Pick<
  WebIdentityHop,
  'number' | 'place' | 'role' | 'durationSeconds' | 'longest' | 'region' | 'policy' | 'policyArns'
>;

function planFirst(hop: HopRequest, kind: HopKind, request: ChainRequest, complain: HopComplaint): FirstHop {
  return {
    number: 1,
    ...planCommon(hop, request, complain),
    ...planDuration(hop, request, { chained: 'no', limits: kind.duration }, complain),
    ...withoutUndefined({ policy: planPolicies(hop, kind.sessionPolicy, request, complain) }),
  };
}
