import { changeStill } from '../../article/editStills';
import { saidPicture } from '../rules/altSaysPicture';
import type { FixMaker } from './Fix';

/** Leaves out that it is a picture: “Foto van een plein” becomes “Een plein”. */
export const trimAltText: FixMaker = ({ where }, { stills }) => {
  const still = stills.find(({ id }) => id === where.still);
  if (!still) return null;
  const rest = still.altText.trim().slice(saidPicture(still.altText).length).trimStart();
  const [first = '', ...others] = rest;
  if (!first) return null;
  return {
    certain: true,
    apply: (doc) => changeStill(doc, still.id, { altText: first.toUpperCase() + others.join('') }),
  };
};
