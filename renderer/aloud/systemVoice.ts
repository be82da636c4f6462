import type { ArticleLanguage } from '../../shared/article/Article';
import type { Answer } from '../../shared/faults/Answer';
import type { Voice } from './ReadingAloud';

/** The system says what voices it has a moment after it is asked; for longer than this it is not waited for. */
const mostWait = 2000;

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
  const voice = fit.find((one) => one.default) ?? fit[0];
  if (!voice) return { ok: false, fault: { kind: 'voice-missing', language } };
  return { ok: true, value: speakingWith(voice, rate) };
}

async function localVoices(): Promise<SpeechSynthesisVoice[]> {
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((known) => {
      const timer = setTimeout(known, mostWait);
      speechSynthesis.addEventListener('voiceschanged', () => (clearTimeout(timer), known()), { once: true });
    });
  }
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
