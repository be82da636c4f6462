/** The terms of IPTC's vocabulary of digital source types, in the order in which one would look for them. */
export const digitalSourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'screenCapture',
  'virtualRecording',
  'humanEdits',
  'algorithmicallyEnhanced',
  'composite',
  'compositeCapture',
  'compositeSynthetic',
  'digitalCreation',
  'dataDrivenMedia',
  'algorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const;

export type DigitalSourceType = (typeof digitalSourceTypes)[number];

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The URI of a term, as a file and a page carry it. */
export function digitalSourceUri(type: DigitalSourceType): string {
  return vocabulary + type;
}

/** The term of such an URI; null for any other text, also for a term of a newer vocabulary. */
export function digitalSourceType(uri: string): DigitalSourceType | null {
  return digitalSourceTypes.find((type) => digitalSourceUri(type) === uri) ?? null;
}

/**
 * The URI of a digital source type as a file gives it: with http or https, or the term alone. A term that
 * is not known here is kept, because the vocabulary grows; anything that is no term of it is ''.
 */
export function readDigitalSource(text: string): string {
  const term = /^(?:https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/)?([a-z]{3,60})$/iu.exec(
    text.trim(),
  )?.[1];
  const known = digitalSourceTypes.find((type) => type.toLowerCase() === term?.toLowerCase());
  if (known) return digitalSourceUri(known);
  return term && text.includes('/') ? vocabulary + term : '';
}
