import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: preflight, the page, and the whole site. */
export const exportChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Controle en export',
    blocks: [
      {
        kind: 'text',
        text: '{stage.export} toont links de controle en in het midden de pagina zoals lezers haar krijgen. Wat blokkeert, los je eerst op; bij ‘let op’ beslis je zelf. {finding.next} gaat van punt naar punt. {finding.fix} doet het voor je waar dat zonder twijfel kan.',
      },
      {
        kind: 'picture',
        screen: 'export',
        alt: 'Export: links de controle, in het midden de pagina op desktop en mobiel, rechts thema, blokken, datum, vorm en map.',
      },
      {
        kind: 'text',
        text: 'Rechts kies je het thema van de site, en welke blokken er bij een stuk staan: zet je reacties of de deelknoppen uit, dan zijn ze weg van elke pagina. Het voorbeeld laat meteen zien wat dat doet.',
      },
      {
        kind: 'text',
        text: '{export.run} schrijft een map en een zip voor een webserver, of één bestand dat je verstuurt of vanaf een stick opent.',
      },
      {
        kind: 'text',
        text: '{site.export} zet alle goedgekeurde en geëxporteerde stukken in één map. Eerst zie je wat er verandert; geschreven wordt alleen wat daardoor anders is. {article.proof} is er voor wie op papier leest.',
      },
      { kind: 'keys', commands: ['finding.next', 'finding.fix', 'export.run', 'site.export'] },
    ],
  },
  en: {
    title: 'Preflight and export',
    blocks: [
      {
        kind: 'text',
        text: '{stage.export} shows preflight at the left and, in the middle, the page as readers get it. What blocks has to be solved first; a warning is yours to decide on. {finding.next} goes from one to the next. {finding.fix} does it for you where there is no doubt.',
      },
      {
        kind: 'picture',
        screen: 'export',
        alt: 'Export: preflight at the left, the page on desktop and mobile in the middle, theme, blocks, date, format and folder at the right.',
      },
      {
        kind: 'text',
        text: 'At the right you choose the theme of the site, and which blocks stand with a piece: with comments or share links switched off, its pages are without. The preview shows at once what that does.',
      },
      {
        kind: 'text',
        text: '{export.run} writes a folder and a zip for a web server, or one file to send, or to open from a stick.',
      },
      {
        kind: 'text',
        text: '{site.export} puts all approved and exported pieces into one folder. You first see what changes; only what that makes different is written. {article.proof} is there for those who read on paper.',
      },
      { kind: 'keys', commands: ['finding.next', 'finding.fix', 'export.run', 'site.export'] },
    ],
  },
};
