import fc from 'fast-check';
import { TEXT_LIMITS } from '../../src/aws/limits.ts';
import {
  fillClaims,
  fillVariables,
  missingVariables,
  parseTemplate,
  pendingClaims,
  sanitize,
  showText,
  type TemplateField,
  type TemplatePart,
  type Text,
} from '../../src/request/templates.ts';

const FIELDS: readonly TemplateField[] = ['roleSessionName', 'sourceIdentity', 'tagValue'];
const field = fc.constantFrom(...FIELDS);
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme' }));

function parts(template: string): readonly TemplatePart[] {
  const parsed = parseTemplate(template);
  if ('problem' in parsed) {
    throw new Error(parsed.problem);
  }
  return parsed;
}

function fill(template: string, values: Parameters<typeof fillVariables>[2], as: TemplateField): Text {
  return fillVariables(parts(template), as, values);
}

describe('a template', () => {
  const job = { repository: 'octo/app', run_id: '4242', actor: 'mona[bot]' };

  test.each([
    ['{repository}-{run_id}', 'roleSessionName', 'octo_app-4242'],
    ['{actor}', 'sourceIdentity', 'mona_bot_'],
    ['{repository}', 'tagValue', 'octo/app'],
    ['by {actor}', 'tagValue', 'by mona_bot_'],
    ['literal', 'roleSessionName', 'literal'],
  ] as const)('%s becomes, as %s, %s', (template, as, value) => {
    expect(fill(template, job, as)).toBe(value);
  });

  test('without a placeholder is left as it is, so that what is wrong with it can be said', () => {
    expect(fill('Session1:2', job, 'roleSessionName')).toBe('Session1:2');
  });

  test.each([
    ['{repositry}', "has the unknown template {repositry}; did you mean 'repository'?"],
    ['{}', 'has the unknown template {}'],
    ['{claim:}', 'has the unknown template {claim:}'],
    ['{{repository}}', 'has an unmatched brace'],
    ['{repository', 'has an unmatched brace'],
    ['repository}', 'has an unmatched brace'],
    ['{run id}', "has the unknown template {run id}; did you mean 'run_id'?"],
  ])('%s is refused', (template, problem) => {
    expect(parseTemplate(template)).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  test('waits for what is not known yet, and says for what', () => {
    const pending = fill('{repository}-{sha}-{claim:environment}', job, 'roleSessionName');
    expect(missingVariables(pending)).toEqual(['sha']);
    expect(pendingClaims(pending)).toEqual(['environment']);
    expect(showText(pending)).toBe('octo/app-{sha}-{claim:environment}');
  });

  test('takes claims of the token that are plain values', () => {
    const pending = fill('{claim:environment}/{claim:attempt}', {}, 'roleSessionName');
    expect(fillClaims(pending, { environment: 'prod eu', attempt: 2 })).toBe('prod_eu_2');
  });

  test.each([
    ['is not there', {}],
    ['is a list', { environment: ['prod'] }],
    ['is null', { environment: null }],
    ['is only inherited by every object', {}, 'constructor'],
  ])('names a claim that %s', (_name, claims: object, name = 'environment') => {
    expect(fillClaims(fill(`{claim:${name}}`, {}, 'tagValue'), { ...claims })).toEqual({ missing: name });
  });

  test('does not take what a value holds for a template', () => {
    expect(fill('{actor}', { actor: '{repository}' }, 'sourceIdentity')).toBe('_repository_');
  });

  test('is read without failing, whatever it is', () => {
    fc.assert(
      fc.property(text, (template) => {
        const parsed = parseTemplate(template);
        expect(
          'problem' in parsed || parsed.map((part) => showText({ field: 'tagValue', parts: [part] })).join(''),
        ).toBe('problem' in parsed ? true : template);
      }),
    );
  });
});

describe('what is put into a field', () => {
  test('is within its alphabet and its length, whatever it was', () => {
    fc.assert(
      fc.property(text, field, (value, as) => {
        const clean = sanitize(value, as);
        expect(clean).toMatch(TEXT_LIMITS[as].pattern);
        expect(clean.length).toBeLessThanOrEqual(TEXT_LIMITS[as].max);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['roleSessionName', 'a:b/c d#e', 'a_b_c_d_e'],
    ['sourceIdentity', 'a:b/c d#e', 'a_b_c_d_e'],
    ['tagValue', 'a:b/c d#e', 'a:b/c d_e'],
    ['tagValue', 'größe (m²)', 'größe _m²_'],
  ] as const)('as %s: %s becomes %s', (as, value, clean) => {
    expect(sanitize(value, as)).toBe(clean);
  });

  test('stays as it is if it is right already', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w+=,.@-]{2,64}$/), (value) => {
        expect(sanitize(value, 'roleSessionName')).toBe(value);
      }),
    );
  });

  test('keeps its head when it is too long, and differs when the whole does', () => {
    fc.assert(
      fc.property(field, text, text, (as, one, other) => {
        fc.pre(one !== other);
        const head = 'h'.repeat(TEXT_LIMITS[as].max);
        const [a, b] = [sanitize(head + one, as), sanitize(head + other, as)];
        expect(a.startsWith(head.slice(0, TEXT_LIMITS[as].max - 9))).toBe(true);
        expect(a).not.toBe(b);
      }),
    );
  });

  test('is cut between characters, not within one', () => {
    const letter = '\u{1D538}';
    expect(sanitize(letter.repeat(200), 'tagValue')).toMatch(/^(?:\u{1D538})+-[0-9a-f]{8}$/u);
  });
});
