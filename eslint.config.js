import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', 'scripts/bench/floor.mjs'] },
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
    // Everything but the edges takes the world as an argument: DESIGN's rule that keeps the rooms testable.
    files: ['src/request/**/*.ts', 'src/chain/**/*.ts', 'src/explain/**/*.ts', 'src/policies/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['**/runner/*'], allowTypeImports: true, message: 'chain and request know no runner.' }],
        },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:fs*', 'node:http*', 'node:net', 'node:process', '**/sink/*'] },
      ],
    },
  },
  {
    // It asks over the connections that it is handed, and is told what the environment says.
    files: ['src/repository/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-imports': ['error', { patterns: ['node:http*', 'node:net', 'node:process', '**/sink/*'] }],
    },
  },
  {
    files: ['scripts/**/*.ts', '__tests__/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
