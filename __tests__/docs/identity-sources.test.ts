/** The recipes of docs/identity-sources.md: what they print, and that they work on the emulator as they stand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseWorld, startEmulator, type Emulator } from '../../src/emulator/emulator.ts';
import { variableName, type InputName } from '../../src/request/inputs.ts';
import { commandHere } from '../support/command-here.ts';
import { makeAuthority } from '../support/x509.ts';
import { codeBlocks, section } from './support/markdown.ts';
import { partsNotPrinted } from './support/messages.ts';
import { isMapping, mappingsIn, read } from './support/repository.ts';

const PAGE = read('docs/identity-sources.md');

describe('every message of docs/identity-sources.md', () => {
  const cells = [...PAGE.matchAll(/^\| Message \|.*\n\|.*\n((?:\|.*\n)+)/gm)]
    .flatMap(([, rows = '']) => rows.trim().split('\n'))
    .map((row) => row.split('|')[1] ?? '');
  const messages = cells.flatMap((cell) => [...cell.matchAll(/(`+)(.+?)\1/g)].map(([, , message = '']) => message));

  test.each(messages)('%s is one that the program prints, or the emulator as AWS does', (message) => {
    expect(partsNotPrinted(message)).toEqual([]);
  });

  test('and there are more than a few', () => {
    expect(messages.length).toBeGreaterThan(50);
  });
});

interface CommandLine {
  readonly line: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

/** The calls of a command in the shell examples of a text, with the variables before them. */
function callsOf(command: string, text: string): readonly CommandLine[] {
  return codeBlocks(text)
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => block.text.replaceAll('\\\n', ' ').split('\n'))
    .filter((line) => line.includes(`cli.js ${command} `))
    .map((line) => {
      const [before = '', after = ''] = line.split('node dist/cli.js ');
      const variables = Array.from(
        before.matchAll(/(\w+)=('[^']*'|\S+)/g),
        ([, name = '', value = '']) => [name, value.replaceAll("'", '')] as const,
      );
      return { line, variables: Object.fromEntries(variables), words: after.split(/\s+/) };
    });
}

/** What `policies` prints as JSON. */
interface PrintedWorld {
  readonly [section: string]: unknown;
  readonly accounts: Readonly<Record<string, object>>;
}

const CALLS = callsOf('policies', PAGE);

test('there is a call of policies for each kind of proof, and more', () => {
  expect(CALLS.length).toBeGreaterThanOrEqual(8);
});

