import nock from 'nock';
import { changedFiles, touches, type ChangedFiles } from '../../src/github/changed-files.ts';
import { AFTER, BEFORE, compared, comparison, errorOf, github, startJob, TOKEN, type Job } from './github.ts';

const NONE = '0'.repeat(40);
const FILES = '/repos/acme/app/pulls/7/files';

let job: Job;

beforeAll(() => {
  nock.disableNetConnect();
});
beforeEach(async () => {
  job = await startJob();
});
afterEach(() => {
  expect(job.reports.join('\n')).not.toContain(TOKEN);
  job.close();
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

function changedBy(eventName: string | undefined, payload: unknown): Promise<ChangedFiles> {
  return changedFiles({ eventName, payload, api: job.api });
}

function push(parts: object = {}): Promise<ChangedFiles> {
  const payload = { ref: 'refs/heads/main', before: BEFORE, after: AFTER, repository: { default_branch: 'main' } };
  return changedBy('push', { ...payload, ...parts });
}

/** Entries of a list of files. */
function entries(count: number, first = 0): object[] {
  return Array.from({ length: count }, (_, index) => ({ filename: `file-${first + index}` }));
}

const some = (...files: string[]): ChangedFiles => ({ kind: 'some', files });
const unknown = (reason: string): unknown => {
  const containing: unknown = expect.stringContaining(reason);
  return { kind: 'unknown', reason: containing };
};

describe('a push changes', () => {
  test('the files between the commit before and the commit after', async () => {
    github()
      .get(comparison(BEFORE, AFTER))
      .reply(200, compared(['a.tf', 'b/c.tf']));
    expect(await push()).toEqual(some('a.tf', 'b/c.tf'));
  });

  test('no files if it is empty', async () => {
    github().get(comparison(BEFORE, AFTER)).reply(200, compared([]));
    expect(await push()).toEqual(some());
  });

  test('a renamed file under both of its names', async () => {
    const files = [{ filename: 'new/a.tf', previous_filename: 'old/a.tf', status: 'renamed' }];
    github().get(comparison(BEFORE, AFTER)).reply(200, { status: 'ahead', files });
    expect(await push()).toEqual(some('new/a.tf', 'old/a.tf'));
  });

  test('what it has that the default branch has not, if the branch is new', async () => {
    github()
      .get(comparison('main', AFTER))
      .reply(200, compared(['a.tf'], 'diverged'));
    expect(await push({ ref: 'refs/heads/feature/x', before: NONE })).toEqual(some('a.tf'));
  });

  test('what a default branch with a slash has not', async () => {
    github()
      .get(comparison('release/1', AFTER))
      .reply(200, compared(['a.tf']));
    const repository = { default_branch: 'release/1' };
    expect(await push({ ref: 'refs/heads/x', before: NONE, repository })).toEqual(some('a.tf'));
  });

  test('if it is forced, also what was dropped', async () => {
    github()
      .get(comparison(BEFORE, AFTER))
      .reply(200, compared(['a.tf', 'both.tf'], 'diverged'));
    github()
      .get(comparison(AFTER, BEFORE))
      .reply(200, compared(['both.tf', 'dropped.tf'], 'diverged'));
    expect(await push({ forced: true })).toEqual(some('a.tf', 'both.tf', 'dropped.tf'));
  });

  test('what was dropped, even if the event does not say that it is forced', async () => {
    github().get(comparison(BEFORE, AFTER)).reply(200, compared([], 'behind'));
    github()
      .get(comparison(AFTER, BEFORE))
      .reply(200, compared(['dropped.tf']));
    expect(await push()).toEqual(some('dropped.tf'));
  });

  test('at most 299 files that are known', async () => {
    github()
      .get(comparison(BEFORE, AFTER))
      .reply(200, { status: 'ahead', files: entries(299) });
    expect(await push()).toHaveProperty('files.length', 299);
  });
});

describe('it is unknown what changed', () => {
  test('by 300 files, since GitHub does not name more', async () => {
    const files = entries(300);
    github().get(comparison(BEFORE, AFTER)).reply(200, { status: 'ahead', files });
    expect(await push()).toEqual(unknown('300 or more files changed'));
  });

  test('by a forced push that drops 300 files', async () => {
    github().get(comparison(BEFORE, AFTER)).reply(200, compared([], 'behind'));
    github()
      .get(comparison(AFTER, BEFORE))
      .reply(200, { status: 'ahead', files: entries(300) });
    expect(await push()).toEqual(unknown('300 or more files changed'));
  });

  test('by a push whose commit before is gone', async () => {
    github().get(comparison(BEFORE, AFTER)).reply(404, { message: 'Not Found' });
    github().get(`/repos/acme/app/git/commits/${AFTER}`).reply(200, {});
    expect(await push({ forced: true })).toEqual(unknown("What 'main' was before this push (bbbbbbb) is gone"));
  });

  test('by a new branch without common history', async () => {
    github().get(comparison('main', AFTER)).reply(404, { message: 'No common ancestor' });
    github().get(`/repos/acme/app/git/commits/${AFTER}`).reply(200, {});
    expect(await push({ ref: 'refs/heads/x', before: NONE })).toEqual(unknown('no common history'));
  });

  test('by the first push of the default branch', async () => {
    expect(await push({ before: NONE })).toEqual(unknown("the first push of 'main'"));
  });

  test('by the deletion of a branch', async () => {
    expect(await push({ after: NONE, deleted: true })).toEqual(unknown('A branch was deleted'));
  });

  test('by a tag', async () => {
    expect(await push({ ref: 'refs/tags/v1', before: NONE })).toEqual(unknown("A tag was pushed ('refs/tags/v1')"));
  });

  test.each(['schedule', 'workflow_dispatch', 'release', 'repository_dispatch'])('by %s', async (name) => {
    expect(await changedBy(name, { ref: 'refs/heads/main' })).toEqual(unknown(`'${name}', which changes no files`));
  });

  test.each([undefined, null, 'text', [], {}, { ref: 7, before: {}, after: [] }])(
    'by a push with the payload %j',
    async (payload) => {
      expect(await changedBy('push', payload)).toEqual(unknown('does not say'));
    },
  );

  test.each([
    ['pull_request', { number: '7' }],
    ['pull_request_target', {}],
    ['merge_group', { merge_group: { base_sha: BEFORE } }],
  ])('by %s with the payload %j', async (name, payload) => {
    expect(await changedBy(name, payload)).toEqual(unknown('does not say'));
  });

  test('if the runner does not say which event it was', async () => {
    expect(await changedBy(undefined, {})).toEqual(unknown('GITHUB_EVENT_NAME'));
  });
});

describe('a pull request changes', () => {
  test.each(['pull_request', 'pull_request_target'])('its files, over all pages (%s)', async (name) => {
    const link = (page: number): { link: string } => ({
      link: `<https://api.github.com${FILES}?per_page=100&page=${page}>; rel="next"`,
    });
    github().get(FILES).query({ per_page: 100 }).reply(200, entries(100), link(2));
    github().get(FILES).query({ per_page: 100, page: 2 }).reply(200, entries(100, 100), link(3));
    github().get(FILES).query({ per_page: 100, page: 3 }).reply(200, entries(1, 200));
    const changed = await changedBy(name, { number: 7, pull_request: { number: 7 } });
    expect(changed).toHaveProperty('files.length', 201);
  });

  test('a renamed file under both of its names', async () => {
    github()
      .get(FILES)
      .query(true)
      .reply(200, [{ filename: 'b', previous_filename: 'a' }]);
    expect(await changedBy('pull_request', { number: 7 })).toEqual(some('b', 'a'));
  });

  test.each([
    [2999, 'some'],
    [3000, 'unknown'],
  ])('%i files, of which it says "%s"', async (count, kind) => {
    for (let page = 1; page <= 30; page++) {
      const isLast = page === 30;
      const headers = isLast
        ? {}
        : { link: `<https://api.github.com${FILES}?per_page=100&page=${page + 1}>; rel="next"` };
      github()
        .get(FILES)
        .query(page === 1 ? { per_page: 100 } : { per_page: 100, page })
        .reply(200, entries(isLast ? count - 2900 : 100, page * 100), headers);
    }
    expect(await changedBy('pull_request', { number: 7 })).toMatchObject({ kind });
  });
});

describe('a pull request is not taken for one that changes nothing', () => {
  test.each([
    ['nothing', 200, ''],
    ['no content', 204, ''],
    ['null', 200, 'null'],
    ['a page', 200, '<html>sign in</html>'],
    ['false', 200, 'false'],
  ])('by an answer of %s', async (_what, status, body) => {
    github().get(FILES).query(true).reply(status, body, { 'content-type': 'application/json' });
    const error = await errorOf(changedBy('pull_request', { number: 7 }));
    expect(error.message).toContain('not as documented');
    expect(error.message).not.toContain('html');
  });

  test('by an empty second page', async () => {
    const next = 'https://api.github.com/repositories/1/pulls/7/files?per_page=100&page=2';
    github()
      .get(FILES)
      .query(true)
      .reply(200, entries(100), { link: `<${next}>; rel="next"` });
    github().get('/repositories/1/pulls/7/files').query(true).reply(200, '');
    const error = await errorOf(changedBy('pull_request', { number: 7 }));
    expect(error.message).toContain('not as documented');
  });

  test('by fewer files than the event has', async () => {
    github().get(FILES).query(true).reply(200, entries(1));
    expect(await changedBy('pull_request', { number: 7, pull_request: { changed_files: 5 } })).toEqual(
      unknown('changed 5 files when this run began'),
    );
  });
});

describe('a merge queue changes', () => {
  const payload = { merge_group: { base_sha: BEFORE, head_sha: AFTER } };

  test('the files between its base and its head', async () => {
    github()
      .get(comparison(BEFORE, AFTER))
      .reply(200, compared(['a.tf']));
    expect(await changedBy('merge_group', payload)).toEqual(some('a.tf'));
  });

  test('nobody knows what, if its base is gone', async () => {
    github().get(comparison(BEFORE, AFTER)).reply(404);
    github().get(`/repos/acme/app/git/commits/${AFTER}`).reply(200, {});
    expect(await changedBy('merge_group', payload)).toEqual(unknown('is gone'));
  });
});

describe('an API that cannot be read is an error, and deploys nothing:', () => {
  test('a comparison without contents: read', async () => {
    github().get(comparison(BEFORE, AFTER)).reply(403, { message: 'Resource not accessible by integration' });
    const error = await errorOf(push());
    expect(error).toMatchObject({ code: 'source' });
    expect(error.message).toContain('the files that changed between bbbbbbb and aaaaaaa in acme/app');
    expect(error.hint).toContain('`permissions: contents: read`');
  });

  test('a private repository that the token does not know', async () => {
    github().get(comparison(BEFORE, AFTER)).reply(404, { message: 'Not Found' });
    github().get(`/repos/acme/app/git/commits/${AFTER}`).reply(404, { message: 'Not Found' });
    expect((await errorOf(push())).hint).toContain('private repository');
  });

  test('a pull request without pull-requests: read', async () => {
    github().get(FILES).query(true).reply(403, { message: 'Resource not accessible by integration' });
    const error = await errorOf(changedBy('pull_request', { number: 7 }));
    expect(error.message).toContain('the files of pull request 7 in acme/app');
    expect(error.hint).toContain('`permissions: pull-requests: read`');
  });

  test('a rate limit that lasts', async () => {
    github().get(FILES).query(true).reply(403, {}, { 'retry-after': '900' });
    expect((await errorOf(changedBy('pull_request', { number: 7 }))).message).toContain('in 900 s');
  });

  test.each([[{ total_commits: 1, commits: [] }], [{ status: 'ahead', files: [{ name: 'a' }] }], [[]], ['text']])(
    'a comparison that reads %j, as those of other servers do',
    async (answer) => {
      github()
        .get(comparison(BEFORE, AFTER))
        .reply(200, JSON.stringify(answer), { 'content-type': 'application/json' });
      const error = await errorOf(push());
      expect(error.message).toContain('not as documented');
      expect(error.hint).toContain('Forgejo');
    },
  );
});

describe('a target with paths is touched', () => {
  test('by a file that they name, and not by another', () => {
    expect(touches(['infra/**'], some('infra/main.tf'))).toBe(true);
    expect(touches(['infra/**'], some('README.md'))).toBe(false);
  });

  test('if it is unknown what changed', () => {
    expect(touches(['infra/**'], { kind: 'unknown', reason: 'why' })).toBe(true);
  });
});
