/**
 * The text without those of its last characters that are among some, in linear time: a regular expression such as
 * `/=+$/` tries again at each character of a run that is not at the end.
 */
export function withoutEnding(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
