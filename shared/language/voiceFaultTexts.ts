import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import type { Texts } from './Texts';

/** The faults of the system's voices. */
type Kinds = 'voices-missing' | 'voice-missing' | 'voice-failed';

type Sentences = { [K in Kinds]: (fault: Extract<Fault, { kind: K }>) => FaultText };

const nl: Sentences = {
  'voices-missing': () => ({
    what: 'geen stem om mee voor te lezen',
    why: 'Het systeem noemt geen enkele stem.',
    todo: 'Installeer een stem in de instellingen van het systeem; op Linux zijn dat speech-dispatcher en espeak-ng. Start Katern daarna opnieuw.',
  }),
  'voice-missing': ({ language }) => ({
    what: `geen ${language === 'nl' ? 'Nederlandse' : 'Engelse'} stem om mee voor te lezen`,
    why: 'Het systeem heeft alleen stemmen voor andere talen.',
    todo: 'Voeg er een toe in de instellingen van het systeem, of kies bij Gegevens een andere taal.',
  }),
  'voice-failed': ({ code }) => ({
    what: 'voorlezen is gestopt',
    why: `De stem van het systeem sprak niet (${code}).`,
    todo: 'Controleer het geluid van het systeem en probeer het opnieuw.',
  }),
};

const en: Sentences = {
  'voices-missing': () => ({
    what: 'no voice to read aloud with',
    why: 'The system names no voice at all.',
    todo: 'Install a voice in the system’s settings; on Linux that is speech-dispatcher and espeak-ng. Then start Katern again.',
  }),
  'voice-missing': ({ language }) => ({
    what: `no ${language === 'nl' ? 'Dutch' : 'English'} voice to read aloud with`,
    why: 'The system only has voices for other languages.',
    todo: 'Add one in the system’s settings, or choose another language in Details.',
  }),
  'voice-failed': ({ code }) => ({
    what: 'reading aloud has stopped',
    why: `The system’s voice did not speak (${code}).`,
    todo: 'Check the system’s sound and try again.',
  }),
};

/** The sentences of those faults. */
export const voiceFaultTexts: Texts<Sentences> = { nl, en };
