/** Names from outside may hold anything that AWS and GitHub allow in them, and some of it means something to a tool. */
import { plannedSource } from '../../support/sources.ts';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseWorld } from '../../../src/emulator/emulator.ts';
import { chainNeeds } from '../../../src/policies/chain-needs.ts';
import { renderCli } from '../../../src/policies/formats/cli.ts';
import { renderCloudFormation } from '../../../src/policies/formats/cloudformation.ts';
import { hclText, json, shellWord, yamlText } from '../../../src/policies/formats/escape.ts';
import { renderJson } from '../../../src/policies/formats/json.ts';
import { renderTerraform } from '../../../src/policies/formats/terraform.ts';
import type { ChainNeeds } from '../../../src/policies/needs.ts';
import { subjectsOf } from '../../../src/policies/subjects.ts';
import { hop, plan, tag } from '../../chain/plan/requests.ts';
import { ofCli } from '../support/fake-aws.ts';
import type { Printed } from '../support/output.ts';
import { ofCloudFormation, ofJson, ofTerraform, parseHcl } from '../support/read-formats.ts';
import { testOnPosix } from '../../support/where.ts';

const NASTY = [
  '"',
  "'",
  '\\',
  '${',
  '%{',
  '$${',
  '`',
  '$(id)',
  '##[',
  '#',
  '}',
  '::',
  '{{',
  ' ',
  '\u2028',
  '\u{1F600}',
  '~',
  '!',
  '&',
  '*',
];

/** Texts made of what is special somewhere, and of anything. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((whole) => !/\p{Cs}/u.test(whole));

/** One line of visible ASCII that no runner takes for a command. */
const PLAIN = /^(?!.*##)[ -~]*$/;

describe('a literal', () => {
  test('of JSON, YAML 1.1, YAML 1.2 and HCL reads as the text that it was made of, and is plain', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect([json(whole), yamlText(whole), hclText(whole)].filter((literal) => !PLAIN.test(literal))).toEqual([]);
        expect(JSON.parse(json(whole))).toBe(whole);
        expect(parse(`x: ${yamlText(whole)}\n`, { version: '1.1' })).toEqual({ x: whole });
        expect(parse(`x: ${yamlText(whole)}\n`, { version: '1.2' })).toEqual({ x: whole });
        // HCL normalizes what it reads to NFC, as Terraform does with every text.
        expect(parseHcl(`x = ${hclText(whole)}\n`)).toEqual({ x: whole.normalize('NFC') });
      }),
      { numRuns: 300 },
    );
  });

  testOnPosix('of a shell is one word with the text that it was made of', () => {
    const printable = fc.stringMatching(/^[ -~]{0,20}$/);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(printable, fc.constantFrom(...NASTY.filter((one) => /^[ -~]+$/.test(one)))), {
          minLength: 1,
        }),
        (words) => {
          const script = `printf '%s\\000' ${words.map(shellWord).join(' ')}`;
          const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: {} });
          expect({ read: stdout.split('\0').slice(0, -1), stderr }).toEqual({ read: words, stderr: '' });
          expect(script).not.toContain('##');
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** What a chain needs whose every name is strange. */
const strangeNeeds: fc.Arbitrary<ChainNeeds> = fc
  .record({
    // `*` and `?` are in no principal, and `{{resolve:` is what CloudFormation cannot be told.
    path: fc.stringMatching(/^[!-)+->@-z|}~]{1,12}$/).filter((path) => !path.startsWith('/') && !path.endsWith('/')),
    role: fc.stringMatching(/^[\w+=,.@-]{1,12}$/),
    externalId: fc.stringMatching(/^[\w+=,.@:/-]{2,12}$/),
    key: fc.constantFrom('Kostenstelle für Größe', 'a/b:c=d', 'x y', '日本', '@home+-'),
    environment: text,
    audience: text,
  })
  .map(({ path, role, externalId, key, environment, audience }) => {
    const { plan: made, problems } = plan(
      [
        hop({ role: `arn:aws:iam::111111111111:role/${path}/${role}`, place: 'role-to-assume' }),
        hop({ role: `arn:aws:iam::222222222222:role/${role}`, externalId, tags: [tag(key, 'x', 'here')] }),
        hop({ role: `arn:aws:iam::333333333333:role/${path}/${role}` }),
      ],
      { source: plannedSource('github-oidc') },
    );
    expect(problems).toEqual([]);
    const repository = { owner: 'octo', name: 'app' };
    const subjects = subjectsOf({
      issuer: '',
      repository,
      branches: [],
      tags: [],
      environments: [`e${environment}`],
      pullRequests: false,
      patterns: [],
    });
    const issuer = 'https://token.actions.githubusercontent.com';
    return chainNeeds(made, { kind: 'token', issuer, audience: `a${audience}`, subjects });
  });

describe('needs with strange names', () => {
  test('are the same in JSON, Terraform and CloudFormation, and a world of the emulator', () => {
    fc.assert(
      fc.property(strangeNeeds, (needs) => {
        const output = renderJson(needs);
        const expected = ofJson(JSON.parse(output) as Printed);
        expect(ofTerraform(renderTerraform(needs))).toEqual(normalized(expected));
        expect(ofCloudFormation(renderCloudFormation(needs), '1.1')).toEqual(expected);
        expect(parseWorld(output).accounts.size).toBe(3);
      }),
      { numRuns: 100 },
    );
  });

  testOnPosix('are the same in a script, which calls nothing but the AWS CLI', () => {
    fc.assert(
      fc.property(strangeNeeds, (needs) => {
        expect(ofCli(renderCli(needs))).toEqual(ofJson(JSON.parse(renderJson(needs)) as Printed));
      }),
      { numRuns: 10 },
    );
  });

  test('are refused for CloudFormation where it would replace a part of them', () => {
    const { plan: made } = plan([hop({ role: 'arn:aws:iam::111111111111:role/{{resolve:ssm:x}}/r' })]);
    const needs = chainNeeds(made, { kind: 'principal', arn: 'arn:aws:iam::222222222222:user/ci' });
    expect(() => renderCloudFormation(needs)).toThrow(/\{\{resolve:/);
  });
});

/** As Terraform reads texts. */
function normalized<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).normalize('NFC')) as Value;
}
