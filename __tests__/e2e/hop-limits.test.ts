import { refused } from '../support/refused.ts';
import { ROLES, USER } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const SERIAL = 'arn:aws:iam::111111111111:mfa/x';
const IDENTITY_CENTER = 'arn:aws:iam::aws:contextProvider/IdentityCenter';

const many = <Item>(count: number, item: (at: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, at) => item(at + 1));
const tags = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(many(count, (at) => [`Key${at}`, 'v']));
const context = (parts: object): object => ({
  'provided-contexts': [{ 'provider-arn': IDENTITY_CENTER, 'context-assertion': 'abcd', ...parts }],
});

/** What is wrong with a hop, the keys that make it so, and what the message has to say besides where it is. */
const WRONG: readonly (readonly [string, object, string])[] = [
  ['a role that is no ARN', { role: 'nothing-valid-in-here' }, "'nothing-valid-in-here' is not an ARN"],
  ['a role in no partition', { role: 'arn::b:::something/test-role' }, "'arn::b:::something/test-role' is not the ARN"],
  ['a role of no service', { role: 'arn:a:a::aaaaaaaaaa:' }, "'arn:a:a::aaaaaaaaaa:' is not the ARN of a role"],
  ['a role without a name', { role: 'arn:aws:iam::222222222222:role/' }, 'is not the ARN of a role'],
  ['a role name too long', { role: `arn:aws:iam::222222222222:role/${'x'.repeat(65)}` }, 'is not the ARN of a role'],
  [
    'a role ARN too long',
    { role: `arn:aws:iam::222222222222:role/${'p/'.repeat(1008)}xx` },
    'is 2049 characters long; at most 2048 are allowed',
  ],
  ['a role of another partition', { role: 'arn:aws-cn:iam::222222222222:role/hub' }, 'is in partition aws-cn'],
  ['a session name too short', { 'session-name': 'x' }, "session name 'x' is 1 character long; at least 2 are needed"],
  ['a session name too long', { 'session-name': 'x'.repeat(65) }, 'is 65 characters long; at most 64 are allowed'],
  ['a session name with a colon', { 'session-name': 'Session1:2' }, "session name 'Session1:2' has a character that"],
  ['an external id too short', { 'external-id': 'x' }, "external id 'x' is 1 character long; at least 2 are needed"],
  ['an external id too long', { 'external-id': 'x'.repeat(1225) }, 'is 1225 characters long; at most 1224 are allowed'],
  ['an external id with a space', { 'external-id': 'a b' }, "external id 'a b' has a character that is not allowed"],
  ['a short MFA serial', { 'mfa-serial': 'GAHT1234', 'mfa-code': '123456' }, 'at least 9 are needed'],
  ['a long MFA serial', { 'mfa-serial': 'x'.repeat(257), 'mfa-code': '123456' }, 'at most 256 are allowed'],
  ['an odd MFA serial', { 'mfa-serial': 'GAHT 12345', 'mfa-code': '123456' }, "'GAHT 12345' has a character that"],
  ['a short MFA code', { 'mfa-serial': SERIAL, 'mfa-code': '90210' }, 'the MFA code is 5 characters long; at least 6'],
  ['a long MFA code', { 'mfa-serial': SERIAL, 'mfa-code': '9021090' }, 'the MFA code is 7 characters long; at most 6'],
  ['an MFA code of letters', { 'mfa-serial': SERIAL, 'mfa-code': 'codeme' }, 'the MFA code has a character'],
  ['an MFA seed that is none', { 'mfa-serial': SERIAL, 'mfa-secret': 'seed-8901' }, 'the MFA seed is not Base32'],
  ['an MFA device without proof', { 'mfa-serial': SERIAL }, 'mfa-serial needs mfa-code or mfa-secret'],
  ['an empty tag key', { tags: { '': 'v' } }, "tag key '' is 0 characters long; at least 1 are needed"],
  ['a tag key too long', { tags: { ['k'.repeat(129)]: 'v' } }, 'is 129 characters long; at most 128 are allowed'],
  ['a tag key with a hash', { tags: { 'a#b': 'v' } }, "tag key 'a#b' has a character that is not allowed"],
  ['a tag key of AWS', { tags: { 'AWS:cost': 'v' } }, "tag key 'AWS:cost' begins with aws:"],
  ['a tag value too long', { tags: { Team: 'v'.repeat(257) } }, 'is 257 characters long; at most 256 are allowed'],
  ['a tag value with a hash', { tags: { Team: 'a#b' } }, "value of tag 'Team' 'a#b' has a character that is not"],
  ['too many tags', { tags: tags(51) }, '51 session tags (default ones included); at most 50 are allowed'],
  ['tag keys that differ in case', { tags: { Team: 'a', TEAM: 'b' } }, "the tag 'TEAM' is given twice"],
  ['a transitive key of no tag', { 'transitive-tag-keys': ['Nope'] }, "'Nope' is neither a tag of this hop"],
  ['a duration too short', { duration: 899 }, 'duration 899 is outside of 900 to 43200 seconds'],
  ['a duration too long', { duration: 43_201 }, 'duration 43201 is outside of 900 to 43200 seconds'],
  ['more than an hour', { duration: '1h1s' }, 'AWS ends the session of a role assumed by another role after one hour'],
  ['a duration that is none', { duration: 'soon' }, "duration 'soon' is not a time"],
  ['a policy that is no JSON', { policy: '{"Version": ' }, 'the session policy is not a JSON object'],
  ['a policy with a character too high', { policy: { Sid: '\u0100' } }, 'allowed are characters up to U+00FF'],
  [
    'too many policies',
    { 'policy-arns': many(11, (at) => `arn:aws:iam::aws:policy/P${at}`) },
    'at most 10 are allowed',
  ],
  ['a policy ARN too short', { 'policy-arns': ['arn:aws:iam::aws:p'] }, 'is 18 characters long; at least 20'],
  ['a policy ARN too long', { 'policy-arns': ['p'.repeat(2049)] }, 'is 2049 characters long; at most 2048'],
  ['a provider ARN too short', context({ 'provider-arn': 'arn:x' }), "provider-arn 'arn:x' is 5 characters long"],
  ['an assertion too short', context({ 'context-assertion': 'jwt' }), 'context-assertion is 3 characters long'],
  ['an assertion too long', context({ 'context-assertion': 'j'.repeat(2049) }), 'context-assertion is 2049 characters'],
  [
    'too many contexts',
    { 'provided-contexts': many(6, () => ({ 'provider-arn': IDENTITY_CENTER, 'context-assertion': 'abcd' })) },
    '6 provided contexts; at most 5 are allowed',
  ],
  ['a Region that is none', { region: 'Frankfurt' }, "'Frankfurt' is not a Region name"],
  [
    'a Region of another partition',
    { region: 'us-gov-west-1' },
    "the Region 'us-gov-west-1' is in partition aws-us-gov",
  ],
  [
    'a key that no hop has',
    { 'external-ids': 'x' },
    "'external-ids' is not a key of a hop; did you mean 'external-id'",
  ],
];

describe('a chain each of whose hops breaks a limit of AWS is refused before the network, and says', () => {
  const chain = WRONG.map(([, keys]) => ({ role: ROLES.hub, ...keys }));
  // The user's keys take ci, so that every hop of the list is a chained one.
  const outcome = refused({ ...KEYS, 'role-to-assume': ROLES.ci, 'role-chain': JSON.stringify(chain) });

  test.each(WRONG.map(([name, , message], index) => [name, index + 1, message] as const))(
    '%s, of item %d',
    (_name, item, message) => {
      const about = outcome().lines.filter((line) => line.includes(`role-chain item ${item} (hop ${item + 1}): `));
      expect(about.map((line) => line.includes(message))).toContain(true);
    },
  );

  test('all of it in one message, which gives the number of problems', () => {
    const { lines } = outcome();
    const problems = lines.filter((line) => line.startsWith('  - '));
    expect(problems.length).toBeGreaterThanOrEqual(WRONG.length);
    expect(lines[0]).toBe(`${problems.length} problems:`);
  });

  test('no secret', () => {
    const { log } = outcome().step;
    expect(['90210', 'codeme', 'seed-8901', 'jjjj'].filter((secret) => log.includes(secret))).toEqual([]);
  });
});
