/**
 * Policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`, `${?}`, `${$}` for the literal
 * characters. Source: IAM User Guide, "IAM policy elements: Variables and tags".
 */

import { patternParts, type PatternPart } from './pattern.ts';
import type { RequestContext } from './context.ts';

const VARIABLE = /(\$\{[^}]*\})/;
const INSIDE = /^\$\{\s*(?<name>[^,}]*?)\s*(?:,\s*'(?<fallback>[^']*)'\s*)?\}$/;
const BARE_CHARACTERS: readonly string[] = ['*', '?', '$'];

function valueOf(variable: string, context: RequestContext): string | undefined {
  const { name = '', fallback } = INSIDE.exec(variable)?.groups ?? {};
  if (BARE_CHARACTERS.includes(name)) {
    return name;
  }
  const values = context.get(name);
  // A key with several values cannot fill a variable; AWS treats the variable as unresolved.
  return values?.length === 1 ? values[0] : fallback;
}

/**
 * The parts of a policy's text with its variables filled in. The value of a variable is text, never a wildcard.
 * Undefined if a variable has no value in this request: then the element does not match.
 */
export function partsOf(
  text: string,
  policy: { readonly hasVariables: boolean },
  context: RequestContext,
): readonly PatternPart[] | undefined {
  if (!policy.hasVariables) {
    return patternParts(text);
  }
  const parts: PatternPart[] = [];
  for (const piece of text.split(VARIABLE)) {
    if (!VARIABLE.test(piece)) {
      parts.push(...patternParts(piece));
      continue;
    }
    const value = valueOf(piece, context);
    if (value === undefined) {
      return undefined;
    }
    parts.push({ kind: 'text', text: value });
  }
  return parts;
}

/** The parts as plain text, wildcards as literal characters: for operators without wildcards. */
export function textOf(parts: readonly PatternPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'any' ? '*' : '?')).join('');
}
