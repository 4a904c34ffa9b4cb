/** Chains of many shapes: what is typed, who may use them, and who must not. */
import { MFA_SEED, USER } from '../../support/world.ts';

/** Claims of a job's token. */
export type Claims = Readonly<Record<string, string>>;

/** A chain, as the action and `role-chain policies` are told of it. */
export interface Shape {
  readonly name: string;
  /** Inputs of the action, which are flags of the command too. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The other flags of the command. */
  readonly flags: readonly string[];
  /** Of the job that takes the chain. */
  readonly claims: Claims;
  /** Jobs that must not, by what they are. */
  readonly strangers: Readonly<Record<string, Claims>>;
  /** Inputs that ask for something else than the policies are for, and are to be denied. */
  readonly deviations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The user whose keys the job has, where it has no token. */
  readonly user?: { readonly account: string; readonly name: string };
}

const GITHUB = ['--repository', 'octo/app'];
const MAIN: Claims = { sub: 'repo:octo/app:ref:refs/heads/main', repository: 'octo/app' };
const STRANGERS: Shape['strangers'] = {
  'another branch': { ...MAIN, sub: 'repo:octo/app:ref:refs/heads/main2' },
  'a fork': { sub: 'repo:mallory/app:ref:refs/heads/main', repository: 'mallory/app' },
  'a repository whose name begins alike': { ...MAIN, sub: 'repo:octo/app2:ref:refs/heads/main' },
  'a pull request': { ...MAIN, sub: 'repo:octo/app:pull_request' },
  'an environment': { ...MAIN, sub: 'repo:octo/app:environment:main' },
};
const ON_MAIN = { flags: [...GITHUB, '--branch', 'main'], claims: MAIN, strangers: STRANGERS };
const IN_EUROPE = { 'aws-region': 'eu-central-1' };

const role = (account: number, path: string, partition = 'aws'): string =>
  `arn:${partition}:iam::${String(account).repeat(12)}:role/${path}`;

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const DEPLOYER = { account: '111111111111', name: 'deployer' };

