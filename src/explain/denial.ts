import type { HopAttempt } from '../chain/run.ts';
import type { SignedHop } from '../chain/plan.ts';
import type { CallFailure } from '../sts/failure.ts';
import { describeClaims, isImmutableSubject } from './claims.ts';
import type { Explanation } from './hop-failure.ts';

/**
 * Explains a refusal for want of permission. AWS does not say which of the causes it is, so they are worded as
 * possibilities, the likeliest first.
 */
export function explainDenial(failure: CallFailure, attempt: HopAttempt): Explanation {
  if (failure.code === 'RegionDisabledException') {
    return {
      code: 'denied',
      hint: `STS is not enabled for Region ${attempt.hop.region} in the account. Enable the Region there, or set region on this hop.`,
    };
  }
  const causes =
    attempt.hop.kind === 'web-identity' ? causesByToken(attempt) : causesSigned(failure, attempt, attempt.hop);
  return { code: 'denied', hint: causes.join('\n') };
}

function causesByToken({ claims = {}, roleArn }: HopAttempt): readonly string[] {
  const subject = claims['sub'];
  const provider = typeof claims['iss'] === 'string' ? claims['iss'].replace(/^https:\/\//, '') : 'the issuer';
  return [
    describeClaims(claims),
    'What it probably is, likeliest first:',
    `  - The trust policy of ${roleArn} has a condition on ${provider}:sub that this sub does not match. A pattern with * needs StringLike, not StringEquals.`,
    ...(typeof subject === 'string' && isImmutableSubject(subject)
      ? [
          '  - This sub has the immutable form (repo:OWNER@ID/NAME@ID:...), which GitHub gives to repositories created since 2026-07-15; a condition written for repo:OWNER/NAME:... does not match it.',
        ]
      : []),
    `  - The role does not exist, or is spelt otherwise; AWS says the same then.`,
    `  - Its trust policy does not allow sts:AssumeRoleWithWebIdentity to the identity provider ${provider} of account ${roleArn.split(':')[4] ?? ''}, or has a condition on ${provider}:aud that this aud does not match.`,
  ];
}

function causesSigned(
  failure: CallFailure,
  { roleArn, sessionName, ...attempt }: HopAttempt,
  hop: SignedHop,
): readonly string[] {
  const action = /perform: (sts:\w+)/.exec(failure.message)?.[1] ?? 'sts:AssumeRole';
  // Whose the keys of a source are shows only here; the role of a session is known, and what policies name.
  const named = /^User: (arn:\S+) is not/.exec(failure.message)?.[1];
  const principal = attempt.principal.startsWith('arn:') ? attempt.principal : (named ?? attempt.principal);
  if (/MultiFactorAuthentication failed/i.test(failure.message)) {
    return ['AWS did not accept the MFA code: it was mistyped, used before, or is of another device than mfa-serial.'];
  }
  if (action === 'sts:TagSession') {
    return [
      `This hop carries session tags (${tagKeys(hop)}), which needs sts:TagSession besides sts:AssumeRole.`,
      `  - In the trust policy of ${roleArn}: allow ${principal} the action sts:TagSession too.`,
      `  - If the role is in another account: in the policies of the caller as well, for this role.`,
      ...(hop.inheritedTags.length === 0
        ? ['  - Or send none: role-skip-session-tagging: true leaves the default tags out.']
        : []),
    ];
  }
  if (action === 'sts:SetSourceIdentity') {
    return [
      'A source identity is set on this hop or arrives with its caller, which needs sts:SetSourceIdentity besides sts:AssumeRole.',
      `  - In the trust policy of ${roleArn}: allow ${principal} the action sts:SetSourceIdentity too.`,
      '  - If the role is in another account: in the policies of the caller as well, for this role.',
    ];
  }
  return [
    'What it probably is, likeliest first:',
    `  - The trust policy of ${roleArn} does not name ${principal} or its account for ${action}.`,
    `  - It asks for something that this hop does not bring: ${broughtBy(hop, sessionName)}.`,
    `  - The policies of the caller do not allow ${action} on ${roleArn}.`,
    '  - The role does not exist, or is spelt otherwise; AWS says the same then.',
    '  - A service control policy of the organization forbids it; that cannot be seen from here.',
  ];
}

function tagKeys(hop: SignedHop): string {
  return [...hop.tags, ...hop.inheritedTags].map((tag) => tag.key).join(', ');
}

function broughtBy(hop: SignedHop, sessionName: string): string {
  const tags = tagKeys(hop);
  return [
    hop.externalId === undefined ? 'it sends no external id' : 'its external id may be another',
    tags === '' ? 'it carries no tags' : `its tags are ${tags}`,
    hop.sourceIdentity === undefined ? 'it sets no source identity' : 'it sets a source identity',
    hop.mfa === undefined ? 'it has no MFA' : 'it has MFA',
    `its session name is ${sessionName}`,
  ].join(', ');
}
