import { saidOf } from '../../src/explain/catalogue/said-by-aws.ts';
import { isMultiValued } from '../../src/aws/condition-keys.ts';
import { parseRoleArn } from '../../src/aws/arn.ts';
import { Secret } from '../../src/core/secret.ts';
import { parseFileCommand } from '../../src/demo/fake-runner.ts';
import { codeBlock, prose } from '../../src/explain/picture/markdown-text.ts';
import { matchesIgnoringCase } from '../../src/iam/policy/pattern.ts';
import { partsOf } from '../../src/iam/policy/variables.ts';
import { readAssertion } from '../../src/iam/saml/assertion.ts';
import { readXml } from '../../src/text/xml.ts';
import { goesThroughProxy } from '../../src/net/proxy.ts';
import { pathsProblem } from '../../src/request/path-patterns.ts';
import { parseProfiles } from '../../src/request/profiles.ts';
import { parseSelection } from '../../src/request/selection.ts';
import { isKeyValueLines } from '../../src/request/session-tags.ts';
import { parseTemplate, sanitizeTagValue } from '../../src/request/templates.ts';
import { Problems } from '../../src/core/problems.ts';
import { Concealed } from '../../src/runner/concealed.ts';
import { plainLines } from '../../src/runner/plain-text.ts';
import { unreadableFiles } from '../../src/sink/profiles/readability.ts';
import { moveDefault } from '../../src/sink/profiles/default-profile.ts';
import { Sections } from '../../src/sink/profiles/ini.ts';
import { readJwt } from '../../src/source/jwt.ts';
import { globMatcher } from '../../src/text/glob.ts';
import { nearest } from '../../src/text/nearest.ts';
import { oneLine, quote } from '../../src/text/quote.ts';
import { withoutEnding } from '../../src/text/trim.ts';
import { splitCommas, splitLines } from '../../src/text/values.ts';
import { readIt } from '../support/read-saml.ts';
import { HOSTILE_TEXTS, slowOn } from '../support/hostile-texts.ts';

describe('the ending of a text', () => {
  test.each([
    ['a  \t', ' \t', 'a'],
    ['  ', ' ', ''],
    ['a b', ' ', 'a b'],
    ['', ' ', ''],
  ])('of %p without %p is %p', (text, characters, expected) => {
    expect(withoutEnding(text, characters)).toBe(expected);
  });
});

type Reader = (text: string) => unknown;

/** Everything that reads text from outside, each with what makes it fail late. */
const READERS: Readonly<Record<string, Reader>> = {
  trimming: (text) => [' \t', '-', '/', '=', '\\'].map((each) => withoutEnding(`${text}\u0000${each}`, each)),
  'a condition key': (text) => isMultiValued(`a.${text}`),
  'an ARN of a role': (text) => parseRoleArn(`arn:aws:iam::111111111111:role/${text}`),
  'a file command': (text) => thrown(() => parseFileCommand(text)),
  'a message of AWS': (text) => saidOf({ failure: { message: text } } as never),
  markdown: (text) => [codeBlock(`${text}\u0000`, 'text'), prose(text)],
  'a policy variable': (text) =>
    partsOf(`\${${text}}\${${text}`, { hasVariables: true }, { get: () => ['a'] } as never),
  'an IAM pattern': (text) => matchesIgnoringCase('a'.repeat(200), text),
  'a SAML response': (text) => thrown(() => readAssertion(`${text}\u0000`)),
  'a SAML response of the inputs': (text) =>
    [text, Buffer.from(`<a>${text.slice(0, 70_000)}`).toString('base64')].map((each) => thrown(() => readIt(each))),
  XML: (text) => thrown(() => readXml(text)),
  'no-proxy': (text) =>
    goesThroughProxy(new URL('https://sts.amazonaws.com'), { proxy: new URL('http://p'), noProxy: text }),
  'a path pattern': (text) => pathsProblem([`[${text.slice(0, 2_000)}`, text]),
  profiles: (text) =>
    parseProfiles(`dev:${text}\u0001`, { firstHop: 1, problems: new Problems() } as never).catch(() => undefined),
  targets: (text) => thrown(() => parseSelection(text)),
  tags: (text) => isKeyValueLines(text),
  'a template': (text) => [parseTemplate(text), sanitizeTagValue(text)],
  'what is concealed': (text) => {
    const concealed = new Concealed();
    concealed.add(text);
    return concealed.hideIn(text);
  },
  'what is concealed, broken by white space': (text) => {
    const concealed = new Concealed();
    const [part, other] = [text.slice(0, 20_000), 'b'.repeat(20)];
    concealed.add(`${part}${other}`);
    concealed.add(`${other}${part}`);
    concealed.add(`${part}${other}${part}`);
    return concealed.hideIn(text.replace(/.{3}/g, '$& \n'));
  },
  'a log line': (text) => plainLines(`${text}x`),
  'a profile file': (text) => [
    new Sections(`[a${text}b]\n${text}`).of({ dialect: 'config', profile: 'a' }),
    unreadableFiles(new Map([['f', `[a]\n${text}`]]), []),
    moveDefault({ credentialsFile: `[default]\n${text}`, configFile: `[default]\n${text}` }),
  ],
  'a token': (text) => thrown(() => readJwt(text, 'here', (value) => new Secret(value))),
  'a glob': (text) => globMatcher(text)('a'.repeat(200)),
  'a name': (text) => nearest(text, ['role-chain']),
  'a quoted value': (text) => [quote(text), oneLine(text)],
  'a list': (text) => [splitLines(text), splitCommas(text)],
};

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('hostile text of 100 kB takes linear time:', () => {
  test.each(Object.entries(READERS))('%s', async (_name, read) => {
    expect(await slowOn(HOSTILE_TEXTS, read)).toEqual([]);
  });
});
