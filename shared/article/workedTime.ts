/** How long was worked on an article, as far as the moments of its updates tell. */
export interface WorkedTime {
  /** The pauses shorter than `longestPause` together, in seconds. */
  seconds: number;
  /** How many stretches of work there were. An update on its own is none: a status set, a tag renamed everywhere. */
  sessions: number;
  /** When it was first and last worked on: ISO 8601, or '' for never. */
  firstAt: string;
  lastAt: string;
  /** The last moment that was counted, and whether it was in a stretch of work; what `addMoment` goes on from. */
  latest: string;
  working: boolean;
}

export const noTime: WorkedTime = {
  seconds: 0,
  sessions: 0,
  firstAt: '',
  lastAt: '',
  latest: '',
  working: false,
};

/** A longer pause than this is no work, in milliseconds. */
export const longestPause = 2 * 60 * 1000;

/** Counts one more update, stored at `at` (ISO 8601). A clock that was put back begins a new stretch. */
export function addMoment(time: WorkedTime, at: string): WorkedTime {
  const pause = Date.parse(at) - Date.parse(time.latest);
  if (!(pause >= 0 && pause < longestPause)) return { ...time, latest: at, working: false };
  return {
    seconds: time.seconds + pause / 1000,
    sessions: time.sessions + (time.working ? 0 : 1),
    firstAt: time.firstAt || time.latest,
    lastAt: at,
    latest: at,
    working: true,
  };
}
