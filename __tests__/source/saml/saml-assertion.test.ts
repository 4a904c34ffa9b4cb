import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SamlSource } from '../../../src/core/proofs.ts';
import { Problems } from '../../../src/core/problems.ts';
import { Secret } from '../../../src/core/secret.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { Http } from '../../../src/net/http.ts';
import type { InputValues } from '../../../src/request/read-inputs.ts';
import { startShell } from '../../../src/runner/shell.ts';
import { samlAssertion } from '../../../src/source/saml/saml-assertion.ts';
import { samlAssertionFile } from '../../../src/source/saml/saml-assertion-file.ts';
import type { Choice, ChosenSource } from '../../../src/source/source-kind.ts';
import { signedResponse } from '../../support/saml.ts';

let workspace: string;
let concealed: string[];
const ended: (() => void)[] = [];
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'saml-'));
  mkdirSync(join(workspace, 'job'));
  concealed = [];
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
  ended.splice(0).forEach((end) => {
    end();
  });
});

const runner = (): ReturnType<typeof startShell> =>
  startShell(
    {
      env: {},
      cwd: () => join(workspace, 'job'),
      unset: () => undefined,
      write: () => undefined,
      conceal: (value) => {
        concealed.push(value);
      },
      isTerminal: false,
    },
    new Map(),
  );

async function open(chosen: ChosenSource | undefined, now: () => number = Date.now): Promise<SamlSource> {
  const http = await Http.create({ connectTimeoutMilliseconds: 1, requestTimeoutMilliseconds: 1 });
  const deadline = new Deadline(600);
  ended.push(() => {
    http.close();
    deadline.stop();
  });
  const source = chosen?.open({
    runner: runner(),
    idToken: undefined,
    skipsIdToken: false,
    http,
    retry: { maxAttempts: 1, deadline, random: () => 0, report: () => undefined },
    region: 'eu-central-1',
    stsEndpoint: new URL('https://sts.eu-central-1.amazonaws.com'),
    ignoreEnvironment: false,
    onUnused: () => undefined,
    explainNoIdentity: () => Promise.resolve({}),
    now,
  });
  if (source?.kind !== 'saml') {
    throw new Error('not a SAML source');
  }
  return source;
}

const asked = (inputs: Partial<InputValues>, assumesRole = true): Parameters<typeof samlAssertion.choose>[0] => ({
  inputs: inputs as InputValues,
  assumesRole,
  idTokenAvailable: false,
  problems: new Problems(),
});

describe('saml-assertion', () => {
  const choose = (text: string): ChosenSource | undefined =>
    samlAssertion.choose(asked({ 'saml-assertion': new Secret(text) }));

  test.each([true, false])('selects the source, whether a role is asked for or not: %p', async (assumesRole) => {
    const inputs = { 'saml-assertion': new Secret(await signedResponse()) };
    expect(samlAssertion.choose(asked(inputs, assumesRole))?.kind).toBe('saml-assertion');
    expect(samlAssertion.choose(asked({}, assumesRole))).toBeUndefined();
  });

  test('gives the assertion, and conceals it', async () => {
    const response = await signedResponse();
    const source = await open(choose(response));
    expect((await source.assertion()).response.reveal()).toBe(response);
    expect(concealed).toContain(response);
    expect([source.name, source.renewable]).toEqual(['the assertion of saml-assertion', false]);
  });

  test('is not used when its time is over, by the clock of the step', async () => {
    const source = await open(choose(await signedResponse({ now: 0 })), () => 361_000);
    await expect(source.assertion(true)).rejects.toThrow('The assertion of saml-assertion expired 1m 1s ago');
  });

  test('is told for what else it is', async () => {
    const source = await open(choose('<html>'));
    await expect(source.assertion()).rejects.toThrow(
      'What saml-assertion gave is not a usable SAML response: it is a web page',
    );
  });

  test('has the same identity in another assertion of the same subject, even one that is over', async () => {
    const identity = async (issue: Parameters<typeof signedResponse>[0]): Promise<string | undefined> =>
      choose(await signedResponse(issue))?.identity(runner());
    const own = await identity({});
    expect(await identity({ now: 0 })).toBe(own);
    expect(await identity({ subject: 'bob@example.com' })).not.toBe(own);
    expect(await identity({ tags: { Team: 'a' } })).not.toBe(own);
    // Which role is assumed may be for the assertion to say.
    const arn = 'arn:aws:iam::222222222222';
    const roles = [{ roleArn: `${arn}:role/other`, providerArn: `${arn}:saml-provider/idp` }];
    expect(await identity({ roles })).not.toBe(own);
  });
});

describe('saml-assertion-file', () => {
  const choose = (path: string): ChosenSource | undefined =>
    samlAssertionFile.choose(asked({ 'saml-assertion-file': path }));

  test('refuses the response itself, which would be shown as a path, and quotes nothing of it', async () => {
    const response = await signedResponse();
    const wrapped = response.replace(/.{76}/g, '$&\n');
    for (const text of [response, response.slice(0, 300), wrapped, `SAMLResponse=${response}`, '<Response/>']) {
      const given = asked({ 'saml-assertion-file': text });
      samlAssertionFile.choose(given);
      expect(() => {
        given.problems.throwIfAny();
      }).toThrow(/^saml-assertion-file: holds the response itself instead of the path of a file; [^<=]*$/);
    }
  });

  test('is read for every attempt, relative to the workspace', async () => {
    const source = await open(choose('response.b64'));
    await expect(source.assertion()).rejects.toThrow(
      `saml-assertion-file: there is no file ${join(workspace, 'job', 'response.b64')}`,
    );
    for (const subject of ['alice', 'bob']) {
      writeFileSync(join(workspace, 'job', 'response.b64'), `${await signedResponse({ subject })}\n`);
      expect((await source.assertion()).subject).toBe(subject);
    }
  });

  test('is not followed out of the workspace through a link', async () => {
    writeFileSync(join(workspace, 'other'), await signedResponse());
    symlinkSync('../other', join(workspace, 'job', 'link'));
    await expect((await open(choose('link'))).assertion()).rejects.toThrow('leads out of the workspace through a link');
    expect((await (await open(choose(join(workspace, 'other')))).assertion()).subject).toBe('alice@example.com');
  });

  test('is told for what else it is, by its path', async () => {
    writeFileSync(join(workspace, 'job', 'page'), '<!doctype html>');
    const source = await open(choose('page'));
    await expect(source.assertion()).rejects.toThrow(
      `What ${join(workspace, 'job', 'page')} gave is not a usable SAML response`,
    );
    expect(concealed).not.toContain('<!doctype html>');
  });

  test('is found by a renewal that runs elsewhere', async () => {
    writeFileSync(join(workspace, 'response'), await signedResponse());
    const kept: Choice | undefined = choose('response')?.absolute(workspace);
    const later = kept === undefined ? undefined : samlAssertionFile.of(kept);
    expect((await (await open(later)).assertion()).subject).toBe('alice@example.com');
    expect(await later?.identity(runner())).toContain('alice@example.com');
  });
});
