import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { roomRules } from './tests/rooms.js';

export default defineConfig(
  {
    ignores: ['.svelte-kit/', 'build/', 'coverage/', 'gallery/', 'test-results/', 'tests/bench/peers/made/'],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // TypeScript reports unknown names itself.
      'no-undef': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    // The one component that prints raw markup: charts drawn at build time from proven data.
    files: ['src/lib/components/Markup.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    // Addresses that come resolved: a prop made by the page, and the page’s own address with other years or another figure.
    files: [
      'src/lib/components/Passage.svelte',
      'src/lib/components/WorkedLine.svelte',
      'src/lib/components/Comparison.svelte',
      'src/islands/linking/EvidenceCard.svelte',
    ],
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    // Their packages are installed by the bench alone, so nothing is known here of the types of what they import.
    files: ['tests/bench/peers/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  roomRules(),
  {
    // One module reads the address of the page and writes it.
    files: ['src/islands/**/*.{ts,svelte}'],
    ignores: ['src/islands/address.ts'],
    rules: {
      'no-restricted-globals': ['error', 'location', 'history'],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: 'routes(?:/|$)', message: 'An island may not import from src/routes.' }] },
      ],
    },
  },
);
