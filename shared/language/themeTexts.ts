import type { Texts } from './Texts';

const nl = {
  theme: 'Thema',
  own: 'Eigen',
  broken: 'Bevat een fout',
  sample: (name: string) => `Voorbeeld van ${name}`,
  copy: 'Kopieer dit thema',
  copyName: (name: string) => `${name}, kopie`,
  show: 'Toon map',
  hint: 'Een kopie mag je veranderen: elke bewaarde wijziging staat meteen in het voorbeeld.',
  stopped: 'De pagina kan niet worden getoond',
  stoppedHint:
    'Er wordt niets geëxporteerd zolang dit zo is. Na een verbetering komt het voorbeeld vanzelf terug.',
  place: (file: string, line: number) => `${file}, regel ${line}`,
  chooseOther: 'Kies een ander thema',
};

/** Choosing a theme, and what the preview shows of one that is broken. */
export const themeTexts = {
  nl,
  en: {
    theme: 'Theme',
    own: 'Own',
    broken: 'Has an error',
    sample: (name: string) => `Sample of ${name}`,
    copy: 'Copy this theme',
    copyName: (name: string) => `${name}, copy`,
    show: 'Show folder',
    hint: 'A copy is yours to change: every change you save shows in the preview at once.',
    stopped: 'The page cannot be shown',
    stoppedHint: 'Nothing is exported while this is so. Once it is mended the preview comes back by itself.',
    place: (file: string, line: number) => `${file}, line ${line}`,
    chooseOther: 'Choose another theme',
  },
} satisfies Texts<typeof nl>;
