/**
 * The rooms of the house and what each is type-checked with. Every room has only the
 * libraries it really has when it runs; see its tsconfig.
 */
export const rooms = [
  { name: 'shared', folder: 'shared', config: 'shared/tsconfig.json' },
  { name: 'electron', folder: 'electron', config: 'electron/tsconfig.json' },
  { name: 'preload', folder: 'electron', config: 'electron/tsconfig.preload.json' },
  { name: 'renderer', folder: 'renderer', config: 'renderer/tsconfig.json' },
  { name: 'tests', folder: 'tests', config: 'tests/tsconfig.json' },
  { name: 'scripts', folder: 'scripts', config: 'scripts/tsconfig.json' },
  { name: 'settings', folder: '.', config: 'tsconfig.json' },
];

/** The folders with sources, as the other checks know them. */
export const sourceFolders = ['shared', 'electron', 'renderer', 'tests', 'scripts'];
