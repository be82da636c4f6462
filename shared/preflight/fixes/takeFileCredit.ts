import { changeStill } from '../../article/editStills';
import { composeCreditLine } from '../../still/creditLine';
import type { FixMaker } from './Fix';

/** Takes the credit that the picture's file has. What was changed by hand may have had a reason. */
export const takeFileCredit: FixMaker = ({ where }, { stills }) => {
  const still = stills.find(({ id }) => id === where.still);
  if (!still) return null;
  const { creditLine = '', creator, title, via } = still.read;
  // A line written by hand would stand before what the parts say.
  const credit = { creditLine, ...(creator && { creator }), ...(title && { title }), ...(via && { via }) };
  if (!composeCreditLine({ ...still, ...credit })) return null;
  return { certain: false, apply: (doc) => changeStill(doc, still.id, credit) };
};
