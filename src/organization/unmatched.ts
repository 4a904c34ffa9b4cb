/** The parts of a filter that matched nothing, each with a suggestion. */

import { suggestion } from '../text/nearest.ts';
import { isGlob } from '../text/glob.ts';
import { globMatcher, readGlobs } from './glob.ts';
import {
  ACCOUNT_STATUSES,
  type AccountFilter,
  type OrganizationAccount,
  type TagFilter,
  type UnmatchedFilter,
} from './organization.ts';
import { readUnitPattern } from './unit-filter.ts';
import type { Walk } from './walk.ts';

/** Entries that match no organizational unit. */
export function unmatchedUnits({ unmatched, seen }: Pick<Walk, 'unmatched' | 'seen'>): readonly UnmatchedFilter[] {
  return unmatched.map((value) => ({
    field: 'organizationalUnits',
    value,
    message: `no organizational unit ${verbFor(value)} '${value}'${suggestion(value, unitsLike(value, seen))}`,
  }));
}

function verbFor(value: string): string {
  if (readUnitPattern(value).id !== undefined) {
    return 'has the id';
  }
  return isGlob(value) ? 'matches' : 'is called';
}

/** Paths in the form of the given one: from the root, from any level, or just the last name. */
function unitsLike(value: string, seen: readonly string[]): readonly string[] {
  if (!value.startsWith('**/')) {
    const root = /^\/?Root\//.exec(value)?.[0] ?? '';
    return seen.map((path) => root + path);
  }
  return seen.map((path) => `**/${path.split(/(?<!\\)\//).at(-1) ?? path}`);
}

/** Name globs and statuses that match no account in the requested units, whatever the other filters. */
export function unmatchedAccounts(
  filter: AccountFilter,
  accounts: readonly OrganizationAccount[],
): readonly UnmatchedFilter[] {
  const { statuses = [] } = filter;
  const names = readGlobs(filter.names).wanted.filter(({ matches }) => !accounts.some(({ name }) => matches(name)));
  return [
    ...names.map(({ glob: value }): UnmatchedFilter => {
      const meant = suggestion(
        value,
        accounts.map(({ name }) => name),
      );
      return {
        field: 'names',
        value,
        message: `no account ${isGlob(value) ? 'matches' : 'is called'} '${value}'${meant}`,
      };
    }),
    ...statuses
      .filter((value) => !ACCOUNT_STATUSES.includes(value) && !accounts.some(({ status }) => status === value))
      .map((value): UnmatchedFilter => {
        return {
          field: 'statuses',
          value,
          message: `no account has the status '${value}'${suggestion(value, ACCOUNT_STATUSES)}`,
        };
      }),
  ];
}

/** Tag filters that none of the accounts whose tags were read passes; without such accounts nothing is known. */
export function unmatchedTags(
  { tags }: AccountFilter,
  accounts: readonly OrganizationAccount[],
): readonly UnmatchedFilter[] {
  return accounts.length === 0 ? [] : tags.flatMap((filter) => unmatchedTag(filter, accounts));
}

function unmatchedTag({ key, value }: TagFilter, accounts: readonly OrganizationAccount[]): readonly UnmatchedFilter[] {
  const keys = new Set(accounts.flatMap(({ tags = {} }) => Object.keys(tags)));
  const written = { field: 'tags', value: `${key}=${value}` } as const;
  if (!keys.has(key)) {
    return [{ ...written, message: `no account has the tag '${key}'${suggestion(key, keys)}` }];
  }
  const values = new Set(accounts.flatMap(({ tags = {} }) => (Object.hasOwn(tags, key) ? [tags[key] ?? ''] : [])));
  const matches = globMatcher(value);
  return Array.from(values).some(matches)
    ? []
    : [
        {
          ...written,
          message: `no account has the tag '${key}' with the value '${value}'${suggestion(value, values)}`,
        },
      ];
}
