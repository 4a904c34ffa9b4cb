import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nock from 'nock';
import { readConfigText } from '../../src/github/config-text.ts';
import { AFTER, errorOf, FACTS, github, startJob, TOKEN, type Job, type JobParts } from './github.ts';

const TEXT = 'version: 1\ntargets: {prod: "arn:aws:iam::111111111111:role/ü"}\n';
const RAW = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };

let root: string;
let workspace: string;
let job: Job;
let reports: string[];

beforeAll(() => {
  nock.disableNetConnect();
});
beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'role-chain-config-')));
  workspace = join(root, 'workspace');
  mkdirSync(join(workspace, '.github'), { recursive: true });
  reports = [];
  job = await startJob();
});
afterEach(() => {
  job.close();
  rmSync(root, { recursive: true });
  expect([...reports, ...job.reports].join('\n')).not.toContain(TOKEN);
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

function write(path: string, content: string | Uint8Array = TEXT): string {
  const file = join(root, path);
  writeFileSync(file, content);
  return file;
}

function read(path: string, facts = FACTS): Promise<string> {
  return readConfigText({ path, workspace, facts, api: job.api, report: (message) => reports.push(message) });
}

/** Begins anew with a job that is special. */
async function restart(parts: JobParts): Promise<void> {
  job.close();
  job = await startJob(parts);
}

function contents(path: string): string {
  return `/repos/acme/app/contents/${path}?ref=${AFTER}`;
}

describe('the config file is read from the workspace', () => {
  test('if it is there, and nothing is asked of the API', async () => {
    write('workspace/.github/role-chain.yml');
    expect(await read('.github/role-chain.yml')).toBe(TEXT);
    expect(reports).toEqual(["config-file: '.github/role-chain.yml', from the workspace."]);
  });

  test('without token, repository or commit', async () => {
    write('workspace/role-chain.yml');
    await restart({ facts: {}, token: '' });
    expect(await read('./.github/../role-chain.yml', {})).toBe(TEXT);
  });

  test('without its byte order mark', async () => {
    write('workspace/role-chain.yml', `\ufeff${TEXT}`);
    expect(await read('role-chain.yml')).toBe(TEXT);
  });

  test('through a symbolic link that stays in it', async () => {
    write('workspace/.github/real.yml');
    symlinkSync('.github/real.yml', join(workspace, 'role-chain.yml'));
    expect(await read('role-chain.yml')).toBe(TEXT);
  });

  test('or from anywhere by an absolute path', async () => {
    expect(await read(write('elsewhere.yml'))).toBe(TEXT);
    expect(reports[0]).toContain('from this machine');
  });
});

describe('the config file is refused', () => {
  test.each(['../elsewhere.yml', '.github/../../elsewhere.yml', '..', '.'])('at %s', async (path) => {
    write('elsewhere.yml');
    const error = await errorOf(read(path));
    expect(error).toMatchObject({ code: 'invalid-request' });
    expect(error.message).toContain('leads out of the workspace');
  });

  test.each(['../elsewhere.yml', '/etc/hostname'])('if it is a symbolic link to %s', async (target) => {
    write('elsewhere.yml');
    symlinkSync(target, join(workspace, 'role-chain.yml'));
    expect((await errorOf(read('role-chain.yml'))).message).toContain('leads out of the workspace');
  });

  test('if it is in a directory that is a symbolic link out of the workspace', async () => {
    write('elsewhere.yml');
    symlinkSync('..', join(workspace, 'up'));
    expect((await errorOf(read('up/elsewhere.yml'))).message).toContain('leads out of the workspace');
  });

  test('if it is a directory', async () => {
    const error = await errorOf(read('.github'));
    expect(error).toMatchObject({ code: 'invalid-request' });
    expect(error.message).toContain('is not a regular file');
  });

  test('if it is a pipe, without waiting for somebody to write', async () => {
    execFileSync('mkfifo', [join(workspace, 'role-chain.yml')]);
    expect((await errorOf(read('role-chain.yml'))).message).toContain('is not a regular file');
  });

  test('if it is larger than a megabyte, before it is read', async () => {
    write('workspace/role-chain.yml', 'x'.repeat(1_000_001));
    const { message } = await errorOf(read('role-chain.yml'));
    expect(message).toContain(`${join(workspace, 'role-chain.yml')} is larger than 1000000 bytes`);
  });

  test.each([
    ['Latin-1', Buffer.from('version: 1 # ü', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffversion: 1', 'utf16le')],
  ])('if it is %s', async (_, bytes) => {
    write('workspace/role-chain.yml', bytes);
    const error = await errorOf(read('role-chain.yml'));
    expect(error.message).toContain('is not UTF-8 text');
    expect(error.hint).toContain('PowerShell');
  });

  test('if an absolute path leads to no file, without asking the API', async () => {
    const error = await errorOf(read(join(root, 'none.yml')));
    expect(error.message).toContain('there is no file');
  });
});

describe('the config file is read from the repository', () => {
  test('at the commit of the run, if the workspace has none', async () => {
    github().get(contents('.github/role-chain.yml')).matchHeader('accept', /raw/).reply(200, TEXT, RAW);
    expect(await read('.github/role-chain.yml')).toBe(TEXT);
    expect(reports).toEqual([
      "config-file: '.github/role-chain.yml', from acme/app at commit aaaaaaa (it is not in the workspace).",
    ]);
  });

  test('if there is not even a workspace', async () => {
    workspace = join(root, 'none');
    github().get(contents('role-chain.yml')).reply(200, TEXT, RAW);
    expect(await read('role-chain.yml')).toBe(TEXT);
  });

  test('by a path that is encoded part by part', async () => {
    github().get(contents('a%20b/%C3%BC%23%3F%25/c%5B1%5D.yml')).reply(200, TEXT, RAW);
    expect(await read('./a b/x/../ü#?%/c[1].yml')).toBe(TEXT);
  });

  test('of Forgejo, which knows no raw media type', async () => {
    const content = Buffer.from(TEXT).toString('base64');
    github().get(contents('role-chain.yml')).reply(200, { type: 'file', encoding: 'base64', content, _links: {} });
    expect(await read('role-chain.yml')).toBe(TEXT);
  });

  test('even if it is JSON and is said to be', async () => {
    github().get(contents('role-chain.json')).reply(200, { version: 1, type: 'mine' });
    expect(await read('role-chain.json')).toBe('{"version":1,"type":"mine"}');
  });

  test.each([
    ['directory', [{ name: 'role-chain.yml', type: 'file' }]],
    ['submodule', { type: 'submodule', _links: {} }],
    ['symlink', { type: 'symlink', target: '../x', _links: {} }],
  ])('but not a %s', async (kind, answer) => {
    github()
      .get(contents('config'))
      .reply(200, JSON.stringify(answer), { 'content-type': 'application/json; charset=utf-8' });
    const error = await errorOf(read('config'));
    expect(error).toMatchObject({ code: 'invalid-request' });
    expect(error.message).toContain(`is a ${kind} in the repository`);
  });

  test('but not if it is no text, or too large', async () => {
    github()
      .get(contents('role-chain.yml'))
      .reply(200, Buffer.from([0xff, 0xfe]), RAW);
    expect((await errorOf(read('role-chain.yml'))).message).toContain('is not UTF-8 text');
    github().get(contents('role-chain.yml')).reply(200, 'x'.repeat(1_000_001), RAW);
    expect((await errorOf(read('role-chain.yml'))).message).toContain('larger than 1000000 bytes');
  });
});

describe('a config file that is in neither place', () => {
  test('is an error that names both, and the way out', async () => {
    github().get(contents('role-chain.yml')).reply(404, { message: 'Not Found' });
    const error = await errorOf(read('role-chain.yml'));
    expect(error).toMatchObject({ code: 'invalid-request' });
    expect(error.message).toContain(`'role-chain.yml' is not in the workspace (${workspace})`);
    expect(error.message).toContain("the file 'role-chain.yml' at commit aaaaaaa in acme/app");
    expect(error.hint).toContain('actions/checkout before this step');
    expect(error.hint).toContain('`permissions: contents: read`');
  });

  test('for want of a permission says so', async () => {
    github().get(contents('role-chain.yml')).reply(403, { message: 'Resource not accessible by integration' });
    const error = await errorOf(read('role-chain.yml'));
    expect(error).toMatchObject({ code: 'source' });
    expect(error.message).toContain('Resource not accessible by integration');
  });

  test.each([
    ['a token', 'github-token is empty', { token: '' }],
    ['a repository', 'GITHUB_REPOSITORY is not set', { facts: { GITHUB_API_URL: 'https://api.github.com' } }],
  ])('for want of %s says so', async (_, why, parts) => {
    await restart(parts);
    const error = await errorOf(read('role-chain.yml'));
    expect(error.message).toContain('is not in the workspace');
    expect(error.message).toContain(why);
    expect(error.hint).toContain('actions/checkout');
  });

  test('for want of a commit says so', async () => {
    const { GITHUB_REPOSITORY = '' } = FACTS;
    expect((await errorOf(read('role-chain.yml', { GITHUB_REPOSITORY }))).message).toContain('GITHUB_SHA is not set');
  });

  test('since the network is down is an error of the network', async () => {
    github().get(contents('role-chain.yml')).times(3).reply(502);
    expect(await errorOf(read('role-chain.yml'))).toMatchObject({ code: 'network' });
  });
});
