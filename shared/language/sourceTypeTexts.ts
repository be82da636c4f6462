import type { Texts } from './Texts';

const nl = {
  digitalCapture: 'Foto, digitaal',
  computationalCapture: 'Foto, door de camera samengesteld',
  negativeFilm: 'Scan van een negatief',
  positiveFilm: 'Scan van een dia',
  print: 'Scan van een afdruk',
  screenCapture: 'Schermafdruk',
  virtualRecording: 'Opname uit een game of virtuele wereld',
  humanEdits: 'Bewerkt door een mens',
  algorithmicallyEnhanced: 'Verbeterd door een programma',
  composite: 'Samengesteld beeld',
  compositeCapture: 'Samengesteld uit foto’s',
  compositeSynthetic: 'Samengesteld, deels kunstmatig',
  digitalCreation: 'Digitaal getekend',
  dataDrivenMedia: 'Gemaakt uit gegevens',
  algorithmicMedia: 'Gemaakt door een programma',
  compositeWithTrainedAlgorithmicMedia: 'Bewerkt met AI',
  trainedAlgorithmicMedia: 'Gemaakt met AI',
};

/** The terms of IPTC's vocabulary of digital source types, by their codes. */
export const sourceTypeTexts = {
  nl,
  en: {
    digitalCapture: 'Photo, digital',
    computationalCapture: 'Photo, composed by the camera',
    negativeFilm: 'Scan of a negative',
    positiveFilm: 'Scan of a slide',
    print: 'Scan of a print',
    screenCapture: 'Screen capture',
    virtualRecording: 'Recording of a game or virtual world',
    humanEdits: 'Edited by a person',
    algorithmicallyEnhanced: 'Enhanced by a program',
    composite: 'Composite picture',
    compositeCapture: 'Composite of photos',
    compositeSynthetic: 'Composite, partly synthetic',
    digitalCreation: 'Drawn digitally',
    dataDrivenMedia: 'Made from figures',
    algorithmicMedia: 'Made by a program',
    compositeWithTrainedAlgorithmicMedia: 'Edited with AI',
    trainedAlgorithmicMedia: 'Made with AI',
  },
} satisfies Texts<typeof nl>;
