/** What main itself says: in system dialogs and the menu bar. */
export const shellTexts = {
  nl: {
    choosePicture: 'Kies een beeld',
    pictures: 'Beelden',
    chooseFigures: 'Kies een export van de cijfers',
    figures: 'Cijfers (CSV)',
    allFiles: 'Alle bestanden',
    chooseFolder: 'Kies een map voor de bundels',
    chooseBackups: 'Kies een schijf of map voor reservekopieën',
    chooseShared: 'Kies een map om te delen',
    notStored: 'Nog niet alles staat op schijf',
    notStoredDetail: (headlines: string[]) =>
      `Katern blijft open tot dit bewaard is: ${headlines.join(', ')}. Maak ruimte op de schijf of sluit hem weer aan.`,
    inUse: 'De bibliotheek is al open in een andere Katern',
    inUseDetail: (place: string) =>
      `Er kan één Katern tegelijk in ${place} werken. Ga daar verder, of sluit die Katern en probeer het opnieuw.`,
    bringForward: 'Ga daarheen',
    gone: 'De map van de bibliotheek is er niet',
    goneDetail: (place: string) =>
      `De map ${place} is leeg of verplaatst, of de schijf is losgekoppeld. Zet de map terug of sluit de schijf aan, en probeer het opnieuw.`,
    beginEmpty: 'Begin een lege bibliotheek',
    tryAgain: 'Probeer opnieuw',
    stay: 'Blijf schrijven',
    noAnswer: 'Het venster antwoordt niet',
    noAnswerDetail: 'Wat je typte is tot op een tiende seconde bewaard. Je kunt sluiten of nog even wachten.',
    noStart: 'Katern kan niet beginnen',
    noStartDetail: (why: string) =>
      `Wat je schreef staat onaangeroerd in de bibliotheek. Start Katern opnieuw; blijft dit zo, installeer het dan opnieuw.\n\n${why}`,
    close: 'Sluit',
    wait: 'Wacht',
  },
  en: {
    choosePicture: 'Choose a picture',
    pictures: 'Pictures',
    chooseFigures: 'Choose an export of the figures',
    figures: 'Figures (CSV)',
    allFiles: 'All files',
    chooseFolder: 'Choose a folder for bundles',
    chooseBackups: 'Choose a disk or folder for backups',
    chooseShared: 'Choose a folder to share',
    notStored: 'Not everything is on disk yet',
    notStoredDetail: (headlines: string[]) =>
      `Katern stays open until this is saved: ${headlines.join(', ')}. Make room on the disk or connect it again.`,
    inUse: 'The library is already open in another Katern',
    inUseDetail: (place: string) =>
      `One Katern at a time can work in ${place}. Go on there, or close that Katern and try again.`,
    bringForward: 'Go there',
    gone: 'The library folder is not there',
    goneDetail: (place: string) =>
      `The folder ${place} is empty or was moved, or its disk was disconnected. Put the folder back or connect the disk, and try again.`,
    beginEmpty: 'Begin an empty library',
    tryAgain: 'Try again',
    stay: 'Keep writing',
    noAnswer: 'The window does not answer',
    noAnswerDetail: 'What you typed is saved to within a tenth of a second. You can close or wait a little.',
    noStart: 'Katern cannot start',
    noStartDetail: (why: string) =>
      `What you wrote is untouched in the library. Start Katern again; if this goes on, install it again.\n\n${why}`,
    close: 'Close',
    wait: 'Wait',
  },
};
