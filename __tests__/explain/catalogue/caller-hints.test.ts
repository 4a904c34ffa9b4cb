/** What is said of a trust policy that does not let a caller in: what is certain of the call comes first. */
import type { SignedHop } from '../../../src/chain/plan/plan.ts';
import { GITHUB } from '../../../src/ci/github.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import { explainHopFailure } from '../../../src/explain/hop-failure.ts';
import { CallFailure } from '../../../src/net/failure.ts';
import { FIRST, SECOND } from '../../refresh/specs.ts';
import { signedHop } from '../../support/hops.ts';
import { plannedSource } from '../../support/sources.ts';

const PLAIN = signedHop({ role: SECOND.role, sessionName: 'octo-4242' });

interface Call {
  readonly hop: SignedHop;
  readonly principal: string;
  readonly sourceIdentity?: string;
}

/** The hints about the trust policy of a role in account 222222222222, by weight. */
function hintsOf({ hop, principal, sourceIdentity }: Call): readonly string[] {
  const plan = { source: plannedSource('token-value'), hops: [FIRST, hop], targets: [] } as const;
  const attempt = {
    hop,
    of: 2,
    caller: principal,
    principal,
    roleArn: 'arn:aws:iam::222222222222:role/hub',
    sessionName: 'octo-4242',
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
  };
  const failure = new CallFailure({ kind: 'denied', code: 'AccessDenied', message: 'no', status: 403 });
  const error = explainHopFailure(failure, { attempt, plan, system: GITHUB, job: {}, explains: true });
  const causes = (error instanceof RoleChainError ? error.explanation?.causes : undefined) ?? [];
  return causes.find(({ id }) => id === 'trust-caller')?.details ?? [];
}

const CI = 'arn:aws:iam::111111111111:role/ci';

test('who calls, what the call sends and what no call has come before what cannot be seen from a job', () => {
  expect(hintsOf({ hop: PLAIN, principal: CI })).toEqual([
    `It has to name ${CI}, or its account; the ARN of a session (assumed-role/...) changes with the session name. If it has an id (AROA..., AIDA...) there: that role or user was deleted, and one recreated with the same name has a different id. Write ${CI} again. If it has a condition on aws:PrincipalOrgID or aws:PrincipalOrgPaths: is account 111111111111 in that organization, and in that unit?`,
    'Its conditions have to fit what this hop sends: sts:RoleSessionName (here it is octo-4242; session-name of role-chain item 1). It sends no sts:ExternalId (set it in external-id of role-chain item 1), no tags (set them in session-tags, or in tags of the hop), no sts:SourceIdentity (set it in source-identity).',
    'A condition on sts:DurationSeconds never holds, since calls that assume a role do not have that key (the MaxSessionDuration of the role limits its sessions), and has to go. The session of a role has no MFA, so a condition on aws:MultiFactorAuthPresent has to go as well.',
    expect.stringMatching(/^If it has a condition on aws:SourceIp:/),
  ]);
});

test('all that a hop sends is named, but no external id, and of MFA nothing where it is sent', () => {
  const [, sent, never] = hintsOf({ hop: SECOND, principal: CI, sourceIdentity: 'mona' });
  expect(sent).toBe(
    'Its conditions have to fit what this hop sends: sts:ExternalId (is it the one in external-id of role-chain item 1?), aws:RequestTag/..., aws:PrincipalTag/... and aws:TagKeys (the tags here are Team), sts:RoleSessionName (here it is octo-4242; session-name of role-chain item 1), sts:SourceIdentity (here it is mona).',
  );
  expect(never).not.toContain('MFA');
});

test('keys of a user are told first how to prove MFA, and within its account nothing of organizations', () => {
  const principal = 'arn:aws:iam::222222222222:user/deployer';
  const hints = hintsOf({ hop: { ...PLAIN, number: 1 }, principal });
  expect(hints[1]).toContain('this call sends no MFA. Set mfa-serial, with mfa-code or mfa-secret.');
  expect(hints.join()).not.toMatch(/aws:PrincipalOrgID|The session of a role has no MFA/);
});

test('a role that assumes itself is told so before anything else', () => {
  const principal = 'arn:aws:iam::222222222222:role/hub';
  expect(hintsOf({ hop: PLAIN, principal })[0]).toContain('The role assumes itself here');
});
