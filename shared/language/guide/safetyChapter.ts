import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: what “saved” means, and copies of the library. */
export const safetyChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Bewaren en reservekopieën',
    blocks: [
      {
        kind: 'text',
        text: 'Een knop om te bewaren is er niet. Staat onder in het venster ‘Alles bewaard’, dan staat elke letter die je typte op de schijf, ook als de stroom uitvalt. Lukt dat niet, dan staat daar waarom en wat je kunt doen. Katern blijft het proberen, en blijft open tot het gelukt is.',
      },
      {
        kind: 'list',
        items: [
          'Elk uur, als er iets is gewijzigd, maakt Katern een reservekopie en kijkt hem na. {library.backUp} maakt er meteen een.',
          'Kies in de {settings.show} een tweede plek, liefst op een andere schijf.',
          '{library.restore} haalt één stuk terug, of de hele bibliotheek.',
        ],
      },
      {
        kind: 'text',
        text: 'Vaak heb je geen reservekopie nodig: in {stage.review} staan de eerdere versies van een stuk, en wat je weggooide ligt in de {bin.show}. Ook in de {settings.show} neemt {edit.undo} de laatste wijziging terug.',
      },
      { kind: 'keys', commands: ['edit.undo', 'edit.redo', 'version.name', 'settings.show'] },
    ],
  },
  en: {
    title: 'Saving and backups',
    blocks: [
      {
        kind: 'text',
        text: 'There is no button to save. When the foot of the window says ‘All saved’, every letter you typed is on disk, even if the power goes off. If that fails, it says why there, and what you can do. Katern keeps trying, and stays open until it has worked.',
      },
      {
        kind: 'list',
        items: [
          'Every hour, if anything was changed, Katern makes a backup and checks it. {library.backUp} makes one at once.',
          'Choose a second place in the {settings.show}, on another disk if you can.',
          '{library.restore} fetches back one piece, or the whole library.',
        ],
      },
      {
        kind: 'text',
        text: 'Often you need no backup: {stage.review} has the earlier versions of a piece, and what you threw away lies in the {bin.show}. In the {settings.show} too, {edit.undo} takes back the last change.',
      },
      { kind: 'keys', commands: ['edit.undo', 'edit.redo', 'version.name', 'settings.show'] },
    ],
  },
};
