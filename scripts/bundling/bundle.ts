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

/** What the starts of several programs share. */
const BASICS = [
  'core/clock.ts',
  'core/objects.ts',
  'core/problems.ts',
  'core/secret.ts',
  'core/version.ts',
  'request/inputs.ts',
  'runner/action-inputs.ts',
  'text/ascii.ts',
  'text/nearest.ts',
];

/**
 * What the main step loads, in few files, since every file takes time to find and read. A module goes into the file that
 * is named after the first of these which needs it, so that the programs above, which are quick, load none of those below.
 * What the main step does not always need is in files of its own, and loaded when it is needed.
 */
const LOADS = new Map<string, readonly string[]>([
  ['credential-process', ['credential-process.ts']],
  ['basics', BASICS],
  ['connections', ['main.ts']],
  ['post', ['post.ts']],
  ['sinks', ['sink/environment/sink.ts', 'sink/outputs.ts', 'sink/profiles/sink.ts', 'refresh/refresher.ts']],
  // While its connections are opened.
  ['main', ['runner/current.ts', 'login/login.ts', 'step/login-step.ts']],
  // While the first request is on its way.
  ['login', ['login/run-login.ts', 'step/deliver.ts']],
]);

/** The parts of {@link LOADS} that every login needs. */
const OF_LOGIN = ['connections', 'sinks', 'main', 'login'];

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
    // The summaries of @actions/core, which no step uses, would load node:fs/promises: 6 ms.
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
    codeSplitting: { groups: [loadGroup()] },
  });
  await bundle.close();
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

/** The files of {@link LOADS}. */
function loadGroup(): CodeSplittingGroup {
  const loaded = new Map<string, ReadonlySet<string>>();
  return {
    debugName: 'loads',
    name: (id, graph) => {
      const importedBy = (module: string): readonly string[] => graph.getModuleInfo(module)?.importedIds ?? [];
      for (const [name, starts] of loaded.size === 0 ? LOADS : []) {
        loaded.set(name, closure(starts.map(source), importedBy));
      }
      const isOfLogin = OF_LOGIN.some((name) => loaded.get(name)?.has(id));
      const [first] = [...loaded].find(([, modules]) => modules.has(id)) ?? [];
      return isOfLogin && first !== undefined ? `load-${first}` : null;
    },
    includeDependenciesRecursively: false,
  };
}

/** Modules, what they import, what that imports, and so on. */
function closure(starts: readonly string[], importedBy: (module: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(starts);
  for (const module of found) importedBy(module).forEach((imported) => found.add(imported));
  return found;
}
