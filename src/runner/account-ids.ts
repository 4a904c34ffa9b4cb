/**
 * Twelve digits that are not part of a longer number: what an account id looks like. A character that is written as its
 * code, as in JSON (`\u0023`), is no part of the number behind it.
 */
export const ACCOUNT_ID = /(?:(?<!\d|\\u)|(?<=\\u[\da-f]{4,6}))\d{12}(?!\d)/g;

/** A text with `***` for every account id (`mask-aws-account-id`). */
export function withoutAccountIds(text: string): string {
  return text.replace(ACCOUNT_ID, '***');
}
