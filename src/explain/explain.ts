import { asciiJson } from '../text/ascii-json.ts';
import type { Answer, CauseEntry, Hint } from './catalogue/entry.ts';
import type { Cause, Edit, Explanation } from '../core/explanation.ts';
import { oneLine } from '../text/quote.ts';

/** Nobody reads more; the rest is in the documentation. */
const MAX_CAUSES = 4;

/** The possible causes of an answer, most likely first. */
export function explainAnswer<FailureContext>(answer: Answer<FailureContext>, known: FailureContext): Explanation {
  const causes = answer.causes
    .map((entry) => ({ entry, likelihood: entry.likelihood(known) }))
    .filter(({ likelihood }) => likelihood > 0)
    .sort((left, right) => right.likelihood - left.likelihood)
    .slice(0, MAX_CAUSES)
    .map(({ entry }) => causeOf(entry, known));
  return { facts: answer.facts?.(known) ?? [], causes };
}

function causeOf<FailureContext>(entry: CauseEntry<FailureContext>, known: FailureContext): Cause {
  return {
    id: entry.id,
    title: entry.title(known),
    details: toldHints(entry.hints ?? [], known),
    edits: entry.edits(known),
  };
}

function toldHints<FailureContext>(hints: readonly Hint<FailureContext>[], known: FailureContext): readonly string[] {
  return hints
    .map((hint) => ({ hint, weight: hint.weight(known) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .map(({ hint }) => hint.say(known));
}

/**
 * An explanation as log lines. A statement is one line of JSON, so that it can be copied; several causes are numbered,
 * since AWS does not say which one applies.
 */
export function printExplanation({ facts, causes }: Explanation): string {
  const [only, ...others] = causes;
  if (only === undefined) {
    return facts.join('\n');
  }
  return [
    ...facts,
    ...(others.length === 0
      ? printCause(only, '')
      : [
          'Possible causes, most likely first:',
          ...causes.flatMap((cause, index) => printCause(cause, `${index + 1}. `)),
        ]),
  ].join('\n');
}

function printCause({ title, details, edits }: Cause, number: string): readonly string[] {
  const lead = ' '.repeat(number.length);
  return [
    `${number}${oneLine(title)}`,
    ...details.map((detail) => `${lead}- ${oneLine(detail)}`),
    ...edits.flatMap((edit) => printEdit(edit).map((line) => `${lead}${line}`)),
  ];
}

function printEdit({ text, statements = [] }: Edit): readonly string[] {
  return [`> ${oneLine(text)}`, ...statements.map((statement) => `    ${asciiJson(statement)}`)];
}
