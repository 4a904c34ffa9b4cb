/** What a login loads of `dist/`. */
import { readFileSync, writeFileSync } from 'node:fs';
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
