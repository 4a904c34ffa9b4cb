/**
 * The floors of `src/`, from the ground up. An arrow may only run down: docs/architecture.md says what each is for.
 * Types count as well as values, and what is loaded when it is needed as well as what is loaded at once.
 */
export const FLOORS = [
  'text',
  'aws',
  'core',
  'files',
  'net',
  'iam',
  'emulator',
  'request',
  'ci',
  'runner',
  'github',
  'organization',
  'source',
  'chain',
  'sts',
  'policies',
  'explain',
  'matrix',
  'login',
  'sink',
  'refresh',
  'simulate',
  'step',
  'demo',
  'commands',
];

const above = (floor) => FLOORS.slice(FLOORS.indexOf(floor) + 1);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one, or a third is missing below them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    ...FLOORS.filter((floor) => above(floor).length > 0).map((floor) => ({
      name: `${floor}-looks-down`,
      comment: 'Arrows run down. Move what both need to the lower floor, or hand it in.',
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: `^src/(?:${above(floor).join('|')})/` },
    })),
    {
      name: 'doors-are-opened-from-outside',
      comment: 'Only the build knows the doors.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'every-room-has-a-floor',
      comment: 'A folder that is not among FLOORS would escape the check.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(?:(?:${FLOORS.join('|')})/|[^/]+\\.ts$)` },
    },
    {
      name: 'source-knows-no-test-or-script',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:__tests__|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
  },
};
