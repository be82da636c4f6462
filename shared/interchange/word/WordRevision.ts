/** Who changed something in a Word document, or said something in it, and when. */
export interface WordRevision {
  /** '' where it does not say. */
  by: string;
  /** ISO 8601, UTC; '' where it does not say. */
  at: string;
}

/**
 * A moment as Word writes one: whole seconds by the clock on the wall, whatever the `Z` behind it says. '' for none.
 */
export function wordClock(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(two).join('-');
  return `${day}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':')}Z`;
}

/** The moment that a Word document means: as UTC where it says so, by the clock on the wall where it does not. */
export function momentOfWord(clock: string, utc = ''): string {
  const said = [utc, clock.replace(/Z$/, '')].map((one) => new Date(one)).find(isMoment);
  return said ? said.toISOString() : '';
}

function isMoment(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}

/** What two revisions have in common that are one and the same: a program may have written it anew meanwhile. */
export function revisionKey({ by, at }: WordRevision): string {
  return `${wordClock(at)} ${by}`;
}
