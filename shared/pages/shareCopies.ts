import type { CarriedCredit } from '../still/CarriedCredit';
import type { Still } from '../still/Still';
import { cropOf } from './cropOf';
import type { PlacedCopy, RenditionPlans } from './RenditionPlans';

/** The picture of a shared link: 1200 by 630 pixels. */
const card = { ratio: 1200 / 630, width: 1200 };

/** The cuts search engines choose from, 1200 pixels wide; the first is the one feeds and sitemaps name. */
const wide = 16 / 9;
const cutRatios = [wide, 4 / 3, 1];

/** Plans the copies of a lead still that only machines ask for: JPEG, because every one of them reads it. */
export function shareCopies(
  plans: RenditionPlans,
  still: Still,
  credit: CarriedCredit,
): { card: PlacedCopy; cuts: PlacedCopy[] } {
  const copy = (ratio: number): PlacedCopy =>
    plans.copy(still, credit, cropOf(still, { ratio, widest: 0, page: false }), 'jpeg', card.width);
  return {
    card: copy(card.ratio),
    cuts: cutRatios.map(copy),
  };
}

/** The widest of the cuts alone. */
export function wideCut(plans: RenditionPlans, still: Still, credit: CarriedCredit): PlacedCopy {
  return plans.copy(still, credit, cropOf(still, wide, 0), 'jpeg', 1200);
}
