/**
 * The import rules of the house. Each rule forbids one thing and its comment says what
 * to do instead; `npm run check` prints both. tests/layers/ walks the same imports on its
 * own and fails on one that belongs nowhere.
 */

const shared = (rooms) => `^shared/(${rooms})/`;

/** Inside shared/ imports go one way: from a later room to an earlier one. */
const order = [
  ['faults'],
  ['article', 'still', 'tags'],
  ['review'],
  ['preflight'],
  ['pages'],
  ['interchange'],
  ['bridge'],
];

const oneWay = order.slice(0, -1).map((rooms, place) => ({
  name: `shared-${rooms.join('-')}-imports-nothing-later`,
  comment:
    'Inside shared/ imports go bridge -> interchange -> pages -> preflight -> review -> article, still, tags -> faults. ' +
    'Move what both need to the earlier room, or pass it in as an argument.',
  severity: 'error',
  from: { path: shared(rooms.join('|')) },
  to: {
    path: shared(
      order
        .slice(place + 1)
        .flat()
        .join('|'),
    ),
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that import each other are one idea or three: join them, or take out what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'found',
      comment: 'This import leads nowhere: correct the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|virtual:)' },
    },
    {
      name: 'shared-is-pure',
      comment:
        'shared/ knows no Node, no window, no Electron and no room but itself. Do this in electron/ or renderer/ and ' +
        'hand the outcome to shared/ as an argument. Its only packages are yjs, lib0, prosemirror-model, valibot, diff and @noble/hashes.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '^node_modules/(yjs|lib0|prosemirror-model|valibot|diff|@noble/hashes)/'] },
    },
    ...oneWay,
    {
      name: 'commands-and-language-stand-alone',
      comment:
        'shared/commands and shared/language are tables that everything else may read. They import nothing of shared/ ' +
        'but the types of faults; put what needs more beside the one who uses it.',
      severity: 'error',
      from: { path: '^shared/(commands|language)/' },
      to: { path: '^shared/', pathNot: ['^shared/(commands|language)/', '^shared/faults/'] },
    },
    {
      name: 'only-faults-between-commands-and-language',
      comment: 'Of shared/faults only types may be used here: write "import type".',
      severity: 'error',
      from: { path: '^shared/(commands|language)/' },
      to: { path: '^shared/faults/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'electron-has-no-window',
      comment:
        'electron/ may import shared/, never renderer/, React, Tiptap or ProseMirror views. Move what both need to ' +
        'shared/, or answer it over the bridge.',
      severity: 'error',
      from: { path: '^electron/' },
      to: {
        path: [
          '^(renderer|tests|scripts)/',
          '^node_modules/(react|react-dom|@tiptap|lucide-react|prosemirror-view)/',
        ],
      },
    },
    {
      name: 'library-and-press-run-in-plain-node',
      comment:
        "electron/library, electron/press, electron/live, electron/server and electron/command run in plain Node and do not import 'electron'. Let main hand over " +
        'what only Electron knows, as an argument or over the port.',
      severity: 'error',
      from: { path: '^electron/(library|press|live|server|command)/' },
      to: { path: ['^electron$', '^node_modules/electron/', '^electron/shell/'] },
    },
    {
      name: 'window-has-no-disk',
      comment:
        'renderer/ runs in a sandbox: no electron, no Node, nothing of electron/. Ask the library, the press or main ' +
        'over the bridge (renderer/session, shared/bridge).',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: [
          '^electron$',
          '^electron/',
          '^node_modules/(electron|electron-store|sharp|@photostructure)/',
          '^(tests|scripts)/',
        ],
      },
    },
    {
      name: 'window-has-no-node',
      comment: 'renderer/ has no Node. What needs it belongs in electron/, behind a call of shared/bridge.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-does-not-need-tests',
      comment:
        'The program may not import its tests or development scripts. Move what it needs into the room that uses it.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'scripts-need-only-node',
      comment:
        'Scripts run before npm has installed anything: use what Node brings. A tool is started as a program, or ' +
        'imported inside the function that needs it.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: ['^scripts/(runtime/default-app|sample)/', '^scripts/icons.mjs'] },
      to: { path: '^node_modules/', dependencyTypesNot: ['dynamic-import'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
