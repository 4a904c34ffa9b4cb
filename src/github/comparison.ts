import { isNotFound, unreadableAnswer } from './api-error.ts';
import { fileNamesOf } from './file-names.ts';
import type { ApiRead, GitHubApi } from './github-api.ts';
import { fieldOf, textFieldOf } from './json.ts';

/** What changed between the merge base of two commits and the second of them. */
export interface Comparison {
  /** How the second commit relates to the first. */
  readonly relation: 'ahead' | 'behind' | 'diverged' | 'identical';
  /** The names of the files, before and after. */
  readonly files: readonly string[];
  /** Whether the list may be complete; the API returns 300 at most and does not say if there are more. */
  readonly isWhole: boolean;
}

const RELATIONS = ['ahead', 'behind', 'diverged', 'identical'] as const;

/**
 * The maximum for a comparison: "it includes up to 300 changed files for the entire comparison", on the first page.
 *
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export const MAX_COMPARED_FILES = 300;

/**
 * Compares two commits as `git diff base...head` does.
 *
 * The API answers 404 for a commit that is gone and for commits without common history, but also for a token that may
 * not read the repository. The second commit shows which it is: if that can be read, so can the repository.
 *
 * @param base a commit or a branch
 * @returns undefined if `base` does not exist (any more) or has nothing in common with `head`
 */
export async function compare(api: GitHubApi, base: string, head: string): Promise<Comparison | undefined> {
  const read: ApiRead = {
    route: '/compare/{basehead}',
    // Commits are paged, files are not: one commit per page keeps the answer small.
    parameters: { basehead: `${base}...${head}`, per_page: 1 },
    what: `the files that changed between ${brief(base)} and ${brief(head)}`,
    permission: 'contents: read',
  };
  let answer: unknown;
  try {
    answer = await api.json(read);
  } catch (error) {
    if (isNotFound(error) && (await isReadable(api, head))) {
      return undefined;
    }
    throw error;
  }
  const files = fileNamesOf(fieldOf(answer, 'files'));
  const relation = RELATIONS.find((each) => each === textFieldOf(answer, 'status'));
  if (files === undefined || relation === undefined) {
    throw unreadableAnswer({ ...read, repository: api.slug }, 'it names no files');
  }
  return { relation, files, isWhole: countOf(answer) < MAX_COMPARED_FILES };
}

/** Renamed files have two names, but are one entry. */
function countOf(answer: unknown): number {
  const entries = fieldOf(answer, 'files');
  return Array.isArray(entries) ? entries.length : 0;
}

async function isReadable(api: GitHubApi, commit: string): Promise<boolean> {
  try {
    await api.json({
      route: '/git/commits/{commit}',
      parameters: { commit },
      what: `commit ${brief(commit)}`,
      permission: 'contents: read',
    });
    return true;
  } catch (error) {
    if (isNotFound(error)) {
      return false;
    }
    throw error;
  }
}

/** A commit id in its short form; a branch unchanged. */
export function brief(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
