import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      // Behind a check of the length, an index needs no second proof.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-empty-function': 'off',
      eqeqeq: 'error',
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
    },
  },
  {
    // A function is read at a glance, or it is two.
    files: ['src/**/*.ts', 'scripts/**/*.ts', '__tests__/emulator/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines': ['error', 300] } },
  {
    files: ['src/matching/**/*.ts', 'src/notes/**/*.ts'],
    // Words grow with each language.
    ignores: ['src/notes/languages/**'],
    rules: { 'max-lines': ['error', { max: 200, skipComments: true }] },
  },
)
