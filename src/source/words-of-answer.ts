import { hideValue } from '../text/hide-values.ts';
import { headOf, oneLine } from '../text/quote.ts';

/** What a service says of a refusal is a sentence or two. */
const MAX_LENGTH = 300;

/** Where JSON answers have it: `message` on GitHub and Azure DevOps, the others in OAuth. */
const MEMBERS = ['message', 'Message', 'error_description', 'error'] as const;

/** Characters of a token, and a run of them that is too long for a word. */
const TOKEN_CHARACTERS = /[\w+/=.-]+/g;
const MAX_WORD_LENGTH = 59;

/** The first two parts of a JWT have at least this many characters. */
const MIN_PART_LENGTH = 10;

/**
 * What a CI system says in an answer that is no token, on one line. What may be a token, or is the one that was sent, is
 * left out.
 *
 * @returns undefined if it says nothing: pages of HTML are a proxy's, and for browsers
 */
export function wordsOfAnswer(body: string, sent: string): string | undefined {
  // Before the first line is taken, which may end within it.
  const text = messageIn(hideValue(body, sent, '***'));
  const words = text === undefined ? '' : headOf(oneLine(withoutTokens(text).trim()), MAX_LENGTH);
  return words === '' ? undefined : words;
}

function messageIn(body: string): string | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    const text = body.trim();
    return /^[<{[]/.test(text) ? undefined : text.split('\n')[0];
  }
  const entries: readonly (readonly [string, unknown])[] =
    typeof answer === 'object' && answer !== null ? Object.entries(answer) : [];
  const texts = MEMBERS.map((name) => entries.find(([key]) => key === name)?.[1]);
  return texts.find((text) => typeof text === 'string');
}

/** A text with `***` for what may be a token, or a part of one. Takes time by its length alone. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN_CHARACTERS, (run) =>
    run.length > MAX_WORD_LENGTH ? '***' : run.replace(/[\w.-]+/g, (word) => (isJwtLike(word) ? '***' : word)),
  );
}

function isJwtLike(word: string): boolean {
  const parts = word.split('.');
  const isLong = (part = ''): boolean => part.length >= MIN_PART_LENGTH;
  return parts.slice(0, -2).some((part, place) => isLong(part) && isLong(parts[place + 1]));
}
