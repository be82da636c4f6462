import type { Texts } from './Texts';

const nl = {
  palette: 'Opdrachten',
  find: 'Zoek opdracht of kopij',
  here: 'in dit stuk',
  onDesk: 'op het bureau',
  recent: 'Laatst gebruikt',
  groups: { lately: 'Laatst geopend', do: 'Doen', go: 'Naar', copy: 'Kopij' },
  results: 'Resultaten',
  nothing: (query: string) => `Niets gevonden voor ‘${query}’`,
  choose: 'kies',
  run: 'voer uit',
  shut: 'sluit',
  onlyCommands: 'alleen opdrachten',
  shortcuts: 'Sneltoetsen',
  keyNames: { Space: 'Spatie', Up: '↑', Down: '↓', Left: '←', Right: '→' },
  listKeys: {
    title: 'In een lijst',
    move: 'Kies een rij',
    open: 'Open',
    openApart: 'Open in nieuw tabblad',
    select: 'Selecteer',
    bin: 'Leg in de prullenmand',
    search: 'Zoek',
    clear: 'Hef selectie op, wis zoekopdracht',
  },
};

/** Palette, shortcut sheet and menu titles. The commands' own labels are in `shared/commands`. */
export const commandTexts = {
  nl,
  en: {
    palette: 'Commands',
    find: 'Find a command or a piece',
    here: 'in this piece',
    onDesk: 'on the desk',
    recent: 'Recently used',
    groups: { lately: 'Recently opened', do: 'Do', go: 'Go to', copy: 'Copy' },
    results: 'Results',
    nothing: (query) => `Nothing found for ‘${query}’`,
    choose: 'choose',
    run: 'run',
    shut: 'close',
    onlyCommands: 'commands only',
    shortcuts: 'Shortcuts',
    keyNames: { Space: 'Space', Up: '↑', Down: '↓', Left: '←', Right: '→' },
    listKeys: {
      title: 'In a list',
      move: 'Choose a row',
      open: 'Open',
      openApart: 'Open in new tab',
      select: 'Select',
      bin: 'Move to the bin',
      search: 'Search',
      clear: 'Clear selection, clear search',
    },
  },
} satisfies Texts<typeof nl>;
