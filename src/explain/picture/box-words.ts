import type { EndBox, HopBox, LeftOut, Standing, TravelingTag } from './picture.ts';

/** The marker at the start of a box, so that color is not needed to see the state. */
const MARKS: Readonly<Record<Standing, string>> = {
  planned: '',
  done: '✓ ',
  reached: '✓ ',
  failed: '✗ FAILED: ',
  untried: '',
};

/** How many names and tags a box shows. */
const MAX_TOLD = 3;

/** The longest role name that leaves room for its account on the same line. */
const SHORT_ROLE = 16;

/** The lines of a hop's box. If targets end at it, their names go first: that is what people look for. */
export function hopLines(box: HopBox): readonly string[] {
  const mark = MARKS[box.standing];
  const targets = box.ends.filter(({ kind }) => kind === 'target');
  const names = targets.slice(0, MAX_TOLD).map(({ name, region }) => `${name} (${region})`);
  const more = targets.length > MAX_TOLD ? [`and ${targets.length - MAX_TOLD} more targets`] : [];
  const role = `hop ${box.number}: ${box.roleName}`;
  const whose = box.by === 'SAML' ? 'that the assertion says' : 'of its caller';
  const account = box.account === undefined ? `in the account ${whose}` : `account ${box.account}`;
  // On one line if it fits and there may be many such boxes.
  const isShort = targets.length > 0 && box.account !== undefined && role.length <= SHORT_ROLE;
  const where = isShort ? [`${role} in ${box.account}`] : [role, account];
  const lines = [...names, ...more, ...where, ...lifeLines(box)];
  return lines.map((line, index) => (index === 0 ? `${mark}${line}` : line));
}

function lifeLines({ standing, until, lives, isRenewed }: HopBox): readonly string[] {
  if (standing === 'untried') {
    return ['not tried'];
  }
  if (standing === 'failed') {
    return [];
  }
  const life = until === undefined ? `lives ${lives}` : `until ${until}`;
  return isRenewed ? [life, 'renewed while the job runs'] : [life];
}

/** The lines of the box for the destination of a chain's credentials. */
export function endLines({ name, region, standing }: EndBox): readonly string[] {
  const what = { planned: '', done: '', reached: 'not delivered', failed: 'not delivered', untried: 'not delivered' };
  return [`${MARKS[standing]}${name}`, region, ...(what[standing] === '' ? [] : [what[standing]])];
}

/** Labels on the arrow to a hop: what it is by, if not AssumeRole, tags, the source identity. */
export function wayLines({ by, tags, sourceIdentity }: HopBox): readonly string[] {
  return [
    ...(by === 'AssumeRole' ? [] : [by]),
    ...tagLines(tags),
    ...(sourceIdentity === undefined ? [] : [`source identity ${sourceIdentity}`]),
  ];
}

function tagLines(tags: readonly TravelingTag[]): readonly string[] {
  const told = tags.slice(0, tags.length > MAX_TOLD + 1 ? MAX_TOLD : tags.length);
  const more = tags.length - told.length;
  return [...told.map(({ key, value }) => `${key}=${value}`), ...(more > 0 ? [`and ${more} more tags`] : [])];
}

/** Describes what is left out: `and 460 more targets, 2 of them failed`. */
export function leftOutLines({ hops, targets, failed }: LeftOut): readonly string[] {
  const what = targets > 0 ? `${targets} more targets` : `${hops} more hops`;
  return [`and ${what}`, ...(failed > 0 ? [`${failed} of them failed`] : [])];
}
