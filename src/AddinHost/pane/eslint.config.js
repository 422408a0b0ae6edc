import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', 'src/api/schema.ts', '../wwwroot'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  { ...lit.configs['flat/recommended'], files: ['**/*.ts'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Lit calls a template's event listeners on their element.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', 300],
      'max-depth': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/document/word/**', 'src/word.ts'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Word'] },
  },
);
