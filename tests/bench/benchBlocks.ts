import { drawing } from './drawing';

/** A paragraph or a subhead of the text that is typed in. */
export interface BenchBlock {
  subhead: boolean;
  text: string;
}

const words = (
  'de het een van in op met voor aan uit over onder tussen tegen bij naar door om als dan maar want ook nog al ' +
  'straat plein brug gracht markt haven station school winkel kantoor bewoners buurt gemeente raad plan vergunning ' +
  'bomen fiets tram regen avond ochtend winter zomer jaar week uur minuut begin einde keer deel kant vraag antwoord ' +
  'zegt vindt ziet komt gaat blijft wordt loopt staat ligt begint verandert verdwijnt groeit verhuist opent sluit ' +
  'oude nieuwe grote kleine laatste eerste drukke stille hoge lage brede smalle betere gewone bekende tijdelijke'
).split(' ');

/** Words to a paragraph, and paragraphs to a subhead, about as in a long article. */
const paragraphWords = 72;
const underSubhead = 5;

/**
 * A text of `length` words in paragraphs under subheads: nonsense, but with the word and sentence lengths
 * of Dutch. The same length always gives the same text.
 */
export function benchBlocks(length: number): BenchBlock[] {
  const draw = drawing(length);
  const word = (): string => words[Math.floor(draw() * words.length)] ?? '';
  const sentence = (count: number): string => {
    const all = Array.from({ length: count }, word).join(' ');
    return `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
  };
  const blocks: BenchBlock[] = [];
  let left = length;
  for (let paragraphs = 0; left > 0; paragraphs++) {
    if (paragraphs > 0 && paragraphs % underSubhead === 0) {
      const count = Math.min(4, left);
      blocks.push({ subhead: true, text: sentence(count) });
      left -= count;
    }
    const sentences: string[] = [];
    for (let room = Math.min(paragraphWords, left); room > 0;) {
      const count = Math.min(room, 6 + Math.floor(draw() * 14));
      sentences.push(`${sentence(count)}.`);
      room -= count;
      left -= count;
    }
    if (sentences.length > 0) blocks.push({ subhead: false, text: sentences.join(' ') });
  }
  return blocks;
}
