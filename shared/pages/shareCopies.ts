import type { CarriedCredit } from '../still/CarriedCredit';
import { shareCard } from '../still/shareCard';
import type { Still } from '../still/Still';
import { cropOf } from '../still/cropOf';
import type { PlacedCopy, RenditionPlans } from './RenditionPlans';

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
    card: copyFor(plans, still, credit, shareCard.width / shareCard.height),
    cuts: cutRatios.map((ratio) => copyFor(plans, still, credit, ratio)),
  };
}

/** The widest of the cuts alone. */
export function wideCut(plans: RenditionPlans, still: Still, credit: CarriedCredit): PlacedCopy {
  return copyFor(plans, still, credit, wide);
}

function copyFor(plans: RenditionPlans, still: Still, credit: CarriedCredit, ratio: number): PlacedCopy {
  const cut = cropOf(still, { ratio, widest: 0, page: false });
  return plans.copy(still, credit, cut, 'jpeg', shareCard.width);
}
