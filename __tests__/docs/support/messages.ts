import { filesIn, read } from './repository.ts';

/** The text of all sources, with the open places of templates as an ellipsis. */
const SOURCES = filesIn('src', '.ts')
  .map((file) =>
    read(file)
      .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
      .replaceAll(/\\(['`])/g, '$1'),
  )
  .join('\n');

/** The fixed parts of a message: between open places, and between what one part of the program puts before another. */
function fixedParts(message: string): readonly string[] {
  return message
    .split(/…|: |\bsts:/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The fixed parts of a message in a document that the program never prints. */
export function partsNotPrinted(message: string): readonly string[] {
  return fixedParts(message).filter((part) => !SOURCES.includes(part));
}
