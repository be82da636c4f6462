import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import type { Copy, CopyThread, CopyUnit } from './Copy';

/**
 * A copy from elsewhere as an article should have it: without paragraphs in which there is nothing, with one space where
 * there were several or a tab, and without pictures other than those of `stills`. Comments keep their words.
 */
export function tidyCopy(copy: Copy, stills: ReadonlySet<string>): Copy {
  const texts = {} as Copy['texts'];
  const places = {} as Record<TextName, number[]>;
  for (const name of textNames) {
    const kept: CopyUnit[] = [];
    const at: number[] = [];
    for (const unit of copy.texts[name]) {
      at.push(kept.length);
      add(kept, unit, stills);
    }
    at.push(kept.length);
    texts[name] = kept;
    places[name] = at;
  }
  const move = (thread: CopyThread): CopyThread => {
    const { about } = thread;
    if (about.kind === 'still')
      return stills.has(about.still) ? thread : { ...thread, about: { kind: 'article' } };
    if (about.kind !== 'text') return thread;
    const [from, until] = [about.from, about.until].map((at) => places[about.text][at] ?? 0);
    const isThere = from !== undefined && until !== undefined && until > from;
    return { ...thread, about: isThere ? { ...about, from, until } : { kind: 'article' } };
  };
  return { ...copy, texts, threads: copy.threads.map(move) };
}

function add(kept: CopyUnit[], unit: CopyUnit, stills: ReadonlySet<string>): void {
  const last = kept.at(-1);
  const isStart = !last || last.insert === '\n';
  if (unit.insert === '\n') {
    const isStill = unit.attributes['block'] === 'still';
    const isKept = !isStill || stills.has(String(unit.attributes['still']));
    // What others suggest about an empty paragraph stands in its end.
    if (isStart && (!isStill || !isKept) && stands(unit)) return;
    if (!isStart && last.insert === ' ' && isAlike(last, unit) && stands(unit)) kept.pop();
    kept.push(isKept ? unit : { ...unit, attributes: {}, before: null });
    return;
  }
  if (typeof unit.insert !== 'string' || !/[\t \u2028\u2029]/.test(unit.insert)) {
    kept.push(unit);
    return;
  }
  const isSpare = !last || (isStart && stands(last)) || (last.insert === ' ' && isAlike(last, unit));
  if (!isSpare) kept.push({ ...unit, insert: ' ' });
}

/** Whether nobody suggests that it comes or goes: without that, what is beside it is beside something else. */
function stands({ inserted, deleted }: CopyUnit): boolean {
  return inserted === null && deleted === null;
}

/** Whether the same would become of both. */
function isAlike(one: CopyUnit, other: CopyUnit): boolean {
  return one.inserted?.by === other.inserted?.by && one.deleted?.by === other.deleted?.by;
}
