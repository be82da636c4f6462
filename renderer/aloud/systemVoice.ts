import type { ArticleLanguage } from '../../shared/article/Article';
import type { Answer } from '../../shared/faults/Answer';
import type { Voice } from './ReadingAloud';

/**
 * The system says what voices it has a moment after it is asked; for longer than this it is not waited for, in
 * milliseconds. On Linux Chromium asks in the background, for thousands of them, which has taken eight seconds.
 */
const mostWait = 12_000;

/** A voice that has not begun by then is none, in milliseconds. */
const mostSilence = 8000;

/**
 * A voice of the system that speaks the language, on this computer and without a network. `rate` is asked for with
 * every sentence: 1 is as fast as the voice speaks by itself.
 */
export async function systemVoice(language: ArticleLanguage, rate: () => number): Promise<Answer<Voice>> {
  const voices = await localVoices();
  if (voices.length === 0) return { ok: false, fault: { kind: 'voices-missing' } };
  const fit = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
  // On Linux each voice is listed with every variant of it, as `Dutch+male1`; the plain one is the voice itself.
  const voice = fit.find((one) => one.default) ?? fit.find(({ name }) => !name.includes('+')) ?? fit[0];
  if (!voice) return { ok: false, fault: { kind: 'voice-missing', language } };
  return { ok: true, value: speakingWith(voice, rate) };
}

async function localVoices(): Promise<SpeechSynthesisVoice[]> {
  await new Promise<void>((known) => {
    const look = (): void => {
      if (speechSynthesis.getVoices().length > 0) end();
    };
    const timer = setTimeout(end, mostWait);
    function end(): void {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', look);
      known();
    }
    speechSynthesis.addEventListener('voiceschanged', look);
    look();
  });
  return speechSynthesis.getVoices().filter(({ localService }) => localService);
}

function speakingWith(voice: SpeechSynthesisVoice, rate: () => number): Voice {
  // Held here: Chromium forgets one that nobody holds, and with it what it says of its end.
  let spoken: SpeechSynthesisUtterance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    speak(words, ended) {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate();
      utterance.addEventListener('start', () => clearTimeout(timer));
      utterance.addEventListener('end', () => (clearTimeout(timer), ended(null)));
      utterance.addEventListener('error', ({ error }) => {
        clearTimeout(timer);
        ended({ kind: 'voice-failed', code: error });
      });
      timer = setTimeout(() => ended({ kind: 'voice-failed', code: 'silent' }), mostSilence);
      spoken = utterance;
      speechSynthesis.speak(spoken);
    },
    silence() {
      clearTimeout(timer);
      spoken = null;
      speechSynthesis.cancel();
    },
  };
}