test.each(CALLS)('$line prints a world in which its chain reaches the end', async ({ words, variables }) => {
  const printed = await commandHere(words, variables);
  expect({ status: printed.status, stderr: printed.stderr }).toMatchObject({ status: 0 });
  const { accounts } = JSON.parse(printed.stdout) as PrintedWorld;
  expect(Object.keys(accounts)).not.toEqual([]);
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  try {
    const world = join(directory, 'world.json');
    // Seeds are never printed.
    const whole = JSON.stringify(JSON.parse(printed.stdout));
    const seed = variables['ROLE_CHAIN_MFA_SECRET'];
    writeFileSync(world, seed === undefined ? whole : whole.replace('"ci":{', `"ci":{"mfa":{"seed":"${seed}"},`));
    const [, ...flags] = words;
    const simulated = await commandHere(['simulate', '--world', world, ...flags], variables);
    expect(simulated).toMatchObject({ status: 0 });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

describe('the recipe', () => {
  const authority = makeAuthority({ subject: [['CN', 'Example CA']] });
  const certificate = authority.issue({ subject: [['CN', 'job-1']] });
  /** What a repository would have in the place of an expression. */
  const STORED: Readonly<Record<string, string>> = {
    'vars.ONELOGIN_CLIENT_ID': 'a-client',
    'secrets.ONELOGIN_CLIENT_SECRET': 'a-secret-for-tests',
    'secrets.ONELOGIN_PASSWORD': 'a-password-for-tests',
    'secrets.ONELOGIN_SEED': 'JBSWY3DPEHPK3PXP',
    'secrets.OKTA_PASSWORD': 'a-password-for-tests',
    'secrets.OKTA_SEED': 'JBSWY3DPEHPK3PXP',
    'secrets.OKTA_PRIVATE_KEY': authority.key,
    'vars.OKTA_KEY_ID': 'key1',
    'vars.CI_CERTIFICATE': certificate.cert,
    'secrets.CI_PRIVATE_KEY': certificate.key,
  };
  /** What stands for an ellipsis in the parts of world files. */
  const KEYS = [
    ['-----BEGIN PUBLIC KEY----- ...', authority.keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['-----BEGIN CERTIFICATE----- ...', authority.cert],
  ] as const;

  const yamlOf = (heading: string): readonly unknown[] =>
    codeBlocks(section(PAGE, heading))
      .filter(({ language }) => language === 'yaml')
      .map(({ text }): unknown => parse(text));

  const inputsOf = (workflow: unknown): Readonly<Record<string, string>> => {
    const given = mappingsIn(workflow).find(({ uses }) => String(uses).includes('aws-role-chain'))?.['with'];
    return Object.fromEntries(
      Object.entries(isMapping(given) ? given : {}).map(([name, value]) => [
        `ROLE_CHAIN_${variableName(name as InputName)}`,
        String(value).replace(/\$\{\{ (.*?) \}\}/g, (_all, place: string) => STORED[place] ?? `no ${place}`),
      ]),
    );
  };

  /** The world that `policies` prints for the recipe, with the part of the page. */
  const worldOf = async (inputs: Readonly<Record<string, string>>, part: unknown): Promise<string> => {
    const provider = inputs['ROLE_CHAIN_SAML_PROVIDER'] ?? '';
    const more = provider === '' ? {} : { ROLE_CHAIN_SAML_PROVIDER_ARN: 'arn:aws:iam::111111111111:saml-provider/idp' };
    const { stdout } = await commandHere(['policies'], { ...inputs, ...more });
    const world = JSON.parse(stdout) as PrintedWorld;
    const given = isMapping(part) ? part : {};
    const account = { ...world.accounts['111111111111'], ...given };
    const whole =
      'trust-anchors' in given || 'roles-anywhere-profiles' in given
        ? { ...world, accounts: { ...world.accounts, '111111111111': account } }
        : { ...world, ...given };
    return KEYS.reduce(
      (text, [place, key]) => text.replace(JSON.stringify(place), () => JSON.stringify(key)),
      JSON.stringify(whole),
    );
  };

  let emulator: Emulator | undefined;
  afterEach(() => emulator?.close());

  test.each([
    ['OneLogin', '/onelogin', ['AssumeRoleWithSAML', 'AssumeRole']],
    ['Okta from CI: a service', '/okta', ['AssumeRoleWithWebIdentity', 'AssumeRole']],
    ['Okta: a user with a password', '/okta', ['AssumeRoleWithSAML']],
    ['Certificate: IAM Roles Anywhere', '', ['CreateSession', 'AssumeRole']],
  ])(
    '%s runs on the emulator, with its part of a world file and what policies prints',
    async (heading, path, calls) => {
      const [workflow, part] = yamlOf(heading);
      const inputs = inputsOf(workflow);
      emulator = await startEmulator({ world: parseWorld(await worldOf(inputs, part)) });
      const result = await commandHere(['env'], {
        ...inputs,
        ROLE_CHAIN_STS_ENDPOINT: emulator.url,
        ...(path === ''
          ? { ROLE_CHAIN_ROLES_ANYWHERE_ENDPOINT: emulator.url }
          : { ROLE_CHAIN_SAML_ENDPOINT: `${emulator.url}${path}` }),
      });
      expect(result).toMatchObject({ status: 0, stderr: '' });
      const operations = emulator.log.map(({ operation }) => operation);
      expect(operations.filter((name) => /^(?:AssumeRole|CreateSession)/.test(name))).toEqual(calls);
    },
  );
});