export const SHAPES: readonly Shape[] = [
  { name: 'one hop', inputs: { ...IN_EUROPE, 'role-to-assume': role(1, 'ci') }, ...ON_MAIN },
  {
    name: 'three accounts, and sessions of two hours',
    inputs: {
      ...IN_EUROPE,
      'role-to-assume': role(1, 'ci'),
      'role-chain': `${role(2, 'hub')}\n${role(3, 'app/deploy')}`,
      'role-duration-seconds': '2h',
    },
    ...ON_MAIN,
  },
  {
    name: 'tags, of which some travel, and two roles in one account',
    inputs: {
      ...IN_EUROPE,
      'role-to-assume': role(1, 'ci'),
      'role-chain': `[{role: "${role(2, 'hub')}", tags: {Team: payments, Stage: prod}, transitive-tag-keys: [Team]}, "${role(2, 'spoke')}", {role: "${role(3, 'deploy')}", tags: {Unit: a}}]`,
      'transitive-tag-keys': 'Actor\nRepository',
    },
    ...ON_MAIN,
    deviations: { 'a tag more': { 'session-tags': 'Admin=yes' } },
  },
  {
    name: 'a source identity',
    inputs: {
      ...IN_EUROPE,
      'role-to-assume': role(1, 'ci'),
      'role-chain': `${role(2, 'hub')}\n${role(3, 'deploy')}`,
      'source-identity': '{actor}',
      'role-session-name': '{repository}-{run_id}',
    },
    ...ON_MAIN,
    deviations: { 'another session name': { 'role-session-name': 'octo-{run_id}' } },
  },
  {
    name: 'an external id',
    inputs: {
      ...IN_EUROPE,
      'role-to-assume': role(1, 'ci'),
      'role-chain': `[{role: "${role(2, 'partner')}", external-id: "acme/42"}]`,
    },
    ...ON_MAIN,
    deviations: {
      'another external id': { 'role-chain': `[{role: "${role(2, 'partner')}", external-id: "acme/43"}]` },
      'no external id': { 'role-chain': role(2, 'partner') },
      'a source identity': { 'source-identity': 'root' },
      tags: { 'session-tags': 'Admin=yes' },
    },
  },
  {
    name: 'GovCloud',
    inputs: {
      'aws-region': 'us-gov-west-1',
      'role-to-assume': role(1, 'ci', 'aws-us-gov'),
      'role-chain': role(2, 'deploy', 'aws-us-gov'),
    },
    ...ON_MAIN,
  },
  {
    name: 'China, with an audience of its own',
    inputs: {
      'aws-region': 'cn-north-1',
      'role-to-assume': role(1, 'ci', 'aws-cn'),
      'role-chain': role(2, 'deploy', 'aws-cn'),
      audience: 'sts.amazonaws.com.cn',
    },
    ...ON_MAIN,
  },
  {
    name: 'an environment with a colon, or any of a group',
    inputs: { ...IN_EUROPE, 'role-to-assume': role(1, 'ci'), 'role-chain': role(2, 'deploy') },
    flags: [...GITHUB, '--environment', 'prod:eu,stage-*'],
    claims: { ...MAIN, sub: 'repo:octo/app:environment:prod%3Aeu', environment: 'prod:eu' },
    strangers: {
      'another environment': { ...MAIN, sub: 'repo:octo/app:environment:prod' },
      'one of a group of the same beginning': { ...MAIN, sub: 'repo:octo/app:environment:stage' },
      'the branch without an environment': MAIN,
      'a fork': { sub: 'repo:mallory/app:environment:prod%3Aeu', repository: 'mallory/app' },
    },
  },
  {
    name: 'pull requests',
    inputs: { ...IN_EUROPE, 'role-to-assume': role(1, 'preview') },
    flags: [...GITHUB, '--pull-request'],
    claims: { ...MAIN, sub: 'repo:octo/app:pull_request' },
    strangers: { 'a branch': MAIN, 'a fork of another name': { ...MAIN, sub: 'repo:mallory/app:pull_request' } },
  },
  {
    name: 'a fan-out of five, two of them to one role with other external ids',
    inputs: {
      ...IN_EUROPE,
      'role-to-assume': role(1, 'ci'),
      'role-chain': `[{role: "${role(2, 'hub')}", tags: {Team: payments}, transitive-tag-keys: [Team]}]`,
      profiles: [
        `dev: ${role(3, 'deploy')}`,
        `stage: ${role(4, 'deploy')}`,
        `prod-a: [{role: "${role(5, 'deploy')}", external-id: a1}]`,
        `prod-b: [{role: "${role(5, 'deploy')}", external-id: b2}]`,
        `audit: ["${role(6, 'audit')}", "${role(7, 'read')}"]`,
      ].join('\n'),
    },
    ...ON_MAIN,
  },
  {
    name: 'immutable subjects of a tag',
    inputs: { ...IN_EUROPE, 'role-to-assume': role(1, 'release') },
    flags: [...GITHUB, '--tag', 'v*', '--immutable-subjects', '--owner-id', '65', '--repository-id', '74'],
    claims: { ...MAIN, sub: 'repo:octo@65/app@74:ref:refs/tags/v1.2.3' },
    strangers: {
      'a repository recreated with the same name': { ...MAIN, sub: 'repo:octo@65/app@75:ref:refs/tags/v1.2.3' },
      'the mutable form': { ...MAIN, sub: 'repo:octo/app:ref:refs/tags/v1.2.3' },
      'a branch': { ...MAIN, sub: 'repo:octo@65/app@74:ref:refs/heads/v1' },
    },
  },
  {
    name: 'another issuer',
    inputs: { ...IN_EUROPE, 'role-to-assume': role(1, 'ci'), audience: 'https://gitlab.example.com' },
    flags: [
      '--issuer',
      'https://gitlab.example.com/ci',
      '--subject',
      'project_path:group/app:ref_type:branch:ref:main\nproject_path:group/lib:*',
    ],
    claims: { sub: 'project_path:group/lib:ref_type:tag:ref:v1' },
    strangers: { 'another project': { sub: 'project_path:group/app2:ref_type:branch:ref:main' } },
  },
  {
    name: 'keys of a user with MFA, and the default tags',
    inputs: {
      ...IN_EUROPE,
      ...KEYS,
      'role-to-assume': role(2, 'hub'),
      'role-external-id': 'x-1',
      'role-chain': role(3, 'deploy'),
      'mfa-serial': 'arn:aws:iam::111111111111:mfa/deployer',
      'mfa-secret': MFA_SEED,
      'transitive-tag-keys': 'Actor',
    },
    flags: ['--caller', 'arn:aws:iam::111111111111:user/deployer'],
    claims: {},
    strangers: {},
    deviations: { 'no MFA': { 'mfa-serial': '', 'mfa-secret': '' }, 'a tag more': { 'session-tags': 'Admin=yes' } },
    user: DEPLOYER,
  },
  {
    name: 'keys of a user, whose chain turns back to where it has been',
    inputs: {
      ...IN_EUROPE,
      ...KEYS,
      'role-to-assume': 'ops/hub',
      'role-skip-session-tagging': 'true',
      'role-chain': `${role(2, 'spoke')}\n${role(1, 'ops/hub')}\n${role(3, 'deploy')}`,
    },
    flags: ['--caller', 'arn:aws:iam::111111111111:user/deployer'],
    claims: {},
    strangers: {},
    user: DEPLOYER,
  },
];
