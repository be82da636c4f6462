const COLUMN = 17;
const PATIENCE = 20_000;

/**
 * Prints one line of progress: what it is about, then how it stands.
 *
 * @param {string} topic
 * @param {string} state
 */
export function say(topic, state) {
  console.log(`  ${topic.padEnd(COLUMN)}${state}`);
}

/**
 * Says that a long step is under way, and says so again every twenty seconds, so that
 * nobody has to wonder whether anything still happens. Answers with the seconds it took.
 *
 * @template T
 * @param {string} topic
 * @param {string} doing
 * @param {() => Promise<T>} step
 * @returns {Promise<{ value: T, took: string }>}
 */
export async function sayWhile(topic, doing, step) {
  const started = Date.now();
  say(topic, `${doing} ...`);
  const reminder = setInterval(() => say(topic, `still ${doing} (${seconds(started)})`), PATIENCE);
  try {
    return { value: await step(), took: seconds(started) };
  } finally {
    clearInterval(reminder);
  }
}

/**
 * The time since a moment, as people say it: "0.4 s", "12 s", "2 min 5 s".
 *
 * @param {number} since in milliseconds
 */
export function seconds(since) {
  const taken = (Date.now() - since) / 1000;
  if (taken < 9.95) return `${taken.toFixed(1)} s`;
  const whole = Math.round(taken);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
