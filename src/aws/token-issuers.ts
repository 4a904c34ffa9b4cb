/**
 * The issuers of web identity tokens that AWS knows: which of their claims policies can test, as condition keys
 * `HOST:CLAIM`, and which one a trust policy has to test.
 *
 * Sources: Service Authorization Reference, "Condition keys for AWS Security Token Service"; IAM User Guide, "Available
 * keys for AWS OIDC federation" and "Identity-provider controls for shared OIDC providers".
 */

/** An issuer, or several that differ in a part of their address. */
export interface TokenIssuer {
  /** What people call it. */
  readonly name: string;
  /** Whether an issuer, without `https://`, is one of them. */
  readonly isHost: (host: string) => boolean;
  /** The claims that become condition keys for this issuer only, as the end of the key. */
  readonly claims: readonly string[];
  /** The claim without which AWS saves no trust policy for it (since June 2025); absent: none. */
  readonly requiredClaim?: 'aud' | 'sub';
}

/** The claims that become condition keys for every issuer. The key `aud` holds `azp` if the token has that. */
export const GENERAL_CLAIMS = ['aud', 'sub', 'amr', 'email', 'oaud'] as const;

const GITHUB_CLAIMS = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
] as const;

const GITHUB_HOST = /^token\.actions\.githubusercontent\.com$/;
const GITHUB_ENTERPRISE_HOST =
  /^(?:token\.actions\.githubusercontent\.com\/[^/:]+|token\.actions\.[^./:]+\.ghe\.com|github\.com\/enterprises\/[^/:]+)$/;

/** To teach the emulator, `simulate`, `policies` and the explanations another issuer, add it here. */
const TOKEN_ISSUERS: readonly TokenIssuer[] = [
  issuer('GitHub Actions', GITHUB_HOST, GITHUB_CLAIMS, 'sub'),
  issuer('GitHub Actions', GITHUB_ENTERPRISE_HOST, GITHUB_CLAIMS),
  issuer(
    'GitLab',
    /^gitlab\.com$/,
    [
      'namespace_id',
      'pipeline_source',
      'project_id',
      'ref_protected',
      'runner_environment',
      'user_access_level',
      'user_email',
      'user_id',
      'user_login',
    ],
    'sub',
  ),
  issuer(
    'Buildkite',
    /^agent\.(?:buildkite\.com|[^./:]+\.buildkite\.(?:dev|site))$/,
    [
      'build_branch',
      'cluster_id',
      'cluster_name',
      'organization_id',
      'organization_slug',
      'pipeline_id',
      'pipeline_slug',
    ],
    'sub',
  ),
  issuer('CircleCI', /^oidc\.circleci\.com\/org\/[^/:]+$/, ['oidc.circleci.com/project-id']),
  issuer('Google', /^accounts\.google\.com$/, ['google/organization_number']),
  issuer('Oracle Cloud', /^idcs-[^./:]+\.identity\.oraclecloud\.com$/, ['rpst_id']),
  issuer('HCP Terraform', /^app\.terraform\.io$/, [], 'sub'),
  issuer('Pulumi Cloud', /^api\.pulumi\.com\/oidc$/, [], 'aud'),
  issuer('Vercel', /^oidc\.vercel\.com$/, [], 'aud'),
  issuer('Amazon Cognito', /^cognito-identity\.amazonaws\.com$/, [], 'aud'),
  issuer('GitHub (vstoken)', /^vstoken\.actions\.githubusercontent\.com$/, [], 'sub'),
  issuer('GitHub audit log streaming', /^oidc-configuration\.audit-log\.githubusercontent\.com$/, [], 'sub'),
  issuer('Codefresh', /^oidc\.codefresh\.io$/, [], 'sub'),
  issuer('DVC Studio', /^studio\.datachain\.ai\/api$/, [], 'sub'),
  issuer('Scalr', /^scalr\.io$/, [], 'sub'),
  issuer('Shisho Cloud', /^tokens\.cloud\.shisho\.dev$/, [], 'sub'),
  issuer('Upbound', /^proidc\.upbound\.io$/, [], 'sub'),
  issuer('sandboxes.cloud', /^sandboxes\.cloud$/, [], 'aud'),
];

function issuer(
  name: string,
  host: RegExp,
  claims: readonly string[],
  requiredClaim?: TokenIssuer['requiredClaim'],
): TokenIssuer {
  const isHost = (text: string): boolean => host.test(text);
  return { name, isHost, claims, ...(requiredClaim === undefined ? {} : { requiredClaim }) };
}

/** An issuer as condition keys and provider ARNs name it: without `https://` and without a slash at the end. */
export function hostOfIssuer(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** What AWS knows about an issuer; undefined for one that it does not know. */
export function tokenIssuerOf(host: string): TokenIssuer | undefined {
  return TOKEN_ISSUERS.find(({ isHost }) => isHost(host));
}

/** Whether an issuer (`https://...`) is one of those that go by a name in the list. */
export function isIssuerOf(name: TokenIssuer['name'], url: string): boolean {
  return url.startsWith('https://') && tokenIssuerOf(hostOfIssuer(url))?.name === name;
}

/** The claims of an issuer's tokens that policies can test. */
export function testableClaims(host: string): readonly string[] {
  return [...GENERAL_CLAIMS, ...(tokenIssuerOf(host)?.claims ?? [])];
}

/** Whether an issuer is GitHub's own, or that of one of its enterprises. GitHub Enterprise Servers are not among them. */
export function isGitHubHost(host: string): boolean {
  return GITHUB_HOST.test(host) || GITHUB_ENTERPRISE_HOST.test(host);
}
