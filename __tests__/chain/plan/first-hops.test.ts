import { hop, plan } from './requests.ts';
import { samlSource, certificateSource } from '../../support/sources.ts';

const PROVIDER = 'arn:aws:iam::222222222222:saml-provider/idp';
const POLICY = '{"Version":"2012-10-17","Statement":[]}';

describe('the first hop by assertion', () => {
  const source = samlSource();

  test('is of the role that is asked for, by the provider that is asked for', () => {
    const { plan: made, problems } = plan([hop()], { source, samlProviderArn: PROVIDER });
    expect(problems).toEqual([]);
    expect(made.hops[0]).toMatchObject({ kind: 'saml', role: { name: 'hub' }, providerArn: PROVIDER });
    expect(made.hops[0]).not.toHaveProperty('sessionName');
  });

  test('is of whatever the assertion offers, or of a name in it', () => {
    const place = 'role-to-assume';
    expect(plan([hop({ role: '', place })], { source }).plan.hops[0]?.role.kind).toBe('offered');
    const byName = plan([hop({ role: 'deploy', place })], { source });
    expect(byName.problems).toEqual([]);
    expect(byName.plan.hops[0]?.role).toEqual({ kind: 'name', name: 'deploy', partition: 'aws' });
  });

  test('may have session policies, and says what it cannot have', () => {
    const { problems } = plan([hop({ policy: POLICY, sessionName: 'me', externalId: 'acme-42' })], { source });
    expect(problems).toEqual([
      'role-chain item 1 (hop 1): session-name cannot be given: this hop is by SAML, and AssumeRoleWithSAML has no such parameter',
      'role-chain item 1 (hop 1): external-id cannot be given: this hop is by SAML, and AssumeRoleWithSAML has no such parameter',
    ]);
  });

  test.each([
    ['idp', 'is not the ARN of a SAML provider'],
    ['arn:aws:iam::333333333333:saml-provider/idp', 'is in account 333333333333, and the role in 222222222222'],
    ['arn:aws-cn:iam::222222222222:saml-provider/idp', 'is in partition aws-cn'],
  ])('is not taken by %s', (samlProviderArn, problem) => {
    expect(plan([hop()], { source, samlProviderArn }).problems).toEqual([expect.stringContaining(problem)]);
  });

  test('is followed by signed ones, which are chained', () => {
    const { plan: made } = plan([hop(), hop({}, 2)], { source });
    expect(made.hops[1]).toMatchObject({ kind: 'signed', chained: 'yes' });
  });
});

describe('the first hop by certificate', () => {
  const source = certificateSource('eu-west-1');

  test('calls the Region of the trust anchor, with a session name only if one is asked for', () => {
    const { plan: made, problems } = plan([hop()], { source });
    expect(problems).toEqual([]);
    expect(made.hops[0]).toMatchObject({ kind: 'certificate', region: 'eu-west-1', ...source.rolesAnywhere });
    expect(made.hops[0]).not.toHaveProperty('sessionName');
    expect(plan([hop()], { source, saysSessionName: true }).plan.hops[0]?.sessionName).toBe('GitHubActions');
    expect(plan([hop({ sessionName: 'me' })], { source }).plan.hops[0]?.sessionName).toBe('me');
  });

  test.each([
    [
      { region: 'us-east-1' },
      'eu-west-1',
      'region us-east-1: the trust anchor is in eu-west-1, and only there it is known',
    ],
    [{}, 'cn-north-1', 'is in partition aws-cn'],
  ])('is of the Region and partition of the trust anchor: %j', (changes, region, problem) => {
    const { problems } = plan([hop(changes)], { source: certificateSource(region) });
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test('cannot have a session policy: without one, it may do more', () => {
    expect(plan([hop({ policy: POLICY })], { source }).problems).toEqual([
      'role-chain item 1 (hop 1): policy cannot be given: this hop is by Roles Anywhere, and CreateSession has no such parameter',
    ]);
    const arn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    expect(plan([hop({ place: 'role-to-assume', policyArns: [arn] })], { source }).problems).toEqual([
      'managed-session-policies (hop 1): cannot be given: this hop is by Roles Anywhere, and CreateSession has no such parameter',
    ]);
  });

  test('needs the ARN of its role', () => {
    expect(plan([hop({ role: 'deploy', place: 'role-to-assume' })], { source }).problems).toEqual([
      expect.stringContaining('a certificate does not say which account'),
    ]);
  });
});
