import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { floors, folderOf, lastPureFloor, mayImport } from './src/build/floors.mjs';
import { utcDates } from './src/build/lint-utc-dates.mjs';
import svelteConfig from './svelte.config.js';

const code = '**/*.{ts,js,mjs,svelte}';
const names = /** @type {import('./src/build/floors.mjs').Floor[]} */ (Object.keys(floors));

const intlFormat =
  ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][callee.property.name="DateTimeFormat"]';

/** Each of these gives another result in another time zone. */
const localTime = {
  d3: [
    ...['scaleTime', 'timeFormat', 'timeParse', 'timeTicks', 'timeTickInterval'],
    ...['Millisecond', 'Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Year'].map(
      (unit) => `time${unit}`,
    ),
    ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(
      (day) => `time${day}`,
    ),
  ],
  syntax: [
    {
      selector:
        'CallExpression > MemberExpression[property.name=/^((get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)|toLocale(Date|Time)String)$/]',
      message: 'Reads the zone of the machine: use the UTC method or date-fns with { in: utc }.',
    },
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
      message: 'Builds a local time: use Date.UTC.',
    },
    {
      selector: 'MemberExpression[object.name="Date"][property.name="parse"]',
      message: 'Reads text in the zone of the machine: use lib/edtf.',
    },
    {
      selector: `${intlFormat}:matches([arguments.length<2], [arguments.1.type="ObjectExpression"]:not(:has(:matches(SpreadElement, Property[key.name="timeZone"]))))`,
      message: "Give Intl.DateTimeFormat its zone: { timeZone: 'UTC' }.",
    },
  ],
};

const noClass = {
  selector: ':matches(ClassDeclaration, ClassExpression)',
  message: 'Plain objects and functions; classes hold rune state in *.svelte.ts only.',
};
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const noEnum = { selector: 'TSEnumDeclaration', message: 'Unions of literals, no enums.' };
const noClock = [
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    message: 'Pure floor: the time comes in as an argument.',
  },
];

/** D3 modules that touch the page. */
const gestures = [
  'select',
  'selectAll',
  'selection',
  'create',
  'creator',
  'pointer',
  'pointers',
  'zoom',
  'zoomIdentity',
];
const gesturesMore = [
  'zoomTransform',
  'drag',
  'dragDisable',
  'dragEnable',
  'brush',
  'brushX',
  'brushY',
  'transition',
];
const network = [
  'json',
  'csv',
  'tsv',
  'text',
  'xml',
  'html',
  'svg',
  'blob',
  'buffer',
  'image',
  'dsv',
  'timer',
  'now',
];

/** @param {import('./src/build/floors.mjs').Floor} floor */
function importRule(floor) {
  const barred = names.filter((other) => !mayImport(floor, other));
  const pure = floors[floor] <= lastPureFloor;
  const page = floors[floor] >= floors.components && floor !== 'cli';
  return /** @type {import('eslint').Linter.RuleEntry} */ ([
    'error',
    {
      paths: [
        {
          name: 'd3',
          importNames: [
            ...localTime.d3,
            ...(page ? [] : [...gestures, ...gesturesMore]),
            ...(pure ? [...network, 'randomUniform', 'randomNormal', 'randomInt', 'shuffle'] : []),
          ],
          message: page
            ? 'Local time: use the utc names.'
            : 'Local time, page, network or chance: not on this floor.',
        },
        { name: '@date-fns/tz', message: 'UTC only.' },
      ],
      patterns: [
        ...barred.map((other) => ({
          regex: other === 'routes' || other === 'cli' ? `(^|/)${other}/` : `^#lib/${other}/`,
          message: `src/${floor} must not import ${other}: see src/README.md.`,
        })),
        { regex: '^\\$lib(/|$)', message: "Import '#lib/<floor>/index.ts'." },
        {
          regex: '^#lib/(?!components/)[^/]+/(?!index\\.ts$)',
          message: 'Across floors import the door, index.ts.',
        },
        {
          regex: '^\\.{1,2}/(?!.*\\.(ts|js|mjs|svelte|json|css)(\\?.*)?$)(?!\\$types$)',
          message: 'Write the extension.',
        },
        ...(floor === 'edtf' ? [] : [{ regex: '^(@edtf-ts/|edtf$)', message: 'Only lib/edtf reads EDTF.' }]),
        ...(pure
          ? [
              {
                regex: '^(node:|svelte(/|$)|\\$app/|\\$env/)',
                message: 'Pure floor: no Node, no Svelte.',
              },
              { regex: '^d3-', message: "Import named parts from 'd3'." },
            ]
          : []),
        ...(floors[floor] < floors.routes
          ? [{ regex: '^\\$(app|env)/', message: 'Only routes know Kit.' }]
          : []),
      ],
    },
  ]);
}

const pureFloors = names.filter((name) => floors[name] <= lastPureFloor);
const impure = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...['process', 'Buffer', 'fetch', 'XMLHttpRequest', 'WebSocket', 'performance', 'requestAnimationFrame'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'alert', 'self', 'globalThis'],
];

export default tseslint.config(
  { ignores: ['build/', 'dist/', '.svelte-kit/', 'node_modules/', 'test-results/', 'static/', 'data/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  svelte.configs.recommended,
  {
    files: [code],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { dateline: { rules: { 'utc-dates': utcDates } } },
    rules: {
      // TypeScript knows what is defined.
      'no-undef': 'off',
      // Files from outside are stripped of control characters, which takes a pattern that names them.
      'no-control-regex': 'off',
      'no-console': 'error',
      'no-empty': 'error',
      eqeqeq: ['error', 'always'],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'dateline/utc-dates': 'error',
      'no-restricted-syntax': ['error', noEnum, noClass, noDefaultExport, ...localTime.syntax],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // One page, and its addresses are relative to it: there is no route to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      // Sets and maps are values here, made anew and never changed.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-syntax': ['error', noEnum, noDefaultExport, ...localTime.syntax],
    },
  },
  {
    files: ['**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', noEnum, noClass, ...localTime.syntax] },
  },
  ...names.map((floor) => ({
    files: [`${folderOf(floor)}/${code}`],
    rules: { 'no-restricted-imports': importRule(floor) },
  })),
  {
    files: pureFloors.map((floor) => `${folderOf(floor)}/${code}`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure.map((name) => ({
          name,
          message: 'Pure floor: the same call gives the same value everywhere.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pure floor: the time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Pure floor: no chance.' },
        { object: 'crypto', property: 'randomUUID', message: 'Pure floor: no chance.' },
        { object: 'crypto', property: 'getRandomValues', message: 'Pure floor: no chance.' },
      ],
      'no-restricted-syntax': ['error', noEnum, noClass, noDefaultExport, ...localTime.syntax, ...noClock],
    },
  },
  {
    files: ['src/cli/**', 'src/build/**', 'tests/support/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tools ask for a default export here.
    files: ['*.config.{js,ts}', 'src/build/*.config.ts', 'src/routes/**', 'src/app.d.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnum, ...localTime.syntax] },
  },
);
