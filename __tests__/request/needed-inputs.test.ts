import { Problems } from '../../src/core/problems.ts';
import { INPUT_NAMES, INPUTS, isInputName } from '../../src/request/inputs.ts';
import type { InputDefinition } from '../../src/request/inputs/definition.ts';
import { checkNeededInputs } from '../../src/request/needed-inputs.ts';
import { readInputs } from '../../src/request/read-inputs.ts';
import { Secret } from '../../src/core/secret.ts';

function problemsOf(given: Readonly<Record<string, string>>): readonly string[] {
  const problems = new Problems();
  const source = { environment: {}, raw: (name: string) => given[name] ?? '' };
  checkNeededInputs(
    readInputs(source, (value) => new Secret(value), problems),
    problems,
  );
  return problems.list.map(({ place, message }) => `${place}: ${message}`);
}

describe('an input that belongs to another', () => {
  test('is refused without it: what it says would be ignored, and the job be someone else', () => {
    expect(problemsOf({ 'aws-region': 'eu-central-1', 'private-key': 'x', 'okta-domain': 'acme.okta.com' })).toEqual([
      'okta-domain: means nothing without saml-provider or okta-private-key, which are not given; is the variable or secret that it comes from empty?',
      'private-key: means nothing without certificate, which is not given; is the variable or secret that it comes from empty?',
    ]);
  });

  test('is taken with it, or with any of several', () => {
    expect(problemsOf({ 'aws-region': 'eu-central-1', 'private-key': 'x', certificate: 'y' })).toEqual([]);
    expect(
      problemsOf({ 'aws-region': 'eu-central-1', 'okta-domain': 'acme.okta.com', 'okta-private-key': 'x' }),
    ).toEqual([]);
  });

  test('is not also complained of where the one that it belongs to cannot be read', () => {
    expect(problemsOf({ 'aws-region': 'eu-central-1', 'saml-provider': 'one-login', 'saml-username': 'ada' })).toEqual([
      expect.stringMatching(/^saml-provider: /),
    ]);
  });

  test.each(INPUT_NAMES)('%s belongs to inputs that there are', (name) => {
    const { needs = [] }: InputDefinition = INPUTS[name];
    expect(needs.filter((each) => !isInputName(each))).toEqual([]);
  });
});
