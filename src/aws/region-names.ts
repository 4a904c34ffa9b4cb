import { unicodePattern } from '../text/ascii.ts';

/** What AWS's console and documentation call Regions in parentheses, such as `Europe (Frankfurt)`: the names of places. */
const PLACES: Readonly<Record<string, string>> = {
  'n. virginia': 'us-east-1',
  ohio: 'us-east-2',
  'n. california': 'us-west-1',
  oregon: 'us-west-2',
  'cape town': 'af-south-1',
  'hong kong': 'ap-east-1',
  taipei: 'ap-east-2',
  mumbai: 'ap-south-1',
  hyderabad: 'ap-south-2',
  singapore: 'ap-southeast-1',
  sydney: 'ap-southeast-2',
  jakarta: 'ap-southeast-3',
  melbourne: 'ap-southeast-4',
  malaysia: 'ap-southeast-5',
  'new zealand': 'ap-southeast-6',
  thailand: 'ap-southeast-7',
  tokyo: 'ap-northeast-1',
  seoul: 'ap-northeast-2',
  osaka: 'ap-northeast-3',
  calgary: 'ca-west-1',
  frankfurt: 'eu-central-1',
  zurich: 'eu-central-2',
  ireland: 'eu-west-1',
  london: 'eu-west-2',
  paris: 'eu-west-3',
  stockholm: 'eu-north-1',
  milan: 'eu-south-1',
  spain: 'eu-south-2',
  'tel aviv': 'il-central-1',
  uae: 'me-central-1',
  bahrain: 'me-south-1',
  'sao paulo': 'sa-east-1',
  beijing: 'cn-north-1',
  ningxia: 'cn-northwest-1',
};

const accents = unicodePattern(String.raw`\p{M}`, 'gu');

/** The Region of a place, written `Europe (Frankfurt)`, `EU (Frankfurt)` or just `Frankfurt`; undefined if unknown. */
export function regionOfPlace(text: string): string | undefined {
  const place = /\((?<place>[^()]+)\)$/.exec(text)?.groups?.['place'] ?? text;
  const plain = place.normalize('NFD').replaceAll(accents(), '').toLowerCase();
  return Object.entries(PLACES).find(([name]) => name === plain || name === `n. ${plain}`)?.[1];
}
