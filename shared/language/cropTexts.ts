import type { Texts } from './Texts';

const nl = {
  choose: 'Uitsnede',
  whole: 'Heel',
  names: { page: 'Pagina', wide: '16:9', standard: '4:3', square: '1:1' },
  share: 'Gedeelde link',
  frame: (name: string) => `Uitsnede ${name}`,
  frameHint: 'Pijltoetsen verplaatsen, met Alt groter en kleiner; Home sluit aan op het brandpunt',
  frameValue: (width: number, left: number, top: number) =>
    `${width} procent breed, ${left} procent van links, ${top} procent van boven`,
  byHand: 'Zelf gesneden',
  automatic: 'Volgt het brandpunt',
  automaticPage: 'Toont het hele beeld',
  hint: 'Versleep, of pijltoetsen en Alt',
  reset: 'Zet uitsnede terug',
  turnLeft: 'Draai naar links',
  turnRight: 'Draai naar rechts',
  cuts: 'Uitsneden',
};

/** How a still is turned and cropped. */
export const cropTexts = {
  nl,
  en: {
    choose: 'Crop',
    whole: 'Whole',
    names: { page: 'Page', wide: '16:9', standard: '4:3', square: '1:1' },
    share: 'Shared link',
    frame: (name) => `Crop ${name}`,
    frameHint: 'Arrow keys move, with Alt larger and smaller; Home joins the focal point',
    frameValue: (width, left, top) =>
      `${width} per cent wide, ${left} per cent from the left, ${top} per cent from the top`,
    byHand: 'Cropped by hand',
    automatic: 'Follows the focal point',
    automaticPage: 'Shows the whole picture',
    hint: 'Drag, or arrow keys and Alt',
    reset: 'Reset crop',
    turnLeft: 'Turn left',
    turnRight: 'Turn right',
    cuts: 'Crops',
  },
} satisfies Texts<typeof nl>;
