/** How the inputs choose a certificate, and what a renewal keeps of the choice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Problems } from '../../../src/core/problems.ts';
import { Secret } from '../../../src/core/secret.ts';
import { isInputName } from '../../../src/request/inputs.ts';
import { readInputs } from '../../../src/request/read-inputs.ts';
import { startShell, type ShellRunner } from '../../../src/runner/shell.ts';
import { certificate } from '../../../src/source/certificate/certificate.ts';
import { ANYWHERE, authority } from '../../support/anywhere-world.ts';

type Given = Readonly<Record<string, string>>;

const leaf = authority.issue();
const GIVEN: Given = {
  certificate: 'cert.pem',
  'private-key': 'job.key',
  'trust-anchor-arn': ANYWHERE.anchor,
  'roles-anywhere-profile-arn': ANYWHERE.profile,
};

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  writeFileSync(join(workspace, 'cert.pem'), leaf.cert);
  writeFileSync(join(workspace, 'job.key'), leaf.key);
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
});

function shell(directory = workspace): ShellRunner {
  const silent = (): void => undefined;
  const process = { env: {}, cwd: () => directory, unset: silent, write: silent, conceal: silent, isTerminal: false };
  return startShell(process, new Map());
}

function choose(given: Given): {
  readonly chosen: ReturnType<typeof certificate.choose>;
  readonly problems: readonly string[];
} {
  const problems = new Problems();
  const raw = { raw: (name: string) => (isInputName(name) ? (given[name] ?? '') : ''), environment: {} };
  const inputs = readInputs(raw, (text) => new Secret(text), problems);
  const chosen = certificate.choose({ inputs, assumesRole: true, idTokenAvailable: false, problems });
  return { chosen, problems: problems.list.map(({ place, message }) => `${place}: ${message}`) };
}

test('a choice says by which trust anchor and profile', () => {
  const { chosen, problems } = choose(GIVEN);
  expect(problems).toEqual([]);
  expect(chosen).toMatchObject({
    proof: 'certificate',
    rolesAnywhere: { trustAnchorArn: ANYWHERE.anchor, profileArn: ANYWHERE.profile },
  });
});

test.each<readonly [string, Given, string]>([
  [
    'a trust anchor that is no ARN',
    { 'trust-anchor-arn': 'ca' },
    "trust-anchor-arn: 'ca' is not the ARN of a trust anchor of IAM Roles Anywhere: arn:aws:rolesanywhere:REGION:ACCOUNT:trust-anchor/ID",
  ],
  ['the ARN of something else', { 'trust-anchor-arn': ANYWHERE.entry }, 'is not the ARN of a trust anchor'],
  [
    'swapped ARNs',
    { 'roles-anywhere-profile-arn': ANYWHERE.anchor },
    'but of a trust anchor; are the two inputs swapped?',
  ],
  [
    'another Region',
    { 'roles-anywhere-profile-arn': ANYWHERE.profile.replace('eu-', 'us-') },
    'is of the Region us-central-1, but the trust anchor of eu-central-1',
  ],
  [
    'another account',
    { 'roles-anywhere-profile-arn': ANYWHERE.profile.replace('111111111111', '222222222222') },
    'is of the account 222222222222, but the trust anchor of 111111111111',
  ],
  [
    'another partition',
    { 'roles-anywhere-profile-arn': ANYWHERE.profile.replace('arn:aws:', 'arn:aws-cn:') },
    'is of the partition aws-cn, but the trust anchor of aws',
  ],
])('%s is a problem', (_name, others, message) => {
  const { chosen, problems } = choose({ ...GIVEN, ...others });
  expect(chosen).toBeUndefined();
  expect(problems.join('\n')).toContain(message);
});

test('nothing is chosen, and nothing wrong, without any of the inputs', () => {
  expect(choose({})).toEqual({ chosen: undefined, problems: [] });
});

test('what a renewal keeps works in any directory, and is the same identity', async () => {
  const { chosen } = choose(GIVEN);
  const kept = v.parse(certificate.schema(v), chosen?.absolute(workspace));
  const elsewhere = shell(tmpdir());
  const identity = await chosen?.identity(shell());
  expect(identity).toContain(ANYWHERE.anchor);
  expect(await certificate.of(kept)?.identity(elsewhere)).toBe(identity);
});

test('texts are kept as they are', () => {
  const { chosen } = choose({
    ...GIVEN,
    certificate: leaf.cert,
    'private-key': leaf.key,
    'private-key-passphrase': 'x',
  });
  const kept = chosen?.absolute(workspace);
  expect(kept).toEqual(chosen?.choice);
  expect(v.parse(certificate.schema(v), kept)).toEqual(kept);
});

test('another certificate, trust anchor or profile is another identity', async () => {
  const of = (others: Given): Promise<string | undefined> | undefined =>
    choose({ ...GIVEN, ...others }).chosen?.identity(shell());
  const other = authority.issue();
  const identities = [
    await of({}),
    await of({ certificate: other.cert, 'private-key': other.key }),
    await of({ 'trust-anchor-arn': ANYWHERE.anchor.replace(/2$/, '3') }),
    await of({ 'roles-anywhere-profile-arn': ANYWHERE.profile.replace(/3$/, '4') }),
  ];
  expect(new Set(identities).size).toBe(4);
});
