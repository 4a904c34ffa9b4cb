/** Worlds with chains through them, made of shapes. */
import { plannedSource } from '../support/sources.ts';
import type fc from 'fast-check';
import type { Plan } from '../../src/chain/plan/plan.ts';
import { parseWorld, type World } from '../../src/emulator/emulator.ts';
import type { HopRequest } from '../../src/request/hop-request.ts';
import type { TargetRequest } from '../../src/request/target-request.ts';
import { Secret } from '../../src/core/secret.ts';
import { hop, plan, tag } from '../chain/plan/requests.ts';
import { shapes, type Flaw, type RoleShape, type Shape, type Style } from './world-shapes.ts';

/** A world, a plan through it, and what is wrong with it. */
export interface Case {
  readonly world: World;
  readonly plan: Plan;
  /** Problems of the plan: none. */
  readonly problems: readonly string[];
  readonly flaws: readonly Flaw[];
  /** Undefined for a token. */
  readonly caller: string | undefined;
}

const ACCOUNTS = ['111111111111', '222222222222', '333333333333'] as const;
const ISSUER = 'https://token.actions.githubusercontent.com';
const KEY = 'token.actions.githubusercontent.com';
const SUBJECT = 'repo:octo/app:ref:refs/heads/main';
const SESSION_NAME = 'GitHubActions';
const SEED = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const ALL = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];
const ONLY_S3 = [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }];
const EVERYTHING = [{ Effect: 'Allow', Action: '*', Resource: '*' }];

let devices = 0;

/** Builds the case of a shape. */
class CaseBuilder {
  readonly #shape: Shape;
  /** Another for each world: an emulator takes a code of a device once. */
  readonly #device = ++devices;

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  build(): Case {
    const { start, flaws: of } = this.#shape;
    const { plan: made, problems } = this.#plan();
    return {
      world: parseWorld(
        JSON.stringify({ version: 1, issuer: { claims: { sub: SUBJECT } }, accounts: this.#accounts() }),
      ),
      plan: made,
      problems,
      flaws: of.map(({ kind }) => kind),
      caller: start === 'token' ? undefined : this.#callerArn(),
    };
  }

  #isFlawed(kind: Flaw, at: number): boolean {
    const { flaws: of, roles } = this.#shape;
    return of.some((flaw) => flaw.kind === kind && Math.min(flaw.at, roles.length - 1) === at);
  }

  #isFlawedAnywhere(kind: Flaw): boolean {
    return this.#shape.flaws.some((flaw) => flaw.kind === kind);
  }

  #account(at: number): string {
    return ACCOUNTS[this.#shape.roles[at]?.account ?? 0] ?? '';
  }

