import nock from 'nock';
import type { ApiRead } from '../../src/github/github-api.ts';
import { errorOf, FACTS, github, startJob, thrownBy, TOKEN, type Job, type JobParts } from './github.ts';

const READ: ApiRead = { route: '/thing', parameters: {}, what: 'the thing', permission: 'contents: read' };
const THING = '/repos/acme/app/thing';

const jobs: Job[] = [];

async function start(parts: JobParts = {}): Promise<Job> {
  const job = await startJob(parts);
  jobs.push(job);
  return job;
}

beforeAll(() => {
  nock.disableNetConnect();
});
afterEach(() => {
  jobs.splice(0).forEach((job) => {
    expect(job.reports.join('\n')).not.toContain(TOKEN);
    job.close();
  });
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

describe('an answer', () => {
  test('is read as JSON, with the token in the one header where it belongs', async () => {
    github().get(THING).reply(200, { number: 7 });
    const { api } = await start();
    expect(await api().json(READ)).toEqual({ number: 7 });
  });

  test('is read as bytes where it is no JSON', async () => {
    github()
      .matchHeader('accept', /raw/)
      .get(THING)
      .reply(200, Buffer.from([0xff, 0, 0x41]), {
        'content-type': 'application/vnd.github.raw+json; charset=utf-8',
      });
    const { api } = await start();
    const { bytes } = await api().raw(READ);
    expect([...bytes]).toEqual([0xff, 0, 0x41]);
  });

  test('is read over all pages', async () => {
    const next = `<https://api.github.com${THING}?per_page=100&page=2>; rel="next"`;
    github().get(THING).query({ per_page: 100 }).reply(200, [1, 2], { link: next });
    github().get(THING).query({ per_page: 100, page: 2 }).reply(200, [3]);
    const { api } = await start();
    expect(await api().list(READ, 1000)).toEqual([1, 2, 3]);
  });

  test('is read over no more pages than are needed', async () => {
    const next = `<https://api.github.com${THING}?per_page=100&page=2>; rel="next"`;
    github().get(THING).query({ per_page: 100 }).reply(200, [1, 2], { link: next });
    const { api } = await start();
    expect(await api().list(READ, 2)).toEqual([1, 2]);
  });

  test('may be larger than a megabyte, and is given up at twenty', async () => {
    github()
      .get(THING)
      .reply(200, { text: 'x'.repeat(2_000_000) });
    github()
      .get(THING)
      .reply(200, { text: 'x'.repeat(21_000_000) });
    const { api } = await start();
    expect(await api().json(READ)).toHaveProperty('text.length', 2_000_000);
    expect((await errorOf(api().json(READ))).message).toContain('larger than 20000000 bytes');
  });

  test('comes from where a renamed repository has gone', async () => {
    github().get(THING).reply(301, {}, { location: 'https://api.github.com/repositories/1/thing' });
    github().get('/repositories/1/thing').reply(200, { number: 7 });
    const { api } = await start();
    expect(await api().json(READ)).toEqual({ number: 7 });
  });

  test('is not fetched from another host, which would get the token', async () => {
    github().get(THING).reply(302, {}, { location: 'https://evil.example/thing' });
    const { api } = await start();
    const error = await errorOf(api().json(READ));
    expect(error.message).toContain('redirected to evil.example, where the token does not go');
  });

  test('does not send the next page to another host either', async () => {
    const next = '<https://evil.example/thing?page=2>; rel="next"';
    github().get(THING).query({ per_page: 100 }).reply(200, [1], { link: next });
    const { api } = await start();
    expect((await errorOf(api().list(READ, 1000))).message).toContain('evil.example, where the token does not go');
  });

  test('that leads round in circles is given up', async () => {
    github().get(THING).times(6).reply(302, {}, { location: THING });
    const { api } = await start();
    expect((await errorOf(api().json(READ))).message).toContain('too many redirects');
  });

  test('of a proxy, a page instead of JSON, is told from one of GitHub', async () => {
    github().get(THING).query(true).reply(200, '<html>', { 'content-type': 'text/html; charset=utf-8' });
    const { api } = await start();
    const error = await errorOf(api().list(READ, 10));
    expect(error).toMatchObject({ code: 'source' });
    expect(error.message).toContain('not as documented');
    expect(error.hint).toContain('proxy');
  });
});

describe('a list', () => {
  test('that is none is told from one of GitHub', async () => {
    github().get(THING).query(true).reply(200, { ok: true });
    const { api } = await start();
    expect((await errorOf(api().list(READ, 10))).message).toContain('not as documented: it is not a list');
  });
});

describe('GitHub Enterprise Server', () => {
  test('is asked below its own path', async () => {
    github('https://github.corp.example').get(`/api/v3${THING}`).reply(200, { number: 7 });
    const { api } = await start({ facts: { ...FACTS, GITHUB_API_URL: 'https://github.corp.example/api/v3/' } });
    expect(await api().json(READ)).toEqual({ number: 7 });
  });
});

describe('what may pass is tried again:', () => {
  test.each([500, 502, 503, 429])('status %i', async (status) => {
    github().get(THING).reply(status, 'no').get(THING).reply(200, { number: 7 });
    const { api, reports } = await start();
    expect(await api().json(READ)).toEqual({ number: 7 });
    expect(reports).toEqual([expect.stringContaining(`asking api.github.com for ${THING}: attempt 1 of 3 failed`)]);
  });

  test('a connection that is reset', async () => {
    github()
      .get(THING)
      .replyWithError(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }))
      .get(THING)
      .reply(200, { number: 7 });
    const { api, reports } = await start();
    expect(await api().json(READ)).toEqual({ number: 7 });
    expect(reports[0]).toContain('ECONNRESET');
  });

  test('a page in the middle of a list', async () => {
    const next = `<https://api.github.com${THING}?per_page=100&page=2>; rel="next"`;
    github().get(THING).query({ per_page: 100 }).reply(200, [1], { link: next });
    github().get(THING).query({ per_page: 100, page: 2 }).reply(502);
    github().get(THING).query({ per_page: 100, page: 2 }).reply(200, [2]);
    const { api } = await start();
    expect(await api().list(READ, 1000)).toEqual([1, 2]);
  });

  test('but not for ever', async () => {
    github().get(THING).times(3).reply(503);
    const { api } = await start();
    const error = await errorOf(api().json(READ));
    expect(error).toMatchObject({ code: 'network' });
    expect(error.message).toContain('did not give the thing in acme/app: api.github.com answered with status 503');
    expect(error.hint).toContain('githubstatus.com');
  });

  test('and not beyond the deadline of the step', async () => {
    github().get(THING).delay(3000).reply(200, {});
    const { api } = await start({ seconds: 0.3 });
    expect(await errorOf(api().json(READ))).toMatchObject({ code: 'deadline' });
  });
});

