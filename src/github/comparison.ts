import { isNotFound, unreadableAnswer } from './api-error.ts';
import { fileNamesOf } from './file-names.ts';
import type { ApiRead, GitHubApi } from './github-api.ts';
import { fieldOf, textFieldOf } from './json.ts';

/** What became of the files between the last commit that two commits have in common, and the second of them. */
export interface Comparison {
  /** How the second commit is to the first. */
  readonly relation: 'ahead' | 'behind' | 'diverged' | 'identical';
  /** The names of the files, before and after. */
  readonly files: readonly string[];
  /** Whether these may be all; the API gives 300 at most, and not a word of more. */
  readonly isWhole: boolean;
}

const RELATIONS = ['ahead', 'behind', 'diverged', 'identical'] as const;

/**
 * The most files of a comparison: "it includes up to 300 changed files for the entire comparison", on the first page.
 *
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export const MAX_COMPARED_FILES = 300;

/**
 * Compares two commits as `git diff base...head` does.
 *
 * The API has status 404 for a commit that is gone and for commits without common history, but also for a token that may
 * not read the repository. The second commit tells which it is: if that can be read, so can the repository.
 *
 * @param base a commit or a branch
 * @returns undefined if `base` does not exist (any more) or has nothing in common with `head`
 */
export async function compare(api: GitHubApi, base: string, head: string): Promise<Comparison | undefined> {
  const read: ApiRead = {
    route: '/compare/{basehead}',
    // Commits are paged, files are not: one commit makes the answer small.
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

/** A commit as people write it; a branch as it is. */
export function brief(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
