/** The schema of `organization:` in world files; `organization.ts` has an example. */

import * as v from 'valibot';
import { section } from '../world/section.ts';
import { tags, text } from '../world/fields.ts';
import { organizationPolicies } from '../world/policy-fields.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { ACCOUNT_STATES } from './organization.ts';
import type { Tags } from '../tags.ts';

const NAME_LIMIT = 128;
const MAX_PAGE_SIZE = 20;
const PAGE_SIZE = `must be a whole number from 1 to ${MAX_PAGE_SIZE}`;

const accountId = v.pipe(
  v.string('must be an account id: twelve digits, in quotes'),
  v.regex(/^\d{12}$/, 'is not an account id: twelve digits, in quotes'),
);
const name = v.pipe(text, v.maxLength(NAME_LIMIT, `must have at most ${NAME_LIMIT} characters`));

const member = section({
  id: accountId,
  name,
  status: v.optional(v.picklist(ACCOUNT_STATES, `must be one of ${ACCOUNT_STATES.join(', ')}`), 'ACTIVE'),
  email: v.optional(text),
  tags: v.optional(tags, {}),
});

/** An account, as written. */
export type MemberFile = v.InferOutput<typeof member>;

/** A unit, as written. */
export interface UnitFile {
  readonly name: string;
  readonly id?: string | undefined;
  readonly tags: Tags;
  readonly accounts: readonly MemberFile[];
  readonly units: readonly UnitFile[];
  readonly 'service-control-policy'?: PolicyDocument | undefined;
  readonly 'resource-control-policy'?: PolicyDocument | undefined;
}

const contents = {
  ...organizationPolicies,
  tags: v.optional(tags, {}),
  accounts: v.optional(v.array(member, 'must be a list of accounts'), []),
  units: v.optional(
    v.array(
      v.lazy((): v.GenericSchema<unknown, UnitFile> => unit),
      'must be a list of units',
    ),
    [],
  ),
} as const;

// Formats of ids: AWS Organizations API Reference, Organization, Root and OrganizationalUnit.
const unit: v.GenericSchema<unknown, UnitFile> = section({
  ...contents,
  name,
  id: v.optional(v.pipe(text, v.regex(/^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/, 'must be like ou-abcd-12345678'))),
});

const root = section({
  ...contents,
  name: v.optional(name, 'Root'),
  id: v.optional(v.pipe(text, v.regex(/^r-[0-9a-z]{4,32}$/, 'must be like r-abcd'))),
});

/** The organization of a world. */
export const organizationSchema = v.pipe(
  section({
    id: v.optional(v.pipe(text, v.regex(/^o-[a-z0-9]{10,32}$/, 'must be like o-abcde12345'))),
    'management-account': accountId,
    'delegated-administrators': v.optional(v.array(accountId, 'must be a list of account ids'), []),
    'page-size': v.optional(
      v.pipe(v.number(PAGE_SIZE), v.integer(PAGE_SIZE), v.minValue(1, PAGE_SIZE), v.maxValue(MAX_PAGE_SIZE, PAGE_SIZE)),
      MAX_PAGE_SIZE,
    ),
    root,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed) {
      for (const { key, message } of problemsOf(dataset.value)) {
        const input = dataset.value;
        addIssue({ message, path: [{ type: 'object', origin: 'value', input: { ...input }, key, value: input[key] }] });
      }
    }
  }),
);

/** An organization, as written. */
export type OrganizationFile = v.InferOutput<typeof organizationSchema>;

interface Whole {
  readonly 'management-account': string;
  readonly 'delegated-administrators': readonly string[];
  readonly root: Pick<UnitFile, 'accounts' | 'units' | 'id'> & { readonly name: string };
}

/** What is wrong with an organization as a whole. */
function problemsOf(file: Whole): readonly { readonly key: keyof Whole; readonly message: string }[] {
  const units = withAllBelow(file.root);
  const ids = units.flatMap(({ accounts }) => accounts.map(({ id }) => id));
  const missing = (id: string): string => `${id} must be one of the organization's accounts`;
  return [
    ...(ids.includes(file['management-account'])
      ? []
      : [{ key: 'management-account', message: missing(file['management-account']) } as const]),
    ...file['delegated-administrators']
      .filter((id) => !ids.includes(id))
      .map((id) => ({ key: 'delegated-administrators', message: missing(id) }) as const),
    ...repeated(ids).map((id) => ({ key: 'root', message: `has account ${id} more than once` }) as const),
    ...repeated(units.flatMap(({ id = '' }) => (id === '' ? [] : [id]))).map(
      (id) => ({ key: 'root', message: `has the id ${id} more than once` }) as const,
    ),
    ...units.flatMap(({ name, units }) =>
      repeated(units.map((each) => each.name)).map(
        (twice) => ({ key: 'root', message: `has two units called ${twice} in ${name}` }) as const,
      ),
    ),
  ];
}

function withAllBelow(unit: Whole['root']): readonly Whole['root'][] {
  return [unit, ...unit.units.flatMap(withAllBelow)];
}

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = texts.filter((each) => seen.size === seen.add(each).size);
  return Array.from(new Set(twice));
}
