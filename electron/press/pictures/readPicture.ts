import type { CreditRules } from '../../../shared/still/CreditRules';
import type { PictureType, StillCredit } from '../../../shared/still/Still';
import { creditFromMetadata } from '../../../shared/still/creditFromMetadata';
import { openPicture } from './openPicture';
import { readMetadata } from './readMetadata';

/** A picture taken in: what it is, and what its file says of it. */
export interface ReadPicture {
  type: PictureType;
  /** Pixels, upright. */
  width: number;
  height: number;
  read: Partial<StillCredit>;
  altText: string;
  caption: string;
}

/** Decodes a picture from outside within limits and reads its metadata by the credit rules. Throws what `openPicture` throws. */
export async function readPicture(bytes: Uint8Array, name: string, rules: CreditRules): Promise<ReadPicture> {
  const { type, width, height, photoshop } = await openPicture(bytes, name);
  const { credit, altText, caption } = creditFromMetadata(readMetadata(bytes, photoshop), rules);
  return { type, width, height, read: credit, altText, caption };
}
