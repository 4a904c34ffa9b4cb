/**
 * Runs steps against the emulator and draws their summaries as GitHub would, in its light and its dark theme: PNG files
 * to look at, with the Markdown next to them. Needs `npm run build` first, and Chromium.
 *
 *   npm run picture -- DIRECTORY [--mermaid FILE] [--chromium PROGRAM]
 *
 * Without `--mermaid`, Mermaid is fetched from npm: with its dependencies it is 80 MB, too much to install with every
 * checkout just for this.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pageOf, THEMES, WIDTH, type Theme } from './picture/page.ts';
import { summaries } from './picture/samples.ts';

const MERMAID = 'mermaid@11.17.2';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mermaid: { type: 'string' }, chromium: { type: 'string', default: 'chromium' } },
});
const [target] = positionals;

/** The path of a bundle of Mermaid. */
function fetchMermaid(directory: string): string {
  const [archive = ''] = execFileSync('npm', ['pack', MERMAID, '--silent', '--pack-destination', directory], {
    encoding: 'utf8',
  }).split('\n');
  execFileSync('tar', ['-xzf', join(directory, archive), '-C', directory, 'package/dist/mermaid.min.js']);
  return join(directory, 'package', 'dist', 'mermaid.min.js');
}

/** Starts Chromium on a page, without any extras. */
function chromium(page: string, profile: string, args: readonly string[]): string {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const headless = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--hide-scrollbars'];
  return execFileSync(
    values.chromium,
    [
      ...headless,
      ...quiet,
      `--user-data-dir=${profile}`,
      '--virtual-time-budget=20000',
      ...args,
      pathToFileURL(page).href,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 },
  );
}

/** Draws a page; fails if Mermaid rejected its diagram. */
function draw(page: string, picture: string, work: string): void {
  const dom = chromium(page, join(work, 'profile'), ['--dump-dom', `--window-size=${WIDTH},1000`]);
  const failed = /data-failed="([^"]*)"/.exec(dom)?.[1];
  const height = /data-height="(\d+)"/.exec(dom)?.[1];
  if (failed !== undefined || height === undefined) {
    throw new Error(`${page}: Mermaid did not draw it: ${failed ?? 'no reason given'}`);
  }
  chromium(page, join(work, 'profile'), [`--screenshot=${picture}`, `--window-size=${WIDTH},${Number(height) + 16}`]);
}

async function main(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'role-chain-pages-'));
  try {
    const bundle = values.mermaid === undefined ? fetchMermaid(work) : resolve(values.mermaid);
    for (const [name, markdown] of await summaries()) {
      writeFileSync(join(directory, `${name}.md`), markdown);
      for (const theme of Object.keys(THEMES) as Theme[]) {
        const page = join(work, `${name}-${theme}.html`);
        writeFileSync(page, pageOf(markdown, theme, bundle));
        draw(page, join(directory, `${name}-${theme}.png`), work);
        console.log(join(directory, `${name}-${theme}.png`));
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (target === undefined) {
  console.error('Usage: npm run picture -- DIRECTORY [--mermaid FILE] [--chromium PROGRAM]');
  process.exitCode = 2;
} else {
  await main(resolve(target));
}
