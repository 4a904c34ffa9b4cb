import { headOf, oneLine } from '../text/quote.ts';

/** What a service says of a refusal is a sentence or two. */
const MAX_LENGTH = 300;

/** Where JSON answers have it: `message` on GitHub and Azure DevOps, the others in OAuth. */
const MEMBERS = ['message', 'Message', 'error_description', 'error'] as const;

/** A token or a part of one: too long for a word. */
export const TOKEN_LIKE = /[\w+/=.-]{60,}|[\w-]{10,}\.[\w-]{10,}\.[\w-]*/g;

/**
 * What a CI system says in an answer that is no token, on one line. What may be a token, or is the one that was sent, is
 * left out.
 *
 * @returns undefined if it says nothing: pages of HTML are a proxy's, and for browsers
 */
export function wordsOfAnswer(body: string, sent: string): string | undefined {
  const text = messageIn(body)?.replaceAll(sent, '***').replace(TOKEN_LIKE, '***').trim();
  const words = text === undefined ? '' : headOf(oneLine(text), MAX_LENGTH);
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