describe('a rate limit', () => {
  const inSeconds = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);

  test('of which GitHub says how long it lasts is waited for', async () => {
    github().get(THING).reply(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '1' });
    github().get(THING).reply(200, { number: 7 });
    const { api, reports } = await start();
    const begin = performance.now();
    expect(await api().json(READ)).toEqual({ number: 7 });
    expect(performance.now() - begin).toBeGreaterThanOrEqual(990);
    expect(reports[0]).toContain('secondary rate limit');
    expect(reports[0]).toContain('again in 1000 ms');
  });

  test('that is reset within the time of the step is waited for, by the clock of GitHub', async () => {
    const date = new Date(Date.now() + 3_600_000);
    const reset = String(Math.floor(date.getTime() / 1000) + 2);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, date: date.toUTCString() };
    github().get(THING).reply(403, { message: 'API rate limit exceeded' }, headers);
    github().get(THING).reply(200, { number: 7 });
    const { api, reports } = await start();
    expect(await api().json(READ)).toEqual({ number: 7 });
    expect(reports[0]).toContain('again in 2000 ms');
  });

  test.each([403, 429])('that is reset too late ends the step at once, and says when (status %i)', async (status) => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(754) };
    github().get(THING).reply(status, { message: 'API rate limit exceeded for installation' }, headers);
    const { api, reports } = await start();
    const error = await errorOf(api().json(READ));
    expect(error).toMatchObject({ code: 'source' });
    expect(error.message).toMatch(/accepts no more requests until \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ, which is in 75\d s/);
    expect(error.message).toContain('API rate limit exceeded for installation');
    expect(error.hint).toContain('share the limit of github.token');
    expect(reports).toEqual([]);
  });

  test('without a word of how long takes a minute, which a step may not have', async () => {
    github().get(THING).reply(403, { message: 'You have exceeded a secondary rate limit. Please wait.' });
    const { api } = await start();
    expect((await errorOf(api().json(READ))).message).toContain('which is in 60 s');
  });
});

