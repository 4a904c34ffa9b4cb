/** Builds the world from a checked world file, filling in ARNs, ids and defaults. */

import { derivedId, derivedSecretKey } from '../identifiers.ts';
import { defaultClaims } from '../oidc/claims.ts';
import { buildOrganization } from '../organization/build-organization.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { buildRolesAnywhere } from './roles-anywhere-schema.ts';
import type { WorldFile } from './schema.ts';
import type { Account, Role, SamlSigner, User, VpcEndpoint, World } from './world.ts';

type AccountFile = WorldFile['accounts'][string];
type UserFile = AccountFile['users'][string];
type RoleFile = AccountFile['roles'][string];

interface Place {
  readonly partition: string;
  readonly account: string;
}

/** The world of a file that the schema has accepted. */
export function buildWorld(file: WorldFile): World {
  return {
    issuer: {
      url: file.issuer.url,
      claims: { ...defaultClaims(file.issuer.claims), ...file.issuer.claims },
      saidClaims: new Set(Object.keys(file.issuer.claims)),
      tokenLifetimeSeconds: file.issuer['token-lifetime-seconds'],
    },
    accounts: new Map(Object.entries(file.accounts).map(([id, account]) => [id, buildAccount(id, account)])),
    organization: buildOrganization(file),
    vpcEndpoint: buildVpcEndpoint(file['vpc-endpoint']),
    sessionSeconds: file['session-seconds'],
    containerAuthorizationToken: file['container-authorization-token'],
    machine: file.machine,
    saysWhyDenied: file['says-why-denied'],
    onelogin: file.onelogin,
    okta: file.okta,
    faults: file.faults,
  };
}

function buildVpcEndpoint(file: WorldFile['vpc-endpoint']): VpcEndpoint | undefined {
  return file === undefined
    ? undefined
    : { id: file.id ?? 'vpce-0123456789abcdef0', vpc: file.vpc ?? 'vpc-0123456789abcdef0', policy: file.policy };
}

function iamArn({ partition, account }: Place, resource: string): string {
  return `arn:${partition}:iam::${account}:${resource}`;
}

function buildAccount(id: string, file: AccountFile): Account {
  const place = { partition: file.partition, account: id };
  return {
    id,
    partition: file.partition,
    oidcProviders: file['oidc-providers'].map(({ url, audiences }) => ({
      arn: iamArn(place, `oidc-provider/${url.replace('https://', '')}`),
      url,
      audiences,
    })),
    samlProviders: Object.entries(file['saml-providers']).map(([name, provider]) => ({
      arn: iamArn(place, `saml-provider/${name}`),
      name,
      entityId: provider['entity-id'],
      signer: samlSigner(provider),
    })),
    users: Object.entries(file.users).map(([name, user]) => buildUser(name, user, place)),
    roles: Object.entries(file.roles).map(([name, role]) => buildRole(name, role, place)),
    managedPolicies: new Map(
      Object.entries(file.policies).map(([name, document]) => {
        const arn = iamArn(place, `policy/${name}`);
        return [arn, { ...document, name: arn }];
      }),
    ),
    serviceControlPolicies: levelsOf(file['service-control-policy']),
    resourceControlPolicies: listOf(file['resource-control-policy']),
    ...buildRolesAnywhere(file, place),
    disabledRegions: file['disabled-regions'],
    issuesWebIdentityTokens: file['issues-web-identity-tokens'],
  };
}

function samlSigner({ certificate, ...provider }: AccountFile['saml-providers'][string]): SamlSigner {
  if (certificate !== undefined) {
    return { kind: 'certificate', pem: certificate };
  }
  return { kind: provider['signed-by'] ?? 'anyone' };
}

function listOf<Item>(item: Item | undefined): readonly Item[] | undefined {
  return item === undefined ? undefined : [item];
}

/** The one level that is the account itself. */
function levelsOf(policy: PolicyDocument | undefined): Account['serviceControlPolicies'] {
  return policy === undefined ? undefined : [[policy]];
}

function buildUser(name: string, file: UserFile, place: Place): User {
  const arn = iamArn(place, `user${file.path}${name}`);
  const { mfa } = file;
  return {
    name,
    arn,
    id: derivedId('AIDA', arn),
    account: place.account,
    policies: listOf(file.policy) ?? [],
    boundary: file.boundary,
    tags: file.tags,
    accessKeyId: file['access-key-id'] ?? derivedId('AKIA', arn),
    secretAccessKey: file['secret-access-key'] ?? derivedSecretKey(arn),
    mfa: mfa === undefined ? undefined : { serial: mfa.serial ?? iamArn(place, `mfa/${name}`), seed: mfa.seed },
  };
}

function buildRole(name: string, file: RoleFile, place: Place): Role {
  const arn = iamArn(place, `role${file.path}${name}`);
  return {
    name,
    arn,
    id: derivedId('AROA', arn),
    account: place.account,
    policies: listOf(file.policy) ?? [],
    boundary: file.boundary,
    tags: file.tags,
    trust: file.trust,
    maxSessionSeconds: file['max-session-seconds'],
    sessionSeconds: file['session-seconds'],
  };
}
