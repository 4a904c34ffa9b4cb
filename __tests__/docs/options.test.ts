/** Each counterpart that docs/options.md names is there: an input, a key of a hop, a command with its flag, a variable. */
import { COMMANDS } from '../../src/commands/commands.ts';
import { CONTEXT_KEYS, INPUT_HOP_KEYS, ROOT_HOP_KEYS } from '../../src/request/hop-keys.ts';
import { INPUT_NAMES } from '../../src/request/inputs.ts';
import { CERTIFICATE } from '../../src/request/inputs/certificate.ts';
import { OKTA } from '../../src/request/inputs/okta.ts';
import { ONELOGIN } from '../../src/request/inputs/onelogin.ts';
import { SAML } from '../../src/request/inputs/saml.ts';
import { section } from './support/markdown.ts';
import { read } from './support/repository.ts';

const PAGE = read('docs/options.md');

/** The options of `aws sts assume-role`, and what the AWS CLI takes with every command. */
const ASSUME_ROLE = `role-arn role-session-name policy-arns policy duration-seconds tags transitive-tag-keys external-id
  serial-number token-code source-identity provided-contexts`.split(/\s+/);
const GLOBAL = `debug endpoint-url no-verify-ssl no-paginate output query profile region version color no-sign-request
  ca-bundle cli-read-timeout cli-connect-timeout cli-binary-format no-cli-pager cli-auto-prompt`.split(/\s+/);

const ROWS = [...PAGE.matchAll(/^\| (?!Option|---)(.*?) +\| (.*?) +\| (.*?) +\|$/gm)].map(
  ([, option = '', here = '', notes = '']) => ({ option, here, notes }),
);

const KEYS: readonly string[] = [INPUT_HOP_KEYS, ROOT_HOP_KEYS, CONTEXT_KEYS].flatMap((keys) => Object.keys(keys));
const INPUTS: readonly string[] = INPUT_NAMES;

/** Whether the program has it: `mfa-code`, `role-chain env --shell`, `AWS_SHARED_CREDENTIALS_FILE`. */
async function isThere(name: string): Promise<boolean> {
  const [, command = '', flag] = /^role-chain (\S+)(?: --(\S+))?$/.exec(name) ?? [];
  if (command === '--version') {
    return true;
  }
  if (command !== '') {
    const loaded = await COMMANDS[command]?.();
    return loaded !== undefined && (flag === undefined || loaded.flags.some((each) => each.name === flag));
  }
  return INPUTS.includes(name) || KEYS.includes(name) || name === 'AWS_SHARED_CREDENTIALS_FILE';
}

test.each(ROWS)('the counterpart of $option is there, or the reason why not: $here', async ({ here, notes }) => {
  if (here === 'None') {
    expect(notes).toMatch(/^\S.*\.$/);
    return;
  }
  const names = [...here.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  expect(names).not.toEqual([]);
  const there = await Promise.all(names.map(isThere));
  expect(names.filter((_name, index) => there[index] !== true)).toEqual([]);
});

test('a name that is nowhere would be seen', async () => {
  expect(await Promise.all(['role-arn-x', 'role-chain env --shel', 'role-chain environment'].map(isThere))).toEqual([
    false,
    false,
    false,
  ]);
});

test.each([
  ['aws sts assume-role', ASSUME_ROLE],
  ['Global options of the AWS CLI', GLOBAL],
])('each option of "%s" has a row', (heading, options) => {
  const text = section(PAGE, heading);
  expect(options.filter((option) => !text.includes(`\`--${option}\``))).toEqual([]);
});

test('each input of a source is explained in docs/identity-sources.md or docs/options.md', () => {
  const pages = PAGE + read('docs/identity-sources.md');
  const inputs = [SAML, ONELOGIN, OKTA, CERTIFICATE].flatMap((group) => Object.keys(group));
  const variables = pages.matchAll(/ROLE_CHAIN_([A-Z_]+)/g);
  const named = new Set(Array.from(variables, ([, name = '']) => name.toLowerCase().replaceAll('_', '-')));
  expect(inputs.filter((name) => !pages.includes(`\`${name}\``) && !named.has(name))).toEqual([]);
});
