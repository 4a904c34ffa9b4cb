import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', 'scripts/bench/*.cjs'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      // Proxy agents are agents to Node.js by shape, not by class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // Folders that only compute: what they need of the world they are handed, so that a test can hand them another.
    files: ['text', 'aws', 'core', 'iam', 'request', 'ci', 'chain', 'policies', 'explain', 'matrix'].map(
      (folder) => `src/${folder}/**/*.ts`,
    ),
    // A clock, as performance.now() is one that everybody may read.
    ignores: ['src/core/clock.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-imports': [
        'error',
        {
          patterns: ['node:fs*', 'node:http*', 'node:tls', 'node:process', 'node:child_process'],
          paths: [{ name: 'node:net', allowImportNames: ['BlockList', 'isIP'] }],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/runner/*'], allowTypeImports: true, message: 'Hand in what the runner knows.' }] },
      ],
    },
  },
  {
    // They ask over connections that they are handed, and are told what the environment says.
    files: [
      'src/github/**/*.ts',
      'src/organization/**/*.ts',
      'src/sts/**/*.ts',
      'src/login/**/*.ts',
      'src/step/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-imports': ['error', { patterns: ['node:http*', 'node:net', 'node:process'] }],
    },
  },
  {
    files: ['scripts/**/*.ts', '__tests__/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
