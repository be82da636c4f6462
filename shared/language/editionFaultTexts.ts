import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import { printNumber } from './numbers';
import type { Texts } from './Texts';

/** The faults of editions. */
type Kinds = 'editions-full' | 'edition-full';

type Sentences = { [K in Kinds]: (fault: Extract<Fault, { kind: K }>) => FaultText };

const nl: Sentences = {
  'editions-full': ({ most }) => ({
    what: 'editie niet bewaard',
    why: `Er zijn al ${printNumber(most, 'nl')} edities, en meer passen er niet.`,
    todo: 'Verwijder een editie die je niet meer gebruikt.',
  }),
  'edition-full': ({ name, most }) => ({
    what: 'er is niets in de editie gezet',
    why: `In editie ‘${name}’ passen ${printNumber(most, 'nl')} stukken.`,
    todo: 'Haal er stukken uit, of maak een tweede editie.',
  }),
};

const en: Sentences = {
  'editions-full': ({ most }) => ({
    what: 'edition not saved',
    why: `There are ${printNumber(most, 'en')} editions already, and there is no room for more.`,
    todo: 'Remove an edition you no longer use.',
  }),
  'edition-full': ({ name, most }) => ({
    what: 'nothing was put into the edition',
    why: `Edition ‘${name}’ has room for ${printNumber(most, 'en')} pieces.`,
    todo: 'Take pieces out, or make a second edition.',
  }),
};

/** The sentences of those faults. */
export const editionFaultTexts: Texts<Sentences> = { nl, en };
