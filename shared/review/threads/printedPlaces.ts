import type * as Y from 'yjs';
import type { TextName } from '../../article/textNames';
import { WrittenPlaces } from '../../article/WrittenPlaces';
import type { PrintedPlace, ThreadPlace, TiedTo } from './Thread';

type Stretch = Extract<TiedTo, { kind: 'text' }>;

/**
 * Says of places where they are in the text as it is printed, in a document as it is; of words that are only suggested to
 * stand there, where they are in print. What somebody wrote among those without suggesting it is printed, and is not them.
 */
export function printedPlaces(doc: Y.Doc): (tied: TiedTo, earlier: () => TiedTo[]) => ThreadPlace {
  const known = new Map<TextName, WrittenPlaces>();
  const placesIn = (text: TextName): WrittenPlaces => {
    const places = known.get(text) ?? new WrittenPlaces(doc.getText(text));
    known.set(text, places);
    return places;
  };
  const printedOf = ({ text, from, until }: Stretch): PrintedPlace['printed'] => {
    const places = placesIn(text);
    return [places.printed(from), places.printed(until)];
  };
  const hasPrintedEnd = ({ text, from, until }: Stretch): boolean =>
    [from, until - 1].some((at) => placesIn(text).printed(at) < placesIn(text).printed(at + 1));
  return (tied, earlier) => {
    if (tied.kind !== 'text') return tied;
    const others = hasPrintedEnd(tied) ? [] : earlier();
    const left = others.flatMap((one) =>
      one.kind === 'text' ? [{ text: one.text, printed: printedOf(one) }] : [],
    );
    const there = left.find(({ printed: [from, until] }) => from < until);
    return { ...tied, printed: printedOf(tied), ...(there && { left: there }) };
  };
}
