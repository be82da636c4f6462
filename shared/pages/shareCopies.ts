import type { CarriedCredit } from '../still/CarriedCredit';
import type { Still } from '../still/Still';
import type { PlacedCopy, RenditionPlans } from './RenditionPlans';
import { cropOf } from './RenditionPlans';

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
  return {
    card: plans.copy(still, credit, cropOf(still, card.ratio, 0), 'jpeg', card.width),
    cuts: cutRatios.map((ratio) => plans.copy(still, credit, cropOf(still, ratio, 0), 'jpeg', 1200)),
  };
}

/** The widest of the cuts alone. */
export function wideCut(plans: RenditionPlans, still: Still, credit: CarriedCredit): PlacedCopy {
  return plans.copy(still, credit, cropOf(still, wide, 0), 'jpeg', 1200);
}
