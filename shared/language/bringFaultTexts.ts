import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import type { Texts } from './Texts';

/** The faults that another desk's copy of an article has. */
type Kinds = 'copy-malformed' | 'copy-newer' | 'copy-too-heavy';

type Sentences = { [K in Kinds]: (fault: Extract<Fault, { kind: K }>) => FaultText };

const nl: Sentences = {
  'copy-malformed': () => ({
    what: 'kopie van het stuk is beschadigd',
    why: 'Ze is niet te lezen, niet heel, of van een ander stuk. Er is niets van bewaard; je eigen stuk is zoals het was.',
    todo: 'Vraag de afzender om het stuk opnieuw te sturen.',
  }),
  'copy-newer': ({ unknown }) => ({
    what: 'kopie is van een nieuwere Katern',
    why: `Ze bevat onderdelen die deze Katern niet kent: ${unknown.join(', ')}. Je eigen stuk is zoals het was.`,
    todo: 'Werk Katern bij en open de kopie opnieuw.',
  }),
  'copy-too-heavy': () => ({
    what: 'kopie is te zwaar om te lezen',
    why: 'Het samenbrengen kostte te veel tijd of geheugen en is gestopt. Je eigen stuk is zoals het was.',
    todo: 'Vraag de afzender om het stuk opnieuw te sturen.',
  }),
};

/** What is said of these faults. */
export const bringFaultTexts = {
  nl,
  en: {
    'copy-malformed': () => ({
      what: 'copy of the piece is damaged',
      why: 'It cannot be read, is not whole, or is of another piece. Nothing of it was saved; your own piece is as it was.',
      todo: 'Ask whoever sent it to send the piece again.',
    }),
    'copy-newer': ({ unknown }) => ({
      what: 'copy is from a newer Katern',
      why: `It holds parts this Katern does not know: ${unknown.join(', ')}. Your own piece is as it was.`,
      todo: 'Update Katern and open the copy again.',
    }),
    'copy-too-heavy': () => ({
      what: 'copy is too heavy to read',
      why: 'Bringing it in took too much time or memory, and was stopped. Your own piece is as it was.',
      todo: 'Ask whoever sent it to send the piece again.',
    }),
  },
} satisfies Texts<Sentences>;
