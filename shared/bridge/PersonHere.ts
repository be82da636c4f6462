import * as v from 'valibot';
import type { PersonColour } from '../article/Person';
import { cutInitials, personColours } from '../article/Person';
import { textNames } from '../article/textNames';

/** No more people than these are shown in an article. */
export const mostPeople = 40;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** A place beside a character, by who wrote it and as which; null for the end of the text. */
const beside = v.nullable(v.strictObject({ client: whole, clock: whole }));

/** Where somebody is in a text: what is selected reaches from `anchor` to `head`, which is the caret. */
export const caret = v.strictObject({ text: v.picklist(textNames), anchor: beside, head: beside });

export type Caret = v.InferOutput<typeof caret>;

/** What a desk says of whoever works there. */
export interface Introduction {
  /** As they call themselves; '' when they do not. */
  name: string;
  /** The letters and the colour of their comments; '' for those that follow from the name. */
  initials: string;
  colour: PersonColour | '';
}

/** Somebody else who has an article open, as their desk says. */
export interface PersonHere extends Introduction {
  /** Tells two who are called the same apart; another one each time they come. */
  client: number;
  caret: Caret | null;
}

// No `strictObject`: another Katern may say more of people.
const said = v.object({
  name: v.pipe(v.string(), v.maxLength(200)),
  initials: v.fallback(v.pipe(v.string(), v.maxLength(20)), ''),
  colour: v.fallback(v.picklist(['', ...personColours]), ''),
  caret: v.optional(v.unknown()),
});

/**
 * The people who have an article open, of what their desks say of themselves, without `self`. Whatever is not as it
 * should be is left out; of too many, the rest is.
 */
export function peopleIn(states: ReadonlyMap<number, unknown>, self: number): PersonHere[] {
  const people: PersonHere[] = [];
  for (const [client, state] of states) {
    if (people.length === mostPeople) break;
    const read = client === self ? null : v.safeParse(said, state);
    if (!read?.success) continue;
    const place = v.safeParse(caret, read.output.caret);
    const { name, initials, colour } = read.output;
    people.push({
      client,
      name: plainName(name),
      initials: cutInitials(plainName(initials)),
      colour,
      caret: place.success ? place.output : null,
    });
  }
  return people.toSorted((one, other) => one.client - other.client);
}

// What would end a line or turn the order of letters round.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

function plainName(name: string): string {
  return name.replace(unseen, ' ').trim();
}
