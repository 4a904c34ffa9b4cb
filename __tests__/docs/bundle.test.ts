/** What the build takes of the SDK, and what of it `dist/` holds. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { dependencies } = JSON.parse(read('package.json')) as Package;
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const imported = [
  ...new Set(
    sources.flatMap((file) =>
      [...read(join('src', file)).matchAll(/(?:from |import\()'(@[^']+)'/g)].map(([, name = '']) => name),
    ),
  ),
];
const dist = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'));

test('a file inside a package that the sources name is there, and its package has one exact version', () => {
  const files = imported.filter((name) => name.endsWith('.js'));
  expect(files).toEqual(['@aws-sdk/credential-provider-node/dist-es/defaultProvider.js']);
  expect(files.filter((file) => !existsSync(join(ROOT, 'node_modules', file)))).toEqual([]);
  for (const file of files) {
    const name = file.split('/').slice(0, 2).join('/');
    expect({ name, version: dependencies[name] }).toEqual({ name, version: expect.stringMatching(/^\d/) as string });
  }
});

test.each(['@aws-sdk/client-sts', '@aws-sdk/core', '@smithy/core', '@smithy/signature-v4'])(
  '%s, of which the lower layers are used, has one exact version',
  (name) => {
    expect(imported.some((each) => each === name || each.startsWith(`${name}/`))).toBe(true);
    expect(dependencies[name]).toMatch(/^\d/);
  },
);

test('the client of STS, whose lower layers are all that is used of it, is not in dist/', () => {
  expect(dist.filter((file) => read(join('dist', file)).includes('GetFederationTokenCommand'))).toEqual([]);
});

test('of the SDK, dist/ has ES modules, which are bundled only as far as they are used', () => {
  const modules = dist.flatMap((file) => [
    ...read(join('dist', file)).matchAll(/^\/\/ node_modules\/(@(?:aws-sdk|smithy)\/.+)$/gm),
  ]);
  const paths = modules.map(([, path = '']) => path);
  expect(paths.filter((path) => path.includes('/dist-es/')).length).toBeGreaterThan(50);
  expect(paths.filter((path) => path.includes('/dist-cjs/'))).toEqual([]);
});
