import * as v from 'valibot';
import { canCarry, HOP_KINDS, HOP_PARAMETERS, type HopParameter } from '../../src/chain/hop-kinds.ts';
import { FIRST, SECOND } from '../refresh/specs.ts';
import { hop, plan } from './plan/requests.ts';
import { plannedSource } from '../support/sources.ts';
import { Secret } from '../../src/core/secret.ts';
import type { HopRequest, MfaRequest } from '../../src/request/hop-request.ts';

const KINDS = Object.values(HOP_KINDS);

/** The fields of a planned hop that come from a parameter. */
const FIELDS: Readonly<Record<HopParameter, keyof typeof SECOND>> = {
  'external-id': 'externalId',
  tags: 'tags',
  'transitive-tag-keys': 'transitiveTagKeys',
  'source-identity': 'sourceIdentity',
  'mfa-serial': 'mfa',
  'provided-contexts': 'providedContexts',
  'session-name': 'sessionName',
  policy: 'policy',
  'policy-arns': 'policyArns',
};

const MFA: MfaRequest = {
  serial: 'arn:aws:iam::111111111111:mfa/me',
  proof: { kind: 'code', code: new Secret('123456') },
};
/** A hop mapping that gives every parameter. */
const EVERYTHING: Partial<HopRequest> = {
  externalId: 'acme-42',
  tags: [{ key: 'Team', value: 'payments', place: 'role-chain item 1' }],
  transitiveTagKeys: ['Team'],
  sourceIdentity: 'mona',
  mfa: MFA,
  providedContexts: [{ providerArn: 'arn:aws:iam::aws:contextProvider/X', contextAssertion: new Secret('assertion') }],
};

describe('a kind of hop', () => {
  test.each([
    ['web-identity', FIRST],
    ['signed', SECOND],
  ] as const)('%s reads a hop of its own from a file, and none of another', (kind, own) => {
    const read = KINDS.map((each) => v.safeParse(each.schema(v), own).success);
    expect(read).toEqual(KINDS.map(({ api }) => api === HOP_KINDS[kind].api));
  });

  test.each(HOP_PARAMETERS)('reads the field of %s from a file exactly if it can carry it', (parameter) => {
    const field = FIELDS[parameter];
    for (const base of [FIRST, SECOND]) {
      const given = { ...base, [field]: SECOND[field] ?? FIRST.policy };
      expect(v.safeParse(HOP_KINDS[base.kind].schema(v), given).success).toBe(canCarry(base, parameter));
    }
  });

  test('complains of every parameter that it cannot carry, by the name of its API', () => {
    const { problems } = plan([hop(EVERYTHING)], { source: plannedSource('github-oidc') });
    expect(problems).toEqual(
      HOP_PARAMETERS.filter((parameter) => !canCarry({ kind: 'web-identity' }, parameter)).map(
        (parameter) =>
          `role-chain item 1 (hop 1): ${parameter} cannot be given: this hop is by web identity, and AssumeRoleWithWebIdentity has no such parameter`,
      ),
    );
    expect(plan([hop(EVERYTHING)], { source: plannedSource('keys') }).problems).toEqual([]);
  });
});

test.each([
  [{ sourceIdentity: 'mona' }, 'source-identity'],
  [{ mfa: MFA }, 'mfa-serial'],
] as const)('%j has no hop to go to where every hop is by web identity', (firstSignedHop, input) => {
  const only = [hop({ place: 'role-to-assume' })];
  const asked = { source: plannedSource('github-oidc'), firstSignedHop };
  expect(plan(only, asked).problems).toEqual([
    `${input} (hop -): no hop of this chain can carry it: a web identity token has claims instead`,
  ]);
  expect(plan([...only, hop()], asked).problems).toEqual([]);
});
