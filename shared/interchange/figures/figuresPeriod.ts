/** Days as `YYYY-MM-DD`; `from` is '' where only the last is known. */
export interface FiguresPeriod {
  from: string;
  until: string;
}

const day = String.raw`(\d{4})-?(\d{2})-?(\d{2})`;

/** The period that comment lines above a table state, as Google Analytics writes them; null where they state none. */
export function periodInComments(lines: readonly string[]): FiguresPeriod | null {
  let from = '';
  let until = '';
  for (const line of lines) {
    const both = new RegExp(String.raw`^#\s*${day}\s*[-–]\s*${day}\s*$`).exec(line);
    if (both) [from, until] = [dayOf(both.slice(1, 4)), dayOf(both.slice(4, 7))];
    const named = new RegExp(
      String.raw`^#\s*(?:(start date|begindatum|startdatum)|(?:end date|einddatum))\s*:\s*${day}\s*$`,
      'i',
    ).exec(line);
    if (named) {
      const read = dayOf(named.slice(2, 5));
      if (named[1]) from = read;
      else until = read;
    }
  }
  return periodOf(from, until);
}

/** The period, or the one day, in a file's name: `Plausible export 2026-11-16 to 2026-11-22`; null for none. */
export function periodInName(name: string): FiguresPeriod | null {
  const days = [...name.matchAll(new RegExp(String.raw`(?<!\d)${day}(?!\d)`, 'g'))]
    .map((found) => dayOf(found.slice(1, 4)))
    .filter(Boolean);
  const [first = '', second = ''] = days;
  return second ? periodOf(first, second) : periodOf('', first);
}

/** The period from the first to the last of the days that rows state; null where none does. */
export function periodOfDays(cells: readonly string[]): FiguresPeriod | null {
  let from = '';
  let until = '';
  for (const cell of cells) {
    const read = dayOf(new RegExp(`^${day}$`).exec(cell.trim())?.slice(1, 4) ?? []);
    if (!read) continue;
    if (!from || read < from) from = read;
    if (read > until) until = read;
  }
  return periodOf(from, until);
}

function periodOf(from: string, until: string): FiguresPeriod | null {
  if (!until) return null;
  return { from: from && from <= until ? from : '', until };
}

/** A day of the calendar, or ''. */
function dayOf(parts: readonly (string | undefined)[]): string {
  const iso = parts.join('-');
  const at = Date.parse(`${iso}T00:00:00Z`);
  if (parts.length !== 3 || Number.isNaN(at)) return '';
  // The 31st of a short month would become the 1st of the next.
  return new Date(at).toISOString().slice(0, 10) === iso ? iso : '';
}
