import { isAbsolute } from 'node:path';
import { parseRolesAnywhereArn, type RolesAnywhereArn } from '../../aws/roles-anywhere-arn.ts';
import type { CertificateSource, RolesAnywhere } from '../../core/proofs.ts';
import { withoutUndefined } from '../../core/objects.ts';
import type { Problems } from '../../core/problems.ts';
import { Secret } from '../../core/secret.ts';
import { isPem } from '../../core/x509/pem.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import type { Runner } from '../../runner/runner.ts';
import { quote } from '../../text/quote.ts';
import { defineSource, type SourceAsked } from '../source-kind.ts';

const INPUT = 'certificate';

interface CertificateChoice {
  readonly kind: 'certificate';
  /** PEM text, or a path, as are the next two. */
  readonly certificate: string;
  readonly privateKey: Secret;
  readonly chain?: string;
  readonly passphrase?: Secret;
  readonly trustAnchorArn: string;
  readonly profileArn: string;
  /** Where a relative path is looked for in a renewal, which may run elsewhere. Absolute. */
  readonly workspace?: string;
}

/**
 * An X.509 certificate with its private key, which IAM Roles Anywhere takes in exchange for a session of a role. Read
 * when it is used: whatever renews the files may do so between two uses.
 */
export const certificate = defineSource<CertificateChoice>({
  kind: 'certificate',
  name: 'X.509 certificate',
  proof: 'certificate',
  inputs: [INPUT],
  isExclusive: true,
  choose: (asked) => {
    const text = asked.inputs[INPUT];
    return text === undefined ? undefined : choiceOf(text, asked);
  },
  open: (choice, { runner, now }) => sourceOf(choice, runner, now),
  anchored: ({ trustAnchorArn, profileArn }) => ({ trustAnchorArn, profileArn }),
  renewal: {
    schema: (v) =>
      v.strictObject({
        kind: v.literal('certificate'),
        certificate: v.string(),
        privateKey: v.instance(Secret),
        chain: v.exactOptional(v.string()),
        passphrase: v.exactOptional(v.instance(Secret)),
        trustAnchorArn: v.string(),
        profileArn: v.string(),
        workspace: v.exactOptional(v.string()),
      }),
    absolute: (choice, workspace) => (pathsOf(choice).every(isAbsolute) ? choice : { workspace, ...choice }),
    readsEnvironment: false,
    identity: async (choice, { workspace, conceal }) => {
      const { fingerprintOf } = await import('./x509-identity.ts');
      const fingerprint = await fingerprintOf(choice, { workspace: choice.workspace ?? workspace, conceal });
      return JSON.stringify([fingerprint, choice.trustAnchorArn, choice.profileArn]);
    },
  },
});

function choiceOf(text: string, { inputs, assumesRole, problems }: SourceAsked): CertificateChoice | undefined {
  if (!assumesRole) {
    problems.add(INPUT, 'needs a role to assume with it: role-to-assume or role-chain');
  }
  const privateKey = inputs['private-key'];
  if (privateKey === undefined) {
    problems.add('private-key', `must be given with ${INPUT}; is the secret it comes from empty?`);
  }
  const anchored = arnsOf(inputs, problems);
  if (!assumesRole || privateKey === undefined || anchored === undefined) {
    return undefined;
  }
  const { 'certificate-chain': chain, 'private-key-passphrase': passphrase } = inputs;
  return {
    kind: 'certificate',
    certificate: text,
    privateKey,
    ...anchored,
    ...withoutUndefined({ chain, passphrase }),
  };
}

/** Both ARNs, which must be of one Region and one account: Roles Anywhere knows no others together. */
function arnsOf(inputs: InputValues, problems: Problems): RolesAnywhere | undefined {
  const anchor = arnOf('trust-anchor-arn', 'trust-anchor', inputs, problems);
  const profile = arnOf('roles-anywhere-profile-arn', 'profile', inputs, problems);
  if (anchor === undefined || profile === undefined) {
    return undefined;
  }
  for (const part of ['region', 'account', 'partition'] as const) {
    if (anchor[part] !== profile[part]) {
      const name = part === 'region' ? 'Region' : part;
      problems.add(
        'roles-anywhere-profile-arn',
        `is of the ${name} ${profile[part]}, but the trust anchor of ${anchor[part]}; a profile works with trust anchors of its own ${name} only`,
      );
      return undefined;
    }
  }
  return { trustAnchorArn: anchor.arn, profileArn: profile.arn };
}

function arnOf(
  name: 'trust-anchor-arn' | 'roles-anywhere-profile-arn',
  kind: RolesAnywhereArn['kind'],
  inputs: InputValues,
  problems: Problems,
): RolesAnywhereArn | undefined {
  const text = inputs[name];
  if (text === undefined) {
    problems.add(name, `must be given with ${INPUT}; is the variable it comes from empty?`);
    return undefined;
  }
  const arn = parseRolesAnywhereArn(text);
  if (arn?.kind !== kind) {
    const what = kind === 'profile' ? 'a profile' : 'a trust anchor';
    const instead = arn === undefined ? '' : `, but of a ${arn.kind.replace('-', ' ')}; are the two inputs swapped?`;
    problems.add(
      name,
      `${quote(text)} is not the ARN of ${what} of IAM Roles Anywhere${instead === '' ? `: arn:aws:rolesanywhere:REGION:ACCOUNT:${kind}/ID` : instead}`,
    );
    return undefined;
  }
  return arn;
}

function pathsOf({ certificate: own, privateKey, chain }: CertificateChoice): readonly string[] {
  return [own, privateKey.reveal(), chain].filter((value) => value !== undefined).filter((value) => !isPem(value));
}

function sourceOf(choice: CertificateChoice, { workspace, conceal }: Runner, now: () => number): CertificateSource {
  return {
    kind: 'certificate',
    name: isPem(choice.certificate) ? `the certificate of ${INPUT}` : `the certificate in ${choice.certificate}`,
    async identity() {
      // What reads certificates is loaded where one is read.
      const { x509Identity } = await import('./x509-identity.ts');
      return x509Identity(choice, { workspace: choice.workspace ?? workspace, conceal }, now());
    },
  };
}
