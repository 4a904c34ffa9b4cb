import { chainNeeds, type Beginning } from '../../src/policies/chain-needs.ts';
import type { ChainNeeds } from '../../src/policies/needs.ts';
import { hop, plan, tag } from '../chain/plan/requests.ts';
import { certificateSource, plannedSource, samlSource } from '../support/sources.ts';

const ENTRY = 'arn:aws:iam::111111111111:role/entry';
const HUB = 'arn:aws:iam::222222222222:role/hub';
const first = hop({ role: ENTRY, place: 'role-to-assume' });
const second = hop({ role: HUB, tags: [tag('Team', 'a', 'role-chain item 1')] });
const root = hop({ role: '', root: { account: '444444444444', taskPolicy: 'S3UnlockBucketPolicy' } });

function needsOf(beginning: Beginning, ...of: Parameters<typeof plan>): ChainNeeds {
  const { plan: made, problems } = plan(...of);
  expect(problems).toEqual([]);
  return chainNeeds(made, beginning);
}

/** Statements as one line each: the action, and what it is on or who may do it, and the conditions. */
function statementsOf(needs: ChainNeeds, kind: 'trust' | 'policy'): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    needs.roles.map((role) => [
      role.name,
      (role[kind]?.Statement ?? []).map(({ Action, Condition, ...rest }) =>
        [
          Action,
          JSON.stringify('Principal' in rest ? rest.Principal : rest.Resource),
          JSON.stringify(Condition ?? null),
        ].join(' '),
      ),
    ]),
  );
}

describe('a chain from a SAML assertion needs', () => {
  const saml: Beginning = { kind: 'saml', providerName: 'idp', audience: 'https://signin.aws.amazon.com/saml' };

  test('the provider in the account of the first role, which trusts it for the audience of AWS', () => {
    const needs = needsOf(saml, [first, second], { source: samlSource(), defaultTags: [] });
    const arn = 'arn:aws:iam::111111111111:saml-provider/idp';
    expect(needs.issuer).toBeUndefined();
    expect(needs.accounts[0]?.providers).toMatchObject([{ kind: 'saml', arn, name: 'idp' }]);
    expect(statementsOf(needs, 'trust')['entry']).toEqual([
      `sts:AssumeRoleWithSAML {"Federated":"${arn}"} {"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}`,
    ]);
  });
});

describe('a chain from a certificate needs', () => {
  const source = certificateSource('eu-central-1');
  const { trustAnchorArn } = source.rolesAnywhere;
  const needs = (): ChainNeeds => needsOf({ kind: 'certificate' }, [first, second], { source, defaultTags: [] });

  test('trust in IAM Roles Anywhere for the trust anchor alone, and all that the service does', () => {
    const condition = `{"ArnEquals":{"aws:SourceArn":"${trustAnchorArn}"}}`;
    expect(statementsOf(needs(), 'trust')['entry']).toEqual(
      ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'].map(
        (action) => `${action} {"Service":"rolesanywhere.amazonaws.com"} ${condition}`,
      ),
    );
  });

  test('further roles that let the tags and the source identity of its subject through', () => {
    const conditions = [
      '{"StringEquals":{"sts:RoleSessionName":"GitHubActions"}}',
      '{"ForAllValues:StringLike":{"aws:TagKeys":["x509Subject/*","x509Issuer/*","x509SAN/*","Team"]}}',
      '{"StringLike":{"sts:SourceIdentity":"*"}}',
    ];
    const lines = (on: string): readonly string[] =>
      ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'].map(
        (action, index) => `${action} ${on} ${conditions[index] ?? ''}`,
      );
    expect(statementsOf(needs(), 'trust')['hub']).toEqual(lines(`{"AWS":"${ENTRY}"}`));
    expect(statementsOf(needs(), 'policy')['entry']).toEqual(lines(`"${HUB}"`));
  });
});

describe('a chain to a root user needs', () => {
  test('permission for that task in that account, and nothing there', () => {
    const caller: Beginning = { kind: 'principal', arn: 'arn:aws:iam::111111111111:user/ci' };
    const needs = needsOf(caller, [second, root], { source: plannedSource('keys'), defaultTags: [] });
    expect(statementsOf(needs, 'policy')['hub']).toEqual([
      'sts:AssumeRoot "arn:aws:iam::444444444444:root" {"ArnEquals":{"sts:TaskPolicyArn":"arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy"}}',
    ]);
    expect(needs.accounts.map(({ id }) => id)).not.toContain('444444444444');
    expect(needs.rootAccounts).toEqual(['444444444444']);
  });
});
