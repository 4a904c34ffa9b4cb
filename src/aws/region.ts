import { quote } from '../text/quote.ts';
import { regionOfPlace } from './region-names.ts';

/** The form of AWS Region names, those to come included. It also keeps any other host from being called. */
const NAME = '[a-z]{2,4}(?:-[a-z]{2,}){1,2}-\\d{1,2}';

/** A Region's name, or that of the global endpoint. */
export const REGION = new RegExp(`^(?:aws-global|${NAME})$`);

const LIST = new RegExp(`^${NAME}[\\s,;|]+\\S`);
const ZONE = new RegExp(`^(?<region>${NAME})(?:[a-z]|-[a-z0-9-]+)$`);
const ZONE_ID = /^[a-z]{2,5}\d-[a-z]{2,}\d/;

/** Why a text names no Region, as a sentence that quotes it; undefined if it has the form of one. */
export function regionProblem(text: string): string | undefined {
  return REGION.test(text) ? undefined : `${quote(text)} ${wrongWith(text)}`;
}

function wrongWith(text: string): string {
  const likely = likelyName(text);
  const zone = ZONE.exec(likely)?.groups?.['region'];
  if (REGION.test(likely)) {
    return `is not a Region name; did you mean '${likely}'?`;
  }
  if (LIST.test(text)) {
    return 'is more than one Region; give one';
  }
  if (zone !== undefined) {
    return `is a zone; its Region is ${zone}`;
  }
  return ZONE_ID.test(text.toLowerCase())
    ? 'is the ID of a zone; give the name of its Region, such as eu-central-1'
    : 'is not a Region name; one looks like eu-central-1';
}

/** A name without what people put around and into it: quotes, capitals, other dashes, or none before the number. */
function likelyName(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll(/["'`\u2018-\u201F]/g, '')
    .replaceAll(/[_ \u2010-\u2015]+/g, '-')
    .replace(/([a-z])(\d{1,2})$/, '$1-$2');
  return REGION.test(plain) ? plain : (regionOfPlace(text) ?? plain);
}
