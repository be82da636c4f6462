import type { Fault } from '../faults/Fault';
import type { FaultText } from './FaultText';
import type { Texts } from './Texts';

type Kind = 'live-apart' | 'live-article-refused' | 'live-article-missing' | 'live-pictures-full';
type Because<K extends Kind> = Extract<Fault, { kind: K; because: string }>['because'];
type Sentences = { [K in Kind]: (fault: Extract<Fault, { kind: K }>) => FaultText };
type Reasons<K extends Kind> = Record<Because<K>, Pick<FaultText, 'why' | 'todo'>>;

const apartNl = (address: string): Reasons<'live-apart'> => ({
  unreachable: {
    why: `${address} antwoordt niet.`,
    todo: 'Schrijf rustig verder; Katern probeert het zelf opnieuw. Kijk anders het netwerk of het adres na.',
  },
  certificate: {
    why: `Het certificaat van ${address} is verlopen, of van iemand die dit systeem niet kent.`,
    todo: 'Laat wie de server beheert het certificaat nakijken.',
  },
  'no-server': {
    why: `Wat op ${address} antwoordt is geen server om samen te schrijven.`,
    todo: 'Kijk het adres na.',
  },
  token: {
    why: `${address} kent het token niet.`,
    todo: 'Vraag het token aan wie de server beheert en vul het opnieuw in.',
  },
  'token-missing': {
    why: 'Er is nog geen token ingevuld.',
    todo: 'Vraag het aan wie de server beheert.',
  },
});

const apartEn = (address: string): Reasons<'live-apart'> => ({
  unreachable: {
    why: `${address} does not answer.`,
    todo: 'Write on; Katern tries again by itself. Otherwise check the network or the address.',
  },
  certificate: {
    why: `The certificate of ${address} has run out, or comes from somebody this system does not know.`,
    todo: 'Have whoever runs the server check the certificate.',
  },
  'no-server': {
    why: `What answers at ${address} is no server for writing together.`,
    todo: 'Check the address.',
  },
  token: {
    why: `${address} does not know the token.`,
    todo: 'Ask whoever runs the server for the token and enter it again.',
  },
  'token-missing': {
    why: 'No token has been entered yet.',
    todo: 'Ask whoever runs the server for it.',
  },
});

const refusedNl: Reasons<'live-article-refused'> = {
  another: {
    why: 'De server stuurde een ander stuk onder dit nummer.',
    todo: 'Laat wie de server beheert dit nakijken.',
  },
  'too-large': {
    why: 'De server stuurde meer dan in één stuk past, of neemt er niet meer in aan.',
    todo: 'Ga verder in een kopie van het stuk.',
  },
  malformed: {
    why: 'Wat de server stuurde is niet te lezen.',
    todo: 'Laat wie de server beheert dit nakijken.',
  },
};

const refusedEn: Reasons<'live-article-refused'> = {
  another: {
    why: 'The server sent another piece under this number.',
    todo: 'Have whoever runs the server look into it.',
  },
  'too-large': {
    why: 'The server sent more than fits one piece, or takes in no more of it.',
    todo: 'Go on in a copy of the piece.',
  },
  malformed: {
    why: 'What the server sent cannot be read.',
    todo: 'Have whoever runs the server look into it.',
  },
};

/** The sentences of faults in writing together. */
export const liveFaultTexts: Texts<Sentences> = {
  nl: {
    'live-apart': ({ address, because }) => ({ what: 'geen verbinding', ...apartNl(address)[because] }),
    'live-article-refused': ({ because }) => ({
      what: 'dit stuk wordt hier niet samen geschreven',
      ...refusedNl[because],
    }),
    'live-pictures-full': ({ address }) => ({
      what: 'beelden gaan nu niet naar de server',
      why: `${address} heeft er geen plaats meer voor.`,
      todo: 'Laat wie de server beheert plaats maken; dan gaan ze alsnog.',
    }),
    'live-article-missing': () => ({
      what: 'stuk staat nog niet op de server',
      why: 'Wie het schreef heeft het nog niet verstuurd.',
      todo: 'Vraag of het daar open is, en probeer het dan opnieuw.',
    }),
  },
  en: {
    'live-apart': ({ address, because }) => ({ what: 'no connection', ...apartEn(address)[because] }),
    'live-article-refused': ({ because }) => ({
      what: 'this piece is not written in together here',
      ...refusedEn[because],
    }),
    'live-pictures-full': ({ address }) => ({
      what: 'pictures do not go to the server now',
      why: `${address} has no room left for them.`,
      todo: 'Have whoever runs the server make room; then they still go.',
    }),
    'live-article-missing': () => ({
      what: 'piece is not on the server yet',
      why: 'Whoever wrote it has not sent it yet.',
      todo: 'Ask whether it is open there, and try again.',
    }),
  },
};