describe('a refusal', () => {
  test('of the token says so', async () => {
    github().get(THING).reply(401, { message: 'Bad credentials' });
    const { api, reports } = await start();
    const error = await errorOf(api().json(READ));
    expect(error).toMatchObject({ code: 'source' });
    expect(error.message).toBe(
      "GitHub's API did not give the thing in acme/app: api.github.com answered with status 401: 'Bad credentials'.",
    );
    expect(error.hint).toContain('not valid');
    expect(reports).toEqual([]);
  });

  test('for want of a permission names the permission', async () => {
    github().get(THING).reply(403, { message: 'Resource not accessible by integration' });
    const { api } = await start();
    const error = await errorOf(api().json({ ...READ, permission: 'pull-requests: read' }));
    expect(error.message).toContain("status 403: 'Resource not accessible by integration'");
    expect(error.hint).toContain('`permissions: pull-requests: read`');
  });

  test('by not knowing it says that a private repository answers so', async () => {
    github().get(THING).reply(404, { message: 'Not Found' });
    const { api } = await start();
    const error = await errorOf(api().json(READ));
    expect(error.message).toContain("status 404: 'Not Found'");
    expect(error.hint).toContain('private repository');
    expect(error.hint).toContain('`permissions: contents: read`');
  });

  test('is quoted on one line, cut short, and without the token', async () => {
    github()
      .get(THING)
      .reply(403, { message: `no\n::error::${TOKEN} \u001b[31m ${'x'.repeat(500)}` });
    const { api } = await start();
    const { message } = await errorOf(api().json(READ));
    expect(message).toContain(String.raw`'no\n::error::*** \u001b[31m xxx`);
    expect(message.length).toBeLessThan(400);
  });
});

describe('nothing is sent', () => {
  test('without a token', async () => {
    const { api } = await start({ token: '' });
    expect(thrownBy(api)).toMatchObject({ code: 'source' });
    expect(thrownBy(api).hint).toContain('${{ github.token }}');
    expect(api).toThrow('github-token is empty');
  });

  test.each([
    ['http://github.corp.example/api/v3', 'http://github.corp.example/api/v3'],
    ['ftp://github.corp.example', 'ftp://github.corp.example/'],
    ['https://user:hunter2@github.corp.example', 'https://github.corp.example/'],
    ['https://hunter2@github.corp.example', 'https://github.corp.example/'],
    ['github.corp.example', 'github.corp.example'],
  ])('to %s', async (url, shown) => {
    const { api } = await start({ facts: { ...FACTS, GITHUB_API_URL: url } });
    expect(api).toThrow(`GITHUB_API_URL is '${shown}': github-token is not sent there.`);
    expect(api).not.toThrow('hunter2');
  });

  test.each(['http://127.0.0.1:3000/api/v1', 'http://localhost:3000', 'http://[::1]:3000'])(
    'elsewhere than to this machine without TLS: %s is fine',
    async (url) => {
      const { api } = await start({ facts: { ...FACTS, GITHUB_API_URL: url } });
      expect(api().slug).toBe('acme/app');
    },
  );

  test.each(['GITHUB_REPOSITORY', 'GITHUB_API_URL'] as const)('where %s is not set', async (name) => {
    const facts = Object.entries(FACTS).filter(([fact]) => fact !== name);
    const { api } = await start({ facts: Object.fromEntries(facts) });
    expect(api).toThrow(`${name} is not set`);
  });

  test.each(['acme', 'acme/', 'acme/app/x', '../app', 'acme/..', 'a b/c'])(
    'for %s, which is not a repository',
    async (name) => {
      const { api } = await start({ facts: { ...FACTS, GITHUB_REPOSITORY: name } });
      expect(api).toThrow('which is not a repository');
    },
  );
});