  #roleArn(at: number): string {
    return `arn:aws:iam::${this.#account(at)}:role/${this.#shape.roles[at]?.hasPath === true ? 'ci/' : ''}r${at}`;
  }

  #callerAccount(): string {
    return ACCOUNTS[this.#shape.callerAccount] ?? '';
  }

  #callerArn(): string {
    return `arn:aws:iam::${this.#callerAccount()}:${this.#shape.start === 'user' ? 'user/ci' : 'role/runner'}`;
  }

  /** The hops that arrive at a role: from the one before it and, at the end of a fork, from the first. */
  #callersOf(at: number): readonly number[] {
    const { roles, forks } = this.#shape;
    const isEnd = at === roles.length - 1;
    return [...new Set([...(at > 0 ? [at - 1] : []), ...(isEnd && forks && at > 1 ? [0] : [])])];
  }

  #trusted(at: number, style: Style): readonly string[] {
    if (at === 0) {
      const account = this.#callerAccount();
      const session = `arn:aws:sts::${account}:assumed-role/runner/simulated`;
      const named = { role: this.#callerArn(), account, everyone: '*', session };
      return [this.#shape.start === 'user' && style === 'session' ? this.#callerArn() : named[style]];
    }
    return this.#callersOf(at).map((from) => {
      const session = `arn:aws:sts::${this.#account(from)}:assumed-role/r${from}/${SESSION_NAME}`;
      return { role: this.#roleArn(from), account: this.#account(from), everyone: '*', session }[style];
    });
  }

  #principal(at: number, style: Style): unknown {
    const isToken = at === 0 && this.#shape.start === 'token';
    if (this.#isFlawed('principal', at)) {
      const nobody = `arn:aws:iam::${this.#account(at)}:oidc-provider/nobody.example`;
      return isToken ? { Federated: nobody } : { AWS: 'arn:aws:iam::999999999999:role/nobody' };
    }
    return isToken
      ? { Federated: `arn:aws:iam::${this.#account(0)}:oidc-provider/${KEY}` }
      : { AWS: this.#trusted(at, style) };
  }

  #conditions(at: number): Record<string, Record<string, unknown>> {
    const { start, hasExternalId, hasSourceIdentity, hasTags, travels } = this.#shape;
    const isToken = at === 0 && start === 'token';
    const equals: Record<string, unknown> = {};
    const other = 'something-else';
    if (isToken) {
      equals[`${KEY}:aud`] = 'sts.amazonaws.com';
      equals[`${KEY}:sub`] = this.#isFlawed('subject', at) ? 'repo:octo/app:environment:prod' : [SUBJECT, other];
    } else if (hasExternalId) {
      equals['sts:ExternalId'] = this.#isFlawed('external-id', at) ? other : 'acme-42';
    }
    if (this.#isFlawed('session-name', at)) {
      equals['sts:RoleSessionName'] = other;
    }
    if (hasSourceIdentity && this.#isFlawed('source-identity', at)) {
      equals['sts:SourceIdentity'] = other;
    }
    if (hasTags && travels && (at > 1 || (at === 1 && start !== 'token')) && !isToken) {
      equals['aws:PrincipalTag/Team'] = this.#isFlawed('principal-tag', at) ? other : 'payments';
    }
    return {
      StringEquals: equals,
      ...(this.#isFlawed('mfa', at) && !(at === 0 && this.#shape.hasMfa)
        ? { Bool: { 'aws:MultiFactorAuthPresent': true } }
        : {}),
      ...(this.#isFlawed('duration-condition', at) ? { NumericLessThanEquals: { 'sts:DurationSeconds': 1800 } } : {}),
    };
  }

  #trust(at: number, style: Style): readonly unknown[] {
    const web = at === 0 && this.#shape.start === 'token' ? ['sts:AssumeRoleWithWebIdentity'] : [];
    const missing = [
      ...(this.#isFlawed('no-assume', at) ? ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity'] : []),
      ...(this.#isFlawed('no-tag', at) ? ['sts:TagSession'] : []),
      ...(this.#isFlawed('no-source-identity', at) ? ['sts:SetSourceIdentity'] : []),
    ];
    const actions = [...web, ...ALL].filter((action) => !missing.includes(action));
    const statement = { Sid: `Allow${at}`, Effect: 'Allow', Principal: this.#principal(at, style), Action: actions };
    return [
      { ...statement, Condition: this.#conditions(at) },
      ...(this.#isFlawed('trust-deny', at) ? [{ Effect: 'Deny', Principal: '*', Action: 'sts:Assume*' }] : []),
      ...(this.#isFlawed('trust-deny-tag', at)
        ? [
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 'sts:TagSession',
              Condition: { StringEquals: { 'aws:RequestTag/Team': 'payments' } },
            },
          ]
        : []),
      ...(this.#isFlawed('others-denied', at)
        ? [
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 'sts:AssumeRole',
              Condition: { StringNotEquals: { 'aws:PrincipalAccount': '999999999999' } },
            },
          ]
        : []),
    ];
  }

  /** The policy of the holder that calls these roles. `at` is where its flaws are looked up. */
  #identity(kind: RoleShape['identity'], targets: readonly number[], at: number): readonly unknown[] {
    if (this.#isFlawed('identity-none', at)) {
      return ONLY_S3;
    }
    const exact = this.#isFlawed('identity-other', at)
      ? ['arn:aws:iam::*:role/another']
      : targets.map((to) => this.#roleArn(to));
    const resource =
      kind === 'all' && !this.#isFlawed('identity-other', at)
        ? '*'
        : exact.length === 0
          ? 'arn:aws:iam::*:role/none'
          : exact;
    return [
      { Sid: 'Hops', Effect: 'Allow', Action: ALL, Resource: resource },
      ...(kind === 'with-deny-elsewhere'
        ? [{ Effect: 'Deny', Action: 'sts:*', Resource: 'arn:aws:iam::*:role/elsewhere' }]
        : []),
      ...(this.#isFlawed('identity-deny', at) ? [{ Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' }] : []),
    ];
  }

  #boundary(has: boolean, at: number): unknown {
    if (this.#isFlawed('boundary', at)) {
      return ONLY_S3;
    }
    const denial = { Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' };
    return this.#isFlawed('boundary-deny', at) ? [...EVERYTHING, denial] : has ? EVERYTHING : undefined;
  }

  #roles(account: string): Record<string, unknown> {
    const { roles } = this.#shape;
    const own = roles.flatMap((shape, at) => (this.#account(at) === account ? [{ shape, at }] : []));
    return Object.fromEntries(
      own.map(({ shape, at }) => {
        const targets = roles.flatMap((_, to) => (this.#callersOf(to).includes(at) ? [to] : []));
        return [
          `r${at}`,
          {
            ...(shape.hasPath ? { path: '/ci/' } : {}),
            'max-session-seconds': at === 0 && this.#isFlawedAnywhere('maximum') ? 3600 : 7200,
            trust: this.#trust(at, shape.style),
            policy: this.#identity(shape.identity, targets, at + 1),
            boundary: this.#boundary(shape.hasBoundary, at + 1),
          },
        ];
      }),
    );
  }

  #caller(account: string): { readonly users?: object; readonly roles?: object } {
    const { start } = this.#shape;
    if (account !== this.#callerAccount() || start === 'token') {
      return {};
    }
    const holder = { policy: this.#identity('exact', [0], 0), boundary: this.#boundary(false, 0) };
    const mfa = { serial: `arn:aws:iam::${account}:mfa/ci${this.#device}`, seed: SEED };
    return start === 'user'
      ? { users: { ci: { ...holder, mfa } } }
      : {
          roles: {
            runner: {
              ...holder,
              trust: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
            },
          },
        };
  }

  /** Where the account of a hop's caller is the one. */
  #isCalling(account: string, kind: Flaw): boolean {
    return this.#shape.roles.some(
      (_, at) =>
        this.#isFlawed(kind, at) &&
        (at === 0
          ? this.#callerAccount() === account
          : this.#callersOf(at).some((from) => this.#account(from) === account)),
    );
  }

  #serviceControl(account: string): unknown {
    if (this.#isCalling(account, 'scp-other')) {
      return ONLY_S3;
    }
    const denial = { Sid: 'NoHops', Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' };
    return this.#isCalling(account, 'scp-deny')
      ? [...EVERYTHING, denial]
      : this.#shape.hasServiceControl
        ? EVERYTHING
        : undefined;
  }

  #accounts(): Record<string, unknown> {
    return Object.fromEntries(
      ACCOUNTS.map((account) => {
        const { roles: more = {}, ...caller } = this.#caller(account);
        const audiences = this.#isFlawedAnywhere('audience') ? ['another.example'] : ['sts.amazonaws.com'];
        return [
          account,
          {
            'oidc-providers': this.#isFlawedAnywhere('no-provider') ? [] : [{ url: ISSUER, audiences }],
            'service-control-policy': this.#serviceControl(account),
            'disabled-regions': this.#isFlawedAnywhere('region') ? ['eu-west-3'] : [],
            ...caller,
            roles: { ...this.#roles(account), ...more },
          },
        ];
      }),
    );
  }

  #hop(at: number): HopRequest {
    const { start, hasExternalId, roles, hasTags, travels, hasSourceIdentity, longFirst, hasMfa } = this.#shape;
    const isSigned = at > 0 || start !== 'token';
    const isFirstSigned = at === (start === 'token' ? 1 : 0);
    const large = this.#isFlawedAnywhere('packed') ? [1, 2].map((each) => tag(`Large${each}`, 'x'.repeat(240))) : [];
    const arn = this.#roleArn(at);
    return hop({
      number: at + 1,
      role: this.#isFlawed('misspelt', at) ? `${arn}x` : arn,
      ...(isSigned && hasExternalId ? { externalId: 'acme-42' } : {}),
      ...(isFirstSigned && (hasTags || this.#isFlawedAnywhere('packed'))
        ? {
            tags: [tag('Team', 'payments'), tag('Stage', 'prod'), ...large],
            transitiveTagKeys: travels ? ['Team'] : [],
          }
        : {}),
      ...(isFirstSigned && hasSourceIdentity ? { sourceIdentity: 'mona' } : {}),
      ...(at === 0 && (longFirst || this.#isFlawedAnywhere('maximum')) ? { durationSeconds: 7200 } : {}),
      ...(isSigned && this.#isFlawed('region', at) ? { region: 'eu-west-3' } : {}),
      ...this.#sessionPolicy(at, roles[at]?.hasSessionPolicy === true),
      ...(at === 0 && start === 'user' && hasMfa
        ? {
            mfa: {
              serial: `arn:aws:iam::${this.#callerAccount()}:mfa/ci${this.#device}`,
              proof: { kind: 'seed', seed: new Secret(SEED) } as const,
            },
          }
        : {}),
    });
  }

  #sessionPolicy(at: number, has: boolean): Partial<HopRequest> {
    const arns = [
      ...(this.#isFlawed('session-policy-arn', at) ? ['arn:aws:iam::aws:policy/ReadOnlyAccess'] : []),
      ...(this.#isFlawed('no-such-policy', at) ? [`arn:aws:iam::${this.#account(at)}:policy/none`] : []),
    ];
    const text = (statements: unknown): string => JSON.stringify({ Version: '2012-10-17', Statement: statements });
    return {
      policyArns: arns,
      ...(this.#isFlawed('session-policy', at)
        ? { policy: text(ONLY_S3) }
        : has && arns.length === 0
          ? { policy: text(EVERYTHING) }
          : {}),
    };
  }

  #plan(): { readonly plan: Plan; readonly problems: readonly string[] } {
    const { start, roles, forks } = this.#shape;
    const source = { token: 'github-oidc', user: 'keys', role: 'ambient' } as const;
    const hops = roles.map((_, at) => this.#hop(at));
    const [first, ...rest] = hops;
    const last = rest.at(-1);
    const target = (name: string, of: readonly HopRequest[]): TargetRequest => ({
      name,
      place: `profiles (${name})`,
      hops: of.map((each, index) => ({ ...each, number: index + 2 })),
      labels: {},
      paths: [],
    });
    const isForked = forks && rest.length > 1 && last !== undefined;
    const targets = isForked ? [target('long', rest), target('short', [last])] : [];
    return plan(isForked && first !== undefined ? [first] : hops, {
      source: plannedSource(source[start]),
      sourceIsTemporary: start === 'user' ? false : undefined,
      targets,
    });
  }
}

/** All of them. */
export const cases: fc.Arbitrary<Case> = shapes.map((shape) => new CaseBuilder(shape).build());
