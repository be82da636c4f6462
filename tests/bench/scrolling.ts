import type { Attached } from './Spawned';

/** How a list went along while it was scrolled through. */
export interface Scrolled {
  frames: number;
  /** Frames that came more than half a frame late. */
  late: number;
  /** The longest wait for a frame, in milliseconds. */
  longest: number;
  /** Frames in which a row in sight had no words yet. */
  blank: number;
}

/** Speeds of the wheel, in pixels per second: leafing, hurrying, and hurling. */
export const speeds = [1500, 6000, 30_000] as const;

/** How far the list is scrolled at each speed, in seconds. */
export const seconds = 3;

/**
 * Turns the wheel over the element that `selector` finds, down at each of the speeds in turn, and counts the
 * frames of the window meanwhile.
 */
export async function scrolled({ page, cdp }: Attached, selector: string): Promise<Scrolled[]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`there is no ${selector} to scroll`);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const counts: Scrolled[] = [];
  for (const speed of speeds) {
    await page.evaluate(countFrames, selector);
    await cdp.send('Input.synthesizeScrollGesture', {
      x,
      y,
      yDistance: -speed * seconds,
      speed,
      gestureSourceType: 'mouse',
    });
    counts.push(await page.evaluate(() => (globalThis as unknown as Counting).stopCounting()));
  }
  return counts;
}

interface Counting {
  stopCounting: () => Scrolled;
}

/** Runs in the page. */
function countFrames(selector: string): void {
  const frame = 1000 / 60;
  const count: Scrolled = { frames: 0, late: 0, longest: 0, blank: 0 };
  const list = document.querySelector(selector);
  let last = performance.now();
  let counting = true;
  const look = (now: number): void => {
    const waited = now - last;
    last = now;
    count.frames++;
    count.longest = Math.max(count.longest, waited);
    if (waited > frame * 1.5) count.late += Math.round(waited / frame) - 1;
    const { top, bottom } = list?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const empty = [...(list?.querySelectorAll('[aria-busy="true"]') ?? [])].some((row) => {
      const place = row.getBoundingClientRect();
      return place.bottom > top && place.top < bottom;
    });
    if (empty) count.blank++;
    if (counting) requestAnimationFrame(look);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(look);
  });
  (globalThis as unknown as Counting).stopCounting = () => {
    counting = false;
    return count;
  };
}
