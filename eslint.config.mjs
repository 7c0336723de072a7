import tseslint from 'typescript-eslint';
import { configs as litConfigs } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wcConfigs } from 'eslint-plugin-wc';

/** An import only ever points down this list; neighbours on one line do not import each other, save where named. */
const LAYERS = {
  'core/model': [],
  'core/content': ['core/model'],
  'core/offers': ['core/model', 'core/content'],
  'core/assessment': ['core/model', 'core/content'],
  'core/radar': ['core/model', 'core/content'],
  'core/storage': ['core/model', 'core/content', 'core/offers', 'core/assessment', 'core/radar'],
  // Files in and out carry what the store holds, so they know its types.
  'core/exchange': [
    'core/model',
    'core/content',
    'core/offers',
    'core/assessment',
    'core/radar',
    'core/storage',
  ],
};
const ALL = Object.keys(LAYERS);

const TEMPLATES = 'TaggedTemplateExpression[tag.name=/^(html|svg|css)$/] TemplateElement';
const FORBIDDEN_EVERYWHERE = [
  {
    selector:
      'TaggedTemplateExpression[tag.name="html"] > TemplateLiteral > TemplateElement:first-child[value.raw=/^ +</]',
    message: "The build drops a space at a template's edge: write ${' '}.",
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name="html"] > TemplateLiteral > TemplateElement:last-child[value.raw=/> +$/]',
    message: "The build drops a space at a template's edge: write ${' '}.",
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)|static-html/]',
    message: 'Text is text: no markup from strings.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(window|globalThis|self)$/][callee.property.name=/^(confirm|alert|prompt)$/]',
    message: 'Ask in the element: a page, a frame or a policy may have turned the browser’s dialogues off.',
  },
  {
    selector: 'ForInStatement',
    message: 'for…in also walks what a page put on a prototype; use Object.keys or for…of.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Ids come from crypto.getRandomValues.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text is text: no markup from strings.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Text is text: no markup from strings.',
  },
  {
    selector: `${TEMPLATES}[value.raw=/\\sstyle=/]`,
    message: 'A strict policy refuses style= in markup; use a class or an SVG attribute.',
  },
  {
    selector: `${TEMPLATES}[value.raw=/[0-9]rem\\b/]`,
    message: 'rem follows the page’s root; use em on the reset host.',
  },
];

/** What core may not do besides: the rule on imports does not see `import()`. */
const forbiddenInCore = (folders) => [
  'error',
  ...FORBIDDEN_EVERYWHERE,
  {
    selector: 'MemberExpression[object.name=/^(globalThis|self)$/][property.name=/^(window|document)$/]',
    message: 'Core knows no page.',
  },
  {
    selector: `ImportExpression[source.value=/\\W(${['components', 'parts', ...folders].join('|')})\\W/]`,
    message: 'An import only ever points down.',
  },
];
const above = (layer) => ALL.filter((other) => other !== layer && !LAYERS[layer].includes(other));
const folderOf = (layer) => layer.slice('core/'.length);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.scratch/', 'demo/'] },
  {
    files: ['src/**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      litConfigs['flat/recommended'],
      wcConfigs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/cli/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...FORBIDDEN_EVERYWHERE],
      'no-restricted-globals': ['error', 'confirm', 'alert', 'prompt', 'event', 'name'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // Loops by index and guards against what "cannot be" are on purpose: a page may have patched what types promise.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      // A union may name the words that matter beside the type that holds them all.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // `t.memory['title']` reads an index signature, which dot access would hide.
      '@typescript-eslint/dot-notation': 'off',
      // Lit's @state() fields are private on purpose and read by the template.
      'wc/guard-super-call': 'off',
      // Roles and names are given by headingAt and the views; the plugin reads single templates only.
      'lit-a11y/list': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': forbiddenInCore([]),
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'confirm',
        'alert',
        'localStorage',
        'navigator',
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['lit', 'lit/*', '@lit/*'], message: 'Core knows no Lit.' },
            {
              group: ['**/components/**', '**/parts/**', '**/parts.js', '**/cli/**'],
              message: 'Core knows no components and no command line.',
            },
          ],
        },
      ],
    },
  },
  ...ALL.map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-syntax': forbiddenInCore(above(layer).map(folderOf)),
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['lit', 'lit/*', '@lit/*'], message: 'Core knows no Lit.' },
            {
              group: ['**/components/**', '**/parts/**', '**/parts.js', '**/cli/**'],
              message: 'Core knows no components and no command line.',
            },
            ...above(layer).map((other) => ({
              group: [`**/${folderOf(other)}/*`, `**/${folderOf(other)}/**`],
              message: `${layer} must not import ${other}: an import only ever points down.`,
            })),
          ],
        },
      ],
    },
  })),
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', '@lit/*', '**/components/**', '**/parts/**', '**/parts.js'],
              message: 'The command line stands on core alone.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [...tseslint.configs.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(skip|only|todo)$/][callee.object.name=/^(it|test|describe)$/]',
          message: 'No skipped and no lonely tests.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
