import type { RtfPicture, RtfStretch, ShownSize } from './RtfPicture';

/** So many twips are one pixel. */
const twips = 15;

const shown = new Set(['pngblip', 'jpegblip']);
const metafiles = new Set(['emfblip', 'macpict', 'pmmetafile', 'wmetafile', 'dibitmap', 'wbitmap']);
const measures = new Set(
  'picwgoal pichgoal picscalex picscaley piccropl piccropr piccropt piccropb'.split(' '),
);

/** What a picture's group says of it, as its words come. */
export class PictureWords {
  readonly #numbers = new Map<string, number>();
  readonly #stretches: RtfStretch[] = [];
  #isShown = false;

  /** `drawn` is the size of the shape it is in, in twips; null where it is in none. */
  constructor(private readonly drawn: ShownSize | null) {}

  hear(name: string, number: number | null): void {
    if (shown.has(name)) this.#isShown = true;
    else if (metafiles.has(name)) this.#isShown = false;
    else if (measures.has(name) && number !== null) this.#numbers.set(name, number);
  }

  /** Notes where bytes of it are; of more than `most` stretches it is no picture that can be shown. */
  add(stretch: RtfStretch, most: number): void {
    if (this.#stretches.length < most) this.#stretches.push(stretch);
    else this.#isShown = false;
  }

  picture(): RtfPicture {
    const { width, height } = this.drawn ?? {
      width: this.#side('picwgoal', 'picscalex', 'piccropl', 'piccropr'),
      height: this.#side('pichgoal', 'picscaley', 'piccropt', 'piccropb'),
    };
    return {
      isShown: this.#isShown,
      stretches: this.#stretches,
      width: width / twips,
      height: height / twips,
    };
  }

  #side(goal: string, scale: string, before: string, behind: string): number {
    const said = (name: string): number => this.#numbers.get(name) ?? 0;
    const whole = said(goal) - said(before) - said(behind);
    return Math.max((whole * (this.#numbers.get(scale) ?? 100)) / 100, 0);
  }
}
