import type { CarriedCredit } from '../still/CarriedCredit';
import { shareCard } from '../still/shareCard';
import type { Still } from '../still/Still';
import type { CropPlace } from '../still/cropOf';
import { cropOf } from '../still/cropOf';
import type { PlacedCopy, RenditionPlans } from './RenditionPlans';

/** The cuts search engines choose from, 1200 pixels wide; the first is the one feeds and sitemaps name. */
const wide = 16 / 9;
const cutRatios = [wide, 4 / 3, 1];

/** The place the picture of a shared link is cut for. */
export const cardPlace = placeOf(shareCard.width / shareCard.height);

/** Plans the copies of a lead still that only machines ask for: JPEG, because every one of them reads it. */
export function shareCopies(
  plans: RenditionPlans,
  still: Still,
  credit: CarriedCredit,
): { card: PlacedCopy; cuts: PlacedCopy[] } {
  return {
    card: copyFor(plans, still, credit, cardPlace),
    cuts: cutRatios.map((ratio) => copyFor(plans, still, credit, placeOf(ratio))),
  };
}

/** The widest of the cuts alone. */
export function wideCut(plans: RenditionPlans, still: Still, credit: CarriedCredit): PlacedCopy {
  return copyFor(plans, still, credit, placeOf(wide));
}

function copyFor(plans: RenditionPlans, still: Still, credit: CarriedCredit, place: CropPlace): PlacedCopy {
  return plans.copy(still, credit, cropOf(still, place), 'jpeg', shareCard.width);
}

function placeOf(ratio: number): CropPlace {
  return { ratio, widest: 0, page: false };
}
