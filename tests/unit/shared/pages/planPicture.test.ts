import { expect, it } from 'vitest';
import { creditOf } from '../../../../shared/pages/creditOf';
import { planPicture } from '../../../../shared/pages/planPicture';
import { RenditionPlans } from '../../../../shared/pages/RenditionPlans';
import { shareCopies } from '../../../../shared/pages/shareCopies';
import type { PictureSlot } from '../../../../shared/pages/ThemeFacts';
import type { CropArea } from '../../../../shared/still/CropArea';
import { placeCrop } from '../../../../shared/still/placeCrop';
import type { Still } from '../../../../shared/still/Still';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { stillOf } from '../../../fixtures/filmArticle';

const lead: PictureSlot = {
  ratio: null,
  widest: 2.4,
  widths: [400, 800],
  sizes: '100vw',
  narrow: { media: '(max-width: 560px)', ratio: 16 / 9, widths: [400], sizes: '100vw' },
};
const card: PictureSlot = { ...lead, ratio: 16 / 9, widest: 0, narrow: null };
const page = { x: 0.6, y: 0.5, size: 0.8, ratio: 2.2 };
const wide = { x: 0.62, y: 0.55, size: 0.5, ratio: 16 / 9 };
const square = { x: 0.62, y: 0.55, size: 0.7, ratio: 1 };

/** The cuts a still's copies are made from, each once. */
function cutsOf(plan: (plans: RenditionPlans) => void): CropArea[] {
  const plans = new RenditionPlans();
  plan(plans);
  const cuts = new Map<string, CropArea>();
  for (const { crop } of plans.planned.values()) cuts.set(JSON.stringify(crop), crop);
  return [...cuts.values()];
}

const pictured = (still: Still, slot: PictureSlot, options = {}): CropArea[] =>
  cutsOf((plans) => {
    planPicture(plans, still, creditOf(still, 'nl'), slot, 'a/index.html', {
      first: false,
      alt: '',
      ...options,
    });
  });

it("makes the page's picture from its own crop, and narrow windows' and cards' from the wide one", () => {
  const still = stillOf('lead', fakeOriginal, { crops: { page, wide } });
  expect(pictured(still, lead)).toEqual([placeCrop(still, wide), placeCrop(still, page)]);
  expect(pictured(still, card)).toEqual([placeCrop(still, wide)]);
  const onlyPage = stillOf('lead', fakeOriginal, { crops: { page } });
  const [narrow] = pictured(onlyPage, lead);
  expect(narrow?.height).toBe(placeCrop(onlyPage, page).height);
  expect(pictured(onlyPage, card)).toEqual(pictured(stillOf('lead', fakeOriginal), card));
  expect(pictured(onlyPage, card, { page: true })).toEqual([narrow]);
});

it('says in how narrow a place a still stands that is higher than wide, where the theme has one for it', () => {
  const slot = { ...lead, tallSizes: '520px' };
  const shown = (original: typeof fakeOriginal, of: PictureSlot): string[] => {
    const still = stillOf('lead', original);
    const options = { first: true, alt: '', page: true };
    const view = planPicture(new RenditionPlans(), still, creditOf(still, 'nl'), of, 'a/index.html', options);
    return [
      ...new Set([view.sizes, ...view.sources.filter(({ media }) => !media).map(({ sizes }) => sizes)]),
    ];
  };
  const tall = { ...fakeOriginal, width: 900, height: 1600 };
  expect(shown(tall, slot)).toEqual(['520px']);
  expect(shown(tall, lead)).toEqual(['100vw']);
  expect(shown({ ...fakeOriginal, width: 1600, height: 900 }, slot)).toEqual(['100vw']);
});

it('makes what machines ask for from the crops nearest to it', () => {
  const still = stillOf('lead', fakeOriginal, { crops: { wide, square } });
  const cuts = cutsOf((plans) => shareCopies(plans, still, creditOf(still, 'nl')));
  expect(cuts).toContainEqual(placeCrop(still, wide));
  expect(cuts).toContainEqual(placeCrop(still, square));
  const [share] = cuts;
  expect(share?.width).toBe(placeCrop(still, wide).width);
  expect((share?.width ?? 0) / (share?.height ?? 1)).toBeCloseTo(1200 / 630, 1);
});

it('gives a turned picture other copies, and leaves the names of others alone', () => {
  const still = stillOf('lead', fakeOriginal);
  const paths = (one: Still): string[] => {
    const plans = new RenditionPlans();
    planPicture(plans, one, creditOf(one, 'nl'), card, 'index.html', { first: false, alt: '' });
    return [...plans.planned.keys()];
  };
  const upside = paths({ ...still, turns: 2 });
  expect(upside.some((path) => paths(still).includes(path))).toBe(false);
  expect(paths(still)).toEqual(paths({ ...still, turns: 0, crops: { square } }));
});
