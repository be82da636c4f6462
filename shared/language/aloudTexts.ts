import type { Texts } from './Texts';

const nl = {
  title: 'Voorlezen',
  seeking: 'Zoekt een stem…',
  reading: 'Leest voor',
  paused: 'Gepauzeerd',
  pause: 'Pauzeer voorlezen',
  goOn: 'Lees verder voor',
  stop: 'Stop met voorlezen',
  rate: (rate: string) => `${rate}×`,
  setRate: (rate: string) => `Snelheid ${rate}`,
  nothing: 'Vanaf hier staat er niets om voor te lezen.',
};

/** Reading the manuscript aloud. */
export const aloudTexts = {
  nl,
  en: {
    title: 'Reading aloud',
    seeking: 'Looking for a voice…',
    reading: 'Reading aloud',
    paused: 'Paused',
    pause: 'Pause reading aloud',
    goOn: 'Read on',
    stop: 'Stop reading aloud',
    rate: (rate) => `${rate}×`,
    setRate: (rate) => `Speed ${rate}`,
    nothing: 'From here on there is nothing to read aloud.',
  },
} satisfies Texts<typeof nl>;
