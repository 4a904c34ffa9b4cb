/** Assertions and certificates for simulations: what their provider, or authority, would say of the job. */
import { accountOfArn } from '../aws/arn.ts';
import { parseSamlProviderArn, samlAudience } from '../aws/sign-in.ts';
import type { Plan, PlannedHop } from '../chain/plan/plan.ts';
import { RoleChainError } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { BroughtAttributes, CertificateSource, Claims, OfferedRole, SamlSource } from '../core/proofs.ts';
import { Secret } from '../core/secret.ts';
import type { StsServices } from '../iam/calls/call.ts';
import type { Account, SamlProvider, World } from '../iam/world/world.ts';

/** What the assertion or the certificate says, by `--claims`. */
export interface ProofWish {
  readonly plan: Plan;
  readonly claims: Claims;
}

/** The first hops of a plan's chains. */
function firstHops({ hops, targets }: Plan): readonly PlannedHop[] {
  return [hops, ...targets.map((target) => target.hops)].flatMap(([first]) => first ?? []);
}

function textIn(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * A world in which the proof is accepted for what it is: assertions of any SAML provider in it are made here, and trust
 * anchors and profiles that it lacks are there. What AWS prints about an account has neither of them.
 */
export function withProviders(world: World, plan: Plan): World {
  const hops = firstHops(plan);
  const accounts = [...world.accounts.values()].map((account) => {
    const named = hops.flatMap((hop) =>
      hop.kind === 'saml' && hop.providerArn !== undefined ? [hop.providerArn] : [],
    );
    const anchored = hops.flatMap((hop) => (hop.kind === 'certificate' ? [hop] : []));
    return withAnchors(withNamedProviders(account, named), anchored);
  });
  return { ...world, accounts: new Map(accounts.map((account) => [account.id, account])) };
}

function withNamedProviders(account: Account, named: readonly string[]): Account {
  const known = account.samlProviders.map((provider): SamlProvider => ({ ...provider, signer: { kind: 'anyone' } }));
  const missing = named.filter(
    (arn) => accountOfArn(arn) === account.id && !known.some((provider) => provider.arn === arn),
  );
  const added = [...new Set(missing)].map((arn): SamlProvider => {
    const name = parseSamlProviderArn(arn)?.name ?? '';
    return { arn, name, entityId: ENTITY_ID, signer: { kind: 'anyone' } };
  });
  return { ...account, samlProviders: [...known, ...added] };
}

const ENTITY_ID = 'https://idp.example.com/saml';

type Anchored = Extract<PlannedHop, { readonly kind: 'certificate' }>;

function withAnchors(account: Account, hops: readonly Anchored[]): Account {
  const own = hops.filter(({ trustAnchorArn }) => accountOfArn(trustAnchorArn) === account.id);
  const { trustAnchors = [], anywhereProfiles = [] } = account;
  const [first] = own;
  if (first === undefined) {
    return account;
  }
  const { trustAnchorArn, profileArn, region } = first;
  const common = { name: 'simulated', account: account.id, region, enabled: true };
  const roleArns = own.flatMap(({ role }) => (role.kind === 'arn' ? [role.arn] : []));
  const hasAnchor = trustAnchors.some(({ arn }) => arn === trustAnchorArn);
  const hasProfile = anywhereProfiles.some(({ arn }) => arn === profileArn);
  const profile = {
    ...common,
    arn: profileArn,
    roleArns,
    durationSeconds: 43_200,
    acceptsRoleSessionName: true,
    sessionPolicy: undefined,
    managedPolicyArns: [],
  };
  return {
    ...account,
    trustAnchors: [...trustAnchors, ...(hasAnchor ? [] : [{ ...common, arn: trustAnchorArn, authorities: [] }])],
    anywhereProfiles: [...anywhereProfiles, ...(hasProfile ? [] : [profile])],
  };
}

/**
 * A source with an assertion that offers the first roles of the plan.
 *
 * @throws RoleChainError `invalid-request` if nothing says by which provider
 */
export function simulatedAssertion({ plan, claims }: ProofWish, services: StsServices): SamlSource {
  const roles = firstHops(plan).map((hop) => offeredBy(hop, services.world()));
  const audience = textIn(claims, 'aud') ?? samlAudience(plan.partition);
  const brings = attributesIn(claims);
  const subject = textIn(claims, 'sub') ?? 'simulated';
  const issuer = roles[0]?.entityId ?? ENTITY_ID;
  const { sessionName = 'simulated', sourceIdentity, tags, transitiveTagKeys } = brings;
  const response = services.saml.issue({
    entityId: issuer,
    now: services.now(),
    subject,
    recipient: audience,
    roles,
    sessionName,
    sourceIdentity,
    tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
    transitiveTagKeys,
  });
  return {
    kind: 'saml',
    name: 'SAML assertion',
    renewable: false,
    assertion: async () => ({
      response: new Secret(await response),
      roles,
      isEncrypted: false,
      brings: { ...brings, sessionName },
      issuer,
      subject,
      audience,
    }),
  };
}

function offeredBy({ role, ...hop }: PlannedHop, world: World): OfferedRole & { readonly entityId: string } {
  if (role.kind !== 'arn') {
    throw invalid('role-to-assume: has to be an ARN here: nothing says which roles the assertion offers');
  }
  const providers = world.accounts.get(role.account)?.samlProviders ?? [];
  const wanted = hop.kind === 'saml' ? hop.providerArn : undefined;
  const [found, ...others] = providers.filter(({ arn }) => wanted === undefined || arn === wanted);
  if (found === undefined || others.length > 0) {
    throw invalid(
      `saml-provider-arn: is needed: ${found === undefined ? `nothing is known of a SAML provider in account ${role.account}` : `account ${role.account} has several SAML providers`}`,
    );
  }
  return { roleArn: role.arn, providerArn: found.arn, entityId: found.entityId };
}

/** The attributes that AWS reads, by their names without `https://aws.amazon.com/SAML/Attributes/`. */
function attributesIn(claims: Claims): BroughtAttributes {
  const prefix = 'PrincipalTag:';
  const keys = claims['TransitiveTagKeys'];
  return {
    tags: Object.entries(claims).flatMap(([name, value]) =>
      name.startsWith(prefix) && typeof value === 'string' ? [{ key: name.slice(prefix.length), value }] : [],
    ),
    transitiveTagKeys: Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [],
    ...withoutUndefined({
      sessionName: textIn(claims, 'RoleSessionName'),
      sourceIdentity: textIn(claims, 'SourceIdentity'),
    }),
  };
}

/** A source with a certificate; the claims are the tags that IAM Roles Anywhere makes of it: `x509Subject/CN`. */
export function simulatedCertificate({ claims }: ProofWish): CertificateSource {
  const given = Object.entries(claims).flatMap(([key, value]) =>
    key.startsWith('x509') && typeof value === 'string' ? [{ key, value }] : [],
  );
  const tags = given.length > 0 ? given : [{ key: 'x509Subject/CN', value: 'simulated' }];
  const sourceIdentity = tags.find(({ key }) => key === 'x509Subject/CN')?.value;
  return {
    kind: 'certificate',
    name: 'certificate',
    identity: () =>
      Promise.resolve({
        certificate: '',
        chain: [],
        serialNumber: '1',
        algorithm: 'AWS4-X509-ECDSA-SHA256',
        // Nobody sees the request.
        sign: () => '',
        brings: {
          tags,
          transitiveTagKeys: tags.map(({ key }) => key),
          ...withoutUndefined({ sourceIdentity }),
        },
      }),
  };
}

function invalid(message: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message });
}
