/** The bundle: which files of JavaScript `dist/` has, and what is in each. */
import { join } from 'node:path';
import { rolldown, type CodeSplittingGroup } from 'rolldown';

const root = join(import.meta.dirname, '..', '..');
const source = (path: string): string => join(root, 'src', path);

/** What takes the place of packages, for other packages that would load far more with them than is used here. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['@actions/exec', source('runner/no-exec.ts')],
  ['@actions/http-client', source('net/no-connections.ts')],
  ['@actions/http-client/lib/auth', source('net/no-connections.ts')],
  ['@aws-sdk/credential-provider-node', source('net/no-default-provider.ts')],
  ['undici', source('net/no-connections.ts')],
]);

/**
 * The programs that start often or have to be quick, each after those that load less. What one needs to start is in one
 * file for each program up to it, since every file takes time to find and read; the rest is loaded when it is needed.
 */
const STARTS = ['credential-process', 'post', 'cli', 'main'] as const;

/**
 * Writes the programs of `src/` to `target`, as CommonJS: Node.js loads it faster than ES modules. Names and layout stay,
 * so that stack traces and diffs can be read; comments do not, since they take time to scan.
 *
 * @returns the paths of the modules that it has
 */
export async function writeBundle(programs: readonly string[], target: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(programs.map((program) => [`start-${program}`, source(`${program}.ts`)])),
    platform: 'node',
    tsconfig: false,
    transform: { target: 'es2022' },
    // The ES modules of a package, of which only what is used is bundled.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [{ name: 'stand-ins', resolveId: (name) => STAND_INS.get(name) }],
    preserveEntrySignatures: 'allow-extension',
    // Its summaries, which no step uses, would load node:fs/promises: 6 ms.
    treeshake: { moduleSideEffects: [{ test: /@actions[\\/]core/, sideEffects: false }] },
    onLog: (level, { code, message }, report) => {
      // Some module is loaded later by one that may not load it, and at once by another.
      if (code !== 'INEFFECTIVE_DYNAMIC_IMPORT') report(level, message);
    },
  });
  const { output } = await bundle.write({
    dir: target,
    format: 'cjs',
    strict: true,
    comments: false,
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: [startGroup()] },
  });
  await bundle.close();
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

/** One file for each of {@link STARTS}. */
function startGroup(): CodeSplittingGroup {
  const starts = new Map<string, ReadonlySet<string>>();
  return {
    debugName: 'starts',
    name: (id, graph) => {
      const importedBy = (module: string): readonly string[] => graph.getModuleInfo(module)?.importedIds ?? [];
      const loads = (start: string): boolean => {
        const loaded = starts.get(start) ?? closure(source(`${start}.ts`), importedBy);
        starts.set(start, loaded);
        return loaded.has(id);
      };
      const first = STARTS.find(loads);
      return first === undefined || !loads('main') ? null : `load-${first}`;
    },
    includeDependenciesRecursively: false,
  };
}

/** A module, what it imports, what that imports, and so on. */
function closure(start: string, importedBy: (module: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const module of found) importedBy(module).forEach((imported) => found.add(imported));
  return found;
}
