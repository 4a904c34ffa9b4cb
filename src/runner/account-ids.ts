/**
 * Twelve digits that are not part of a longer number: the form of an account id. An escaped character, as in JSON
 * (`\u0023`), is not part of the number after it.
 */
export const ACCOUNT_ID = /(?:(?<!\d|\\u)|(?<=\\u[\da-f]{4,6}))\d{12}(?!\d)/g;

/** A text with `***` for every account id (`mask-aws-account-id`). */
export function withoutAccountIds(text: string): string {
  return text.replace(ACCOUNT_ID, '***');
}
