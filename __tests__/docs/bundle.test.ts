/** What the build takes by its path instead of by its name is there, and is what `dist/` holds. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

interface BuildOptions {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { paths } = (JSON.parse(read('tsconfig.build.json')) as BuildOptions).compilerOptions;
const { dependencies } = JSON.parse(read('package.json')) as Package;
const inPackages = Object.entries(paths).filter(([, [path = '']]) => path.startsWith('./node_modules/'));

test('a module that the build takes by its path exists, since a path that does not falls back to the whole package', () => {
  const modules = inPackages.flatMap(([name, [path = '']]) =>
    name.endsWith('/*') ? submodules(name.slice(0, -2)).map((submodule) => path.replace('*', submodule)) : [path],
  );
  expect(modules.length).toBeGreaterThan(inPackages.length);
  expect(modules.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

/** The submodules of a package that `src/` imports. */
function submodules(name: string): readonly string[] {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const imports = sources.flatMap((file) => [...read(join('src', file)).matchAll(/from '([^']+)'/g)]);
  return [...new Set(imports.map(([, from = '']) => from))]
    .filter((from) => from.startsWith(`${name}/`))
    .map((from) => from.slice(name.length + 1));
}

test('a package of which the build takes modules by their paths has one exact version', () => {
  const direct = inPackages.map(([name]) => name.replace('/*', '')).filter((name) => name in dependencies);
  expect(direct).toContain('@aws-sdk/core');
  for (const name of direct) {
    expect({ name, version: dependencies[name] }).toEqual({ name, version: expect.stringMatching(/^\d/) as string });
  }
});

test('the client of STS, whose lower layers are all that is used of it, is not in dist/', () => {
  const files = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'));
  expect(files.filter((file) => read(join('dist', file)).includes('GetFederationTokenCommand'))).toEqual([]);
});
