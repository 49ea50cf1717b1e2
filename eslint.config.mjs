import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import a11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { roomConstraints } from './tools/checks/room-constraints.mjs';

const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  complexity: ['error', 8],
};

/** At most three parameters, then one named object; constructors list what is injected. */
const fewParameters = [
  'FunctionDeclaration[params.length>3]',
  'ArrowFunctionExpression[params.length>3]',
  "MethodDefinition[kind='method'] > FunctionExpression[params.length>3]",
].map((selector) => ({
  selector,
  message: 'At most three parameters; name the rest in one object.',
}));

/** Ways around the unit of work, the clock and the database door. */
const onlyThroughTheKernel = {
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'typeorm',
          importNames: ['DataSource', 'Repository', 'getRepository', 'QueryRunner'],
          message: 'Write through UnitOfWork.run and read through the request context.',
        },
        { name: '@nestjs/typeorm', message: 'The kernel opens the database.' },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    ...fewParameters,
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'Ask the injected Clock.',
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Ask the injected Clock.',
    },
    {
      selector:
        "CallExpression[callee.property.name='save'][callee.object.property.name='manager']",
      message: 'save() does not compare versions: use updateVersioned.',
    },
    {
      selector: "MemberExpression[object.name='process'][property.name='env']",
      message: 'Settings are read in apps/api/src/config only.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: ['**/dist', '**/node_modules', '**/generated', 'data', '.nx', 'coverage', 'tmp'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: roomConstraints }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      ...sizes,
      'no-restricted-syntax': ['error', ...fewParameters],
    },
  },
  {
    files: [
      'libs/api/**/*.ts',
      'apps/api/src/**/*.ts',
      'libs/domain/**/*.ts',
      'libs/testing/**/*.ts',
    ],
    rules: onlyThroughTheKernel,
  },
  {
    files: [
      'libs/api/kernel/src/lib/{database,clock}/**/*.ts',
      'apps/api/src/{database,config}/**/*.ts',
      'apps/api/src/**/migrate*.ts',
    ],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': ['error', ...fewParameters] },
  },
  {
    files: ['libs/web/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'],
    plugins: { ...a11y.flatConfigs.strict.plugins, 'react-hooks': reactHooks },
    rules: {
      ...a11y.flatConfigs.strict.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        ...fewParameters,
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text is text: render it as React elements.',
        },
        { selector: "JSXAttribute[name.name='style']", message: 'Styles stand in CSS files.' },
      ],
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{spec,e2e-spec}.{ts,tsx}', 'apps/*-e2e/**/*.ts', '**/testing/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    // Tests of the service start it in their own process, so that they can set its clock and break its statements; one
    // compares what the bench generates.
    files: ['apps/*-e2e/**/*.ts', 'tools/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: ['@opvolging/api-app', '@opvolging/bench'], depConstraints: roomConstraints },
      ],
    },
  },
  {
    files: ['apps/api/src/database/migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['tools/**/*.mjs', '**/*.cjs', '*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        module: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
