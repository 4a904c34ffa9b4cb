import { RoleChainError, messageOf } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import { headOf } from '../../text/quote.ts';
import { asciiJson } from '../../text/ascii-json.ts';
import type { Cause, Edit } from '../../core/explanation.ts';
import { code, codeBlock, prose } from '../picture/markdown-text.ts';
import { likewise, sharedFailures, type SharedFailure } from '../target-failures.ts';
import type { Sheet, Story } from './story.ts';

type Guard = Sheet['guard'];

/** How many failures are shown in full, how many more on one line each, and how much of AWS's message is kept. */
const TOLD_WHOLE = 5;
const TOLD_IN_A_LINE = 40;
const MAX_CHARACTERS = 10_000;
const LINE_CHARACTERS = 500;

/** How many characters of code fit on a line of the page. */
const PAGE_CHARACTERS = 108;

/**
 * Why a step failed, as collapsed sections of its summary: the message, the possible causes, each with the edits that
 * would fix it, and policies to paste.
 */
export function whyParts({ subject, failure }: Story, sheet: Sheet): readonly string[] {
  const failures = [...(subject?.course?.targetFailures ?? [])].map(([target, error]) => ({
    kind: 'failed' as const,
    target,
    error,
  }));
  const shared = sharedFailures(failures);
  const isOfTargets = shared.some(({ error }) => error === failure?.error || error === causeOf(failure?.error));
  const whole = failure === undefined || isOfTargets ? [] : [failure.error];
  const hasSeveral = (subject?.plan.targets.length ?? 0) > 1;
  return [
    ...whole.map((error) => wholePart(error, sheet)),
    ...shared.slice(0, TOLD_WHOLE).map((one) => partOf(one, hasSeveral, sheet)),
    ...inLines(shared.slice(TOLD_WHOLE), sheet.guard),
  ];
}

/** A list of problems is short, and there is nothing to add. */
function wholePart(error: unknown, sheet: Sheet): string {
  return error instanceof RoleChainError && error.code === 'invalid-request'
    ? reasons(error, sheet).join('\n\n')
    : folded('Why, and how to fix it', reasons(error, sheet));
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function partOf({ names, error, alike }: SharedFailure, hasSeveral: boolean, sheet: Sheet): string {
  if (!hasSeveral) {
    return folded('Why, and how to fix it', reasons(error, sheet));
  }
  const count = names.length + alike.length;
  const how = count === 1 ? 'a target' : `${count} targets`;
  const of = `Of ${listed(names, { show: (name) => code(sheet.guard(name)) })}:`;
  return folded(`Why ${how} failed, and how to fix it`, [
    of,
    ...reasons(error, sheet),
    ...likewise({ alike }).map((line) => prose(sheet.guard(line))),
  ]);
}

function inLines(shared: readonly SharedFailure[], guard: Guard): readonly string[] {
  if (shared.length === 0) {
    return [];
  }
  const lines = shared.slice(0, TOLD_IN_A_LINE).map(({ names, error, alike }) => {
    const [line = ''] = guard(messageOf(error)).split('\n');
    return `${listed([...names, ...alike].map(guard))}: ${headOf(line, LINE_CHARACTERS)}`;
  });
  const more = shared.length - lines.length;
  const rest = more === 0 ? [] : [`and ${more} more; the table has them all`];
  return [folded(`Why ${shared.length} others failed`, [codeBlock([...lines, ...rest].join('\n'), 'text')])];
}

/** `head` is our own text; nothing from outside ends up as HTML. */
function folded(head: string, blocks: readonly string[]): string {
  return [`<details><summary>${head}</summary>`, ...blocks, '</details>'].join('\n\n');
}

function reasons(error: unknown, sheet: Sheet): readonly string[] {
  if (!(error instanceof RoleChainError)) {
    return [textBlock(`Unexpected error: ${messageOf(error)}`, sheet.guard)];
  }
  const { explanation } = error;
  if (explanation === undefined) {
    return [textBlock(error.describe(), sheet.guard)];
  }
  const { facts, causes } = explanation;
  const hasStatements = causes.some(({ edits }) => edits.some(({ statements = [] }) => statements.length > 0));
  return [
    textBlock(error.message, sheet.guard),
    ...(facts.length === 0 ? [] : [textBlock(facts.join('\n'), sheet.guard)]),
    ...(causes.length > 1 ? ['Possible causes, most likely first:'] : []),
    ...causes.flatMap((cause, index) => causeBlocks(cause, index + 1, sheet.guard)),
    ...(hasStatements && sheet.hidesAccounts
      ? ['Account ids are hidden here (`mask-aws-account-id`): each `***` in a policy stands for one.']
      : []),
  ];
}

function causeBlocks({ title, details, edits }: Cause, number: number, guard: Guard): readonly string[] {
  return [
    `**${number}.** ${prose(guard(title))}`,
    ...(details.length === 0 ? [] : [details.map((detail) => `- ${prose(guard(detail))}`).join('\n')]),
    ...edits.flatMap((edit) => editBlocks(edit, guard)),
  ];
}

function editBlocks({ text, statements = [] }: Edit, guard: Guard): readonly string[] {
  const [only, ...others] = statements;
  const policy = others.length === 0 ? only : statements;
  return [
    `**→** ${prose(guard(text))}`,
    ...(policy === undefined ? [] : [codeBlock(policyText(policy, guard), 'json')]),
  ];
}

/** Guarded string by string, since a secret may look different once encoded as JSON. */
function policyText(policy: object, guard: Guard): string {
  const shown: unknown = JSON.parse(
    JSON.stringify(policy, (_key, value: unknown) => (typeof value === 'string' ? guard(value) : value)),
  );
  return asciiJson(shown, 2);
}

function textBlock(text: string, guard: Guard): string {
  const shown = guard(text);
  const lines = (shown.length > MAX_CHARACTERS ? `${headOf(shown, MAX_CHARACTERS)}…` : shown).split('\n');
  return codeBlock(lines.map(wrapped).join('\n'), 'text');
}

/** Wraps a line to the width of the page; a longer word without spaces stays whole. */
function wrapped(line: string): string {
  const [indent = ''] = /^ *(?:- )?/.exec(line) ?? [];
  const pad = ' '.repeat(Math.max(indent.length, 2));
  const lines: string[] = [];
  for (const word of line.slice(indent.length).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < PAGE_CHARACTERS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(last === undefined ? `${indent}${word}` : `${pad}${word}`);
    }
  }
  return lines.join('\n');
}
