/** The licenses of what `dist/` has of others. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

const MANIFEST = v.object({ name: v.string(), license: v.string() });

/** The packages that modules belong to, by license text, each text once. @param modules paths of modules */
export function licensesOf(modules: readonly string[]): string {
  const packages = new Set(modules.flatMap((module) => packageOf(dirname(module)) ?? []));
  const byText = new Map<string, string[]>();
  for (const directory of packages) {
    const { name, license } = v.parse(MANIFEST, JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')));
    const text = licenseText(directory);
    byText.set(text, [...(byText.get(text) ?? []), `${name} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}`);
  return parts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** The directory of the package that a directory is in; undefined for our own modules and those of Node.js. */
function packageOf(directory: string): string | undefined {
  if (!directory.includes('node_modules')) return undefined;
  // Some packages have further manifests inside, without a name, that say which kind of modules those are.
  return existsSync(join(directory, 'package.json')) && isPackage(directory)
    ? directory
    : packageOf(dirname(directory));
}

function isPackage(directory: string): boolean {
  return /node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+$/.test(directory);
}

function licenseText(directory: string): string {
  const file = readdirSync(directory).find((name) => /^license/i.test(name));
  // A few of the SDK's packages only name their license: its text is there, with the others that have it.
  return file === undefined ? '' : `${readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}
