import * as v from 'valibot';
import { asks } from './Call';
import { contentHash, fileToken } from './parsers';

const pixels = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));

/** What main answers of pictures that are dragged out of the window. */
export const dragShellCalls = {
  /** Puts a copy of an original where it can be dragged from, under the name it came with. */
  'picture:lay-out': asks(v.strictObject({ hash: contentHash })).answers<{ token: string }>(),
  /** Drags what was laid out, as a file. It looks as the window does in that box, in the window's own pixels, or as Katern's icon where that cannot be had. */
  'picture:drag': asks(
    v.strictObject({
      token: fileToken,
      box: v.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels }),
    }),
  ).answers<null>(),
};

export type DragShellCalls = typeof dragShellCalls;
