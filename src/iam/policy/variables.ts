/**
 * Policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`, `${?}`, `${$}` for the literal
 * characters. Source: IAM User Guide, "IAM policy elements: Variables and tags".
 */

import { patternParts, type PatternPart } from './pattern.ts';
import type { RequestContext } from './context.ts';

const VARIABLE = /(\$\{[^}]*\})/;
const FALLBACK = /^'([^']*)'$/;
const BARE_CHARACTERS: readonly string[] = ['*', '?', '$'];

function valueOf(variable: string, context: RequestContext): string | undefined {
  const inside = variable.slice(2, -1);
  const comma = inside.includes(',') ? inside.indexOf(',') : inside.length;
  const name = inside.slice(0, comma).trim();
  const fallback = FALLBACK.exec(inside.slice(comma + 1).trim())?.[1];
  if (comma < inside.length && fallback === undefined) {
    return undefined;
  }
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
  const parts: (readonly PatternPart[])[] = [];
  // Without a brace after it, nothing begins a variable, and to look for one from each place would take too long.
  const end = text.lastIndexOf('}') + 1;
  // Split by an expression with one group, every second piece is what the group matched: nothing is searched again.
  for (const [index, piece] of text.slice(0, end).split(VARIABLE).entries()) {
    if (index % 2 === 0) {
      parts.push(patternParts(piece));
      continue;
    }
    const value = valueOf(piece, context);
    if (value === undefined) {
      return undefined;
    }
    parts.push([{ kind: 'text', text: value }]);
  }
  parts.push(patternParts(text.slice(end)));
  return parts.flat();
}

/** The parts as plain text, wildcards as literal characters: for operators without wildcards. */
export function textOf(parts: readonly PatternPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'any' ? '*' : '?')).join('');
}
