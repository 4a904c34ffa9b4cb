/** Plans for renewals, and sessions of them: with a value of every kind, so that none is forgotten. */
import { plannedSource } from '../support/sources.ts';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlannedTarget, SignedHop, WebIdentityHop } from '../../src/chain/plan/plan.ts';
import type { CachedSession } from '../../src/refresh/cached-session.ts';
import type { RenewalSpec } from '../../src/refresh/renewal-spec.ts';
import { Secret } from '../../src/core/secret.ts';

/** A first hop by web identity. */
export const FIRST: WebIdentityHop = {
  kind: 'web-identity',
  number: 1,
  place: 'role-to-assume',
  role: { kind: 'arn', arn: 'arn:aws:iam::111111111111:role/ci', account: '111111111111', name: 'ci' },
  sessionName: 'GitHubActions',
  durationSeconds: 43_200,
  longest: true,
  region: 'eu-central-1',
  policy: '{"Version":"2012-10-17","Statement":[]}',
  policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
};

/** A second hop that says everything that a signed hop can. */
export const SECOND: SignedHop = {
  kind: 'signed',
  number: 2,
  place: 'role-chain item 1',
  role: { kind: 'name', name: 'deploy', partition: 'aws' },
  sessionName: 'octo-4242',
  durationSeconds: 3600,
  region: 'us-east-1',
  policyArns: [],
  chained: 'yes',
  externalId: 'acme-42',
  tags: [{ key: 'Team', value: 'payments', origin: 'session-tags', droppable: false }],
  transitiveTagKeys: ['Team'],
  inheritedTags: [],
  sourceIdentity: 'mona',
  mfa: {
    serial: 'arn:aws:iam::111111111111:mfa/deployer',
    proof: { kind: 'seed', seed: new Secret('JBSWY3DPEHPK3PXPSEEDSEED') },
  },
  providedContexts: [
    {
      providerArn: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
      contextAssertion: new Secret('an-assertion-of-the-context'),
    },
  ],
};

const TARGET: PlannedTarget = {
  name: 'prod',
  place: 'targets.prod',
  region: 'eu-west-1',
  labels: { stage: 'prod' },
  hops: [FIRST, SECOND],
};

/** A plan with a secret of every kind. */
export const PLAN: RenewalSpec = {
  source: {
    kind: 'keys',
    credentials: {
      accessKeyId: new Secret('AKIAINPUTS1111111111'),
      secretAccessKey: new Secret('the-secret-key-of-the-inputs'),
      sessionToken: new Secret('the-session-token-of-the-inputs'),
    },
  },
  job: 'octo/app 4242 1 deploy',
  plan: {
    source: plannedSource('keys'),
    region: 'eu-central-1',
    partition: 'aws',
    hops: [FIRST, SECOND],
    targets: [TARGET],
    warnings: [],
    notices: [],
  },
  network: {
    http: {
      proxy: { proxy: new URL('http://user:pass%21word-of-the-proxy@127.0.0.1:3128/'), noProxy: 'localhost' },
      caBundle: '/etc/ca.pem',
      connectTimeoutMilliseconds: 5000,
      requestTimeoutMilliseconds: 15_000,
    },
    endpoints: { override: new URL('http://127.0.0.1:4566/'), fips: false, dualStack: false },
    maxAttempts: 12,
    deadlineSeconds: 120,
  },
  environment: { AWS_PROFILE: 'runner', AWS_SECRET_ACCESS_KEY: new Secret('the-secret-key-of-the-environment') },
  avoidsSpecialCharacters: false,
};

/** What no file but the one for secrets may hold of {@link PLAN}. */
export const SECRETS_OF_PLAN: readonly string[] = [
  'AKIAINPUTS1111111111',
  'the-secret-key-of-the-inputs',
  'the-session-token-of-the-inputs',
  'JBSWY3DPEHPK3PXPSEEDSEED',
  'an-assertion-of-the-context',
  'word-of-the-proxy',
  'the-secret-key-of-the-environment',
];

/** A session that lives so long from a time on. */
export function session(obtainedAt: number, lifeSeconds: number, parts: Partial<CachedSession> = {}): CachedSession {
  return {
    key: 'a'.repeat(64),
    roleArn: 'arn:aws:iam::222222222222:role/hub',
    assumedRoleArn: 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions',
    assumedRoleId: 'AROAEXAMPLE:GitHubActions',
    obtainedAt,
    credentials: {
      accessKeyId: new Secret('ASIAEXAMPLE'),
      secretAccessKey: new Secret('a/secret+of=a-session'),
      sessionToken: new Secret('token=='),
      expiration: new Date(obtainedAt + lifeSeconds * 1000),
    },
    ...parts,
  };
}

/** A session with its secrets in the open, to be compared. */
export function revealed(found: CachedSession | undefined): unknown {
  if (found === undefined) {
    return undefined;
  }
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = found.credentials;
  return { ...found, credentials: [accessKeyId.reveal(), secretAccessKey.reveal(), sessionToken.reveal(), expiration] };
}

/** A private directory for one test, in one that is removed with all that is in it. */
export function privateDirectory(): { readonly directory: string; readonly outside: string; remove(): void } {
  const outside = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  const directory = join(outside, 'sessions');
  mkdirSync(directory, { mode: 0o700 });
  return {
    directory,
    outside,
    remove: () => {
      rmSync(outside, { recursive: true, force: true });
    },
  };
}
