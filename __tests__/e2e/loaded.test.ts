/** What a login loads of `dist/`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../support/job.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

/** Lists the files that a process has loaded. */
const LISTING = `process.on('exit', () => {
  require('node:fs').appendFileSync(process.env.LOADED_FILES, Object.keys(require.cache).join('\\n') + '\\n');
});`;

describe('a step', () => {
  const on = stage();

  /** The files of `dist/` that a step with these inputs has loaded. */
  async function loadedBy(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const job = on.job();
    const [listing, list] = [join(job.temp, 'listing.cjs'), join(job.temp, 'loaded')];
    writeFileSync(listing, LISTING);
    const step = await job.main(inputs, { NODE_OPTIONS: `--require=${listing}`, LOADED_FILES: list });
    expect(step.status).toBe(0);
    return readFileSync(list, 'utf8')
      .split('\n')
      .filter((file) => file.startsWith(DIST));
  }

  function packagesIn(files: readonly string[]): readonly string[] {
    const named = files.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
    ]);
    return [...new Set(named.map(([, name = '']) => name))].sort();
  }

  /** The modules of `src/` that some files hold: each begins with its name. */
  function modulesIn(files: readonly string[]): readonly string[] {
    return files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, name = '']) => name),
    );
  }

  /** What only chains load that start from another proof than a token, or end elsewhere than at a role. */
  const OF_OTHERS =
    /^src\/(?:source\/(?:saml|onelogin|okta|certificate)\/|core\/x509\/|sts\/(?:further-calls|roles-anywhere)|chain\/run\/(?:take-further-hop|offered-role)|text\/xml|source\/(?:machine-trouble|sign-in-advice|provider-message|found-in))/;

  test('from the OIDC token loads nothing of the other identity sources, whose files say what they hold', async () => {
    const files = await loadedBy({ 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub });
    const modules = modulesIn(files);
    expect(modules).toContain('src/source/kinds.ts');
    expect(modules.filter((name) => OF_OTHERS.test(name))).toEqual([]);
    const all = readdirSync(DIST).filter((name) => name.endsWith('.js'));
    const others = modulesIn(all.map((name) => join(DIST, name))).filter((name) => OF_OTHERS.test(name));
    expect(others).toEqual(expect.arrayContaining(['src/source/saml/saml-assertion.ts', 'src/text/xml.ts']));
  });

  test('with one hop from the OIDC token loads nothing of the SDK, and few files', async () => {
    const files = await loadedBy({ 'role-to-assume': ROLES.ci });
    expect(packagesIn(files)).toEqual(['@actions/core']);
    expect(files.length).toBeLessThan(14);
  });

  test('with a signed hop loads the lower layers of the client of STS', async () => {
    const files = await loadedBy({ 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub });
    expect(packagesIn(files)).toEqual([
      '@actions/core',
      '@aws-sdk/client-sts',
      '@aws-sdk/core',
      '@aws-sdk/xml-builder',
      '@smithy/core',
      '@smithy/signature-v4',
    ]);
  });
});
