/** A world with IAM Roles Anywhere, in which a certificate leads to a role, and that on to others. */
import { makeAuthority, type Issued } from './x509.ts';

export const REGION = 'eu-central-1';
const ANCHOR_ID = '22222222-2222-4222-8222-222222222222';
const PROFILE_ID = '33333333-3333-4333-8333-333333333333';

/** ARNs of the world. */
export const ANYWHERE = {
  anchor: `arn:aws:rolesanywhere:${REGION}:111111111111:trust-anchor/${ANCHOR_ID}`,
  profile: `arn:aws:rolesanywhere:${REGION}:111111111111:profile/${PROFILE_ID}`,
  entry: 'arn:aws:iam::111111111111:role/anywhere/entry',
  unlisted: 'arn:aws:iam::111111111111:role/unlisted',
  hub: 'arn:aws:iam::111111111111:role/hub',
  deploy: 'arn:aws:iam::222222222222:role/deploy',
} as const;

/** The authority that the world trusts, and certificates of it. */
export const authority: Issued = makeAuthority({ subject: [['CN', 'Test CA']] });

const ACTIONS = '[sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]';

/** What the world may have otherwise. */
export interface AnywhereWorld {
  /** Further lines of the trust anchor, and of the profile. */
  readonly anchor?: string;
  readonly profile?: string;
  /** PEM; those of {@link authority} by default. */
  readonly authorities?: string;
  /** The condition of the role that certificates lead to. */
  readonly condition?: string;
  readonly actions?: string;
}

/** The world file. Each hop asks for what the certificate says. */
export function anywhereWorld({ anchor = '', profile = '', ...more }: AnywhereWorld = {}): string {
  const { authorities = authority.cert, actions = ACTIONS } = more;
  const {
    condition = `{ArnEquals: {"aws:SourceArn": "${ANYWHERE.anchor}"}, StringEquals: {"aws:PrincipalTag/x509Subject/CN": job-1}}`,
  } = more;
  return `
version: 1
accounts:
  "111111111111":
    trust-anchors:
      ca:
        id: ${ANCHOR_ID}
        region: ${REGION}
        certificate: |
${authorities.trimEnd().replaceAll(/^/gm, '          ')}
        ${anchor}
    roles-anywhere-profiles:
      ci:
        id: ${PROFILE_ID}
        region: ${REGION}
        roles: [entry, "${ANYWHERE.hub}"]
        ${profile}
    roles:
      entry:
        path: /anywhere/
        max-session-seconds: 7200
        trust: [{Effect: Allow, Principal: {Service: rolesanywhere.amazonaws.com}, Action: ${actions}, Condition: ${condition}}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      unlisted:
        trust: [{Effect: Allow, Principal: {Service: rolesanywhere.amazonaws.com}, Action: ${ACTIONS}}]
      hub:
        trust:
          - Effect: Allow
            Principal: {AWS: "${ANYWHERE.entry}"}
            Action: ${ACTIONS}
            Condition: {StringEquals: {"aws:PrincipalTag/x509Issuer/CN": Test CA, "aws:SourceIdentity": job-1}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
  "222222222222":
    roles:
      deploy:
        trust:
          - Effect: Allow
            Principal: {AWS: "${ANYWHERE.hub}"}
            Action: ${ACTIONS}
            Condition: {StringEquals: {"aws:PrincipalTag/x509Subject/CN": job-1, "aws:SourceIdentity": job-1}}
`;
}
