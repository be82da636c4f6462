import type { Page } from '@playwright/test';

/** Gives the window voices of these languages, which begin every sentence and end none. */
export async function answerVoices(page: Page, languages: string[]): Promise<void> {
  await page.evaluate((spoken) => {
    class Utterance extends EventTarget {
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    Object.assign(speechSynthesis, {
      getVoices: () => spoken.map((lang) => ({ lang, name: lang, localService: true, default: false })),
      cancel: () => undefined,
      speak: (utterance: Utterance) => void utterance.dispatchEvent(new Event('start')),
    });
  }, languages);
}
