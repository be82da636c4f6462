/** Which widths of the page are wanted side by side. */
export type PreviewWidths = 'mobile' | 'desktop' | 'both';

/** One frame: the page's width in its own pixels, and how it is scaled into the pane. */
export interface FramePlan {
  width: 390 | 1280;
  scale: number;
  /** Size on screen, in pixels. */
  shownWidth: number;
  shownHeight: number;
}

export interface FramePlans {
  list: FramePlan[];
  /** Whether there is room for two. */
  fits: boolean;
  /** What is shown, which is one width where two do not fit. */
  shown: PreviewWidths;
}

const gap = 20;
/** Room for the line with the frame's name, in pixels. */
const label = 24;
/** Below this width of the pane one page at a time is shown. */
const roomForTwo = 560;
/** Of the room for two frames, the desktop's part: both then show about as much of the page. */
const desktopPart = 0.7;

/** Divides a pane of `room` by `height` pixels over the frames that are wanted. Pages are never scaled up. */
export function planFrames(wanted: PreviewWidths, room: number, height: number): FramePlans {
  const fits = room >= roomForTwo;
  const shown = wanted === 'both' && !fits ? 'mobile' : wanted;
  const inside = Math.max(room, 1);
  const shownHeight = Math.max(0, height - label);
  const frame = (width: 390 | 1280, most: number): FramePlan => {
    const scale = Math.min(1, most / width);
    return { width, scale, shownWidth: Math.floor(width * scale), shownHeight };
  };
  if (shown === 'mobile') return { list: [frame(390, inside)], fits, shown };
  if (shown === 'desktop') return { list: [frame(1280, inside)], fits, shown };
  const both = inside - gap;
  return { list: [frame(1280, both * desktopPart), frame(390, both * (1 - desktopPart))], fits, shown };
}
