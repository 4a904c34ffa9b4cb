import { isPlainAscii, unicodePattern } from '../text/ascii.ts';
import { createHash } from 'node:crypto';
import { TEXT_LIMITS } from '../aws/limits.ts';
import { suggestion } from '../text/nearest.ts';
import { TEMPLATE_VARIABLES, type TemplateVariable } from '../core/job-facts.ts';

/** The fields that allow templates; each has its own alphabet and length limit. */
export type TemplateField = 'roleSessionName' | 'sourceIdentity' | 'tagValue';

/** A piece of a template: literal text, a variable of the job, or a claim of the OIDC token. */
export type TemplatePart = string | { readonly variable: TemplateVariable } | { readonly claim: string };

/** Text with parts that are not known yet: claims until there is a token, variables in an offline check. */
export interface PendingText {
  readonly field: TemplateField;
  readonly parts: readonly TemplatePart[];
}

/** The value of a field that allows templates: final, or pending. */
export type Text = string | PendingText;

const PLACEHOLDER = /\{([^{}]*)\}/g;
const HASH_LENGTH = 8;

/**
 * Reads a template. No field that allows templates has braces in its alphabet, so every brace belongs to a placeholder.
 *
 * @returns the parts, or the problem as the end of a sentence.
 */
export function parseTemplate(text: string): readonly TemplatePart[] | { readonly problem: string } {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const part = parsePlaceholder(match[1] ?? '');
    if ('problem' in part) {
      return part;
    }
    parts.push(part);
  }
  parts.push(text.slice(end));
  const stray = parts.find((part) => typeof part === 'string' && /[{}]/.test(part));
  return stray === undefined
    ? parts.filter((part) => part !== '')
    : { problem: 'has an unmatched brace; templates are written {repository}' };
}

function parsePlaceholder(name: string): Exclude<TemplatePart, string> | { readonly problem: string } {
  const claim = /^claim:(.+)$/.exec(name)?.[1];
  if (claim !== undefined) {
    return { claim };
  }
  const variable = TEMPLATE_VARIABLES.find((candidate) => candidate === name);
  return variable === undefined
    ? { problem: `has the unknown template {${name}}${suggestion(name, TEMPLATE_VARIABLES)}` }
    : { variable };
}

/** Values of the job's variables; undefined if this runner does not provide one. */
export type VariableValues = Readonly<Partial<Record<TemplateVariable, string>>>;

/** Fills in what is known; the result is final if nothing is pending. Literal text without templates is unchanged. */
export function fillVariables(parts: readonly TemplatePart[], field: TemplateField, values: VariableValues): Text {
  const filled = parts.map((part) =>
    typeof part === 'object' && 'variable' in part ? (values[part.variable] ?? part) : part,
  );
  const isLiteral = parts.every((part) => typeof part === 'string');
  const texts = filled.filter((part) => typeof part === 'string');
  if (texts.length < filled.length) {
    return { field, parts: filled };
  }
  return isLiteral ? texts.join('') : sanitize(texts.join(''), field);
}

/** The variable whose value, as it is, a text holds although the field does not allow it: the one with most of it. */
export function factIn(text: string, field: TemplateField, values: VariableValues): TemplateVariable | undefined {
  const length = (name: TemplateVariable): number => values[name]?.length ?? 0;
  return TEMPLATE_VARIABLES.filter((name) => {
    const value = values[name] ?? '';
    return value !== '' && text.includes(value) && sanitize(value, field) !== value;
  }).sort((left, right) => length(right) - length(left))[0];
}

/** The variables of a text that this runner does not provide. */
export function missingVariables(text: Text): readonly TemplateVariable[] {
  return typeof text === 'string' ? [] : text.parts.flatMap((part) => variableOf(part));
}

function variableOf(part: TemplatePart): readonly TemplateVariable[] {
  return typeof part === 'object' && 'variable' in part ? [part.variable] : [];
}

/** The claims that a text waits for. */
export function pendingClaims(text: Text): readonly string[] {
  return typeof text === 'string'
    ? []
    : text.parts.flatMap((part) => (typeof part === 'object' && 'claim' in part ? [part.claim] : []));
}

/**
 * Fills in claims of the token.
 *
 * @returns the final text, or the first claim that the token does not have as a plain value.
 */
export function fillClaims(
  text: Text,
  claims: Readonly<Record<string, unknown>>,
): string | { readonly missing: string } {
  if (typeof text === 'string') {
    return text;
  }
  let filled = '';
  for (const part of text.parts) {
    if (typeof part === 'string') {
      filled += part;
      continue;
    }
    const name = 'claim' in part ? part.claim : part.variable;
    const value = 'claim' in part && Object.hasOwn(claims, name) ? claims[name] : undefined;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      return { missing: name };
    }
    filled += String(value);
  }
  return sanitize(filled, text.field);
}

/** A text for display, with pending parts in braces. */
export function showText(text: Text): string {
  return typeof text === 'string' ? text : text.parts.map(showPart).join('');
}

function showPart(part: TemplatePart): string {
  if (typeof part === 'string') {
    return part;
  }
  return 'claim' in part ? `{claim:${part.claim}}` : `{${part.variable}}`;
}

const notInTags = unicodePattern(String.raw`[^\p{L}\p{Z}\p{N}_.:/=+\-@]`, 'gu');

/** Replaces everything that AWS does not allow in a tag value by `_`: the rule of configure-aws-credentials v6. */
export function sanitizeTagValue(value: string): string {
  return isPlainAscii(value) ? value.replace(/[^A-Za-z0-9 _.:/=+\-@]/g, '_') : value.replace(notInTags(), '_');
}

/**
 * Fits text to a field's alphabet and length. Text that is too long is cut and ends in a hash of the whole, so that two
 * values that differ only at the end stay different.
 */
export function sanitize(value: string, field: TemplateField): string {
  const clean = field === 'tagValue' ? sanitizeTagValue(value) : value.replace(/[^\w+=,.@-]/g, '_');
  const { max } = TEXT_LIMITS[field];
  if (clean.length <= max) {
    return clean;
  }
  const hash = createHash('sha256').update(value).digest('hex').slice(0, HASH_LENGTH);
  return `${headOf(clean, max - HASH_LENGTH - 1)}-${hash}`;
}

/** The first `length` UTF-16 units, without cutting a character in two. */
function headOf(text: string, length: number): string {
  const head = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}
