import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: writing without taking one's hands off the keyboard. */
export const writeChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Schrijven',
    blocks: [
      {
        kind: 'text',
        text: 'Typ {/} in een lege alinea en kies een tussenkop, beeld, citaat of lijst. Of typ het aan het begin van een alinea, met een spatie erachter: {#} voor een tussenkop, {>} voor een citaat, {-} of {1.} voor een lijst. Tussen de woorden maakt {*…*} cursief, {**…**} vet en {[…](https://…)} een link; een adres dat je uitschrijft, wordt er vanzelf een. Aanhalingstekens en streepjes worden goed gezet; {edit.undo} haalt alleen dat terug.',
      },
      {
        kind: 'picture',
        screen: 'find',
        alt: 'Zoek en vervang boven een stuk: ‘Netflix’ is gemarkeerd waar het staat, en er staat bij hoe vaak het voorkomt.',
      },
      {
        kind: 'list',
        items: [
          'Een golfje staat onder woorden die het woordenboek niet kent. {spelling.next} gaat naar het volgende, {spelling.suggest} geeft voorstellen.',
          'Woorden in een andere taal worden met {mark.language} in die taal gespeld, en door een schermlezer zo voorgelezen.',
          '{find.replace} werkt in kop, intro, tekst en bijschriften tegelijk.',
          '{copy.insert} zet een bestand van Word, HTML, Markdown of tekst bij je cursor. Je kunt het ook in de tekst slepen.',
          '{focus.toggle} laat alleen je tekst over.',
        ],
      },
      { kind: 'keys', commands: ['mark.bold', 'mark.italic', 'mark.link', 'block.subhead', 'block.quote'] },
    ],
  },
  en: {
    title: 'Writing',
    blocks: [
      {
        kind: 'text',
        text: 'Type {/} in an empty paragraph and choose a subhead, picture, quote or list. Or type it at the start of a paragraph, followed by a space: {#} for a subhead, {>} for a quote, {-} or {1.} for a list. Among the words {*…*} makes italic, {**…**} bold and {[…](https://…)} a link; an address you write out becomes one by itself. Quotation marks and dashes are set right; {edit.undo} takes back just that.',
      },
      {
        kind: 'picture',
        screen: 'find',
        alt: 'Find and replace above a piece: ‘Netflix’ is marked where it stands, and it says how often that is.',
      },
      {
        kind: 'list',
        items: [
          'Words that the dictionary does not know have a wave under them. {spelling.next} goes to the next one, {spelling.suggest} gives suggestions.',
          'Words in another language are spelled in it with {mark.language}, and read out so by screen readers.',
          '{find.replace} works in headline, intro, text and captions at once.',
          '{copy.insert} puts a file of Word, HTML, Markdown or text at your caret. You can also drag it into the text.',
          '{focus.toggle} leaves nothing but your text.',
        ],
      },
      { kind: 'keys', commands: ['mark.bold', 'mark.italic', 'mark.link', 'block.subhead', 'block.quote'] },
    ],
  },
};
