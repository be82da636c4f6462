import { aloudTexts } from '../../shared/language/aloudTexts';
import type { FieldChain } from '../editor/FieldChain';
import { spotOf } from '../editor/spots';
import { selectedPlace } from '../find/selectPlace';
import { showFault, showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { currentLanguage } from '../settings/language';
import { settings } from '../settings/settings';
import { suggestionView } from '../suggestions/suggesting';
import { aloud } from './aloud';
import { manuscriptSource, startOfSentence } from './manuscriptSource';
import { systemVoice } from './systemVoice';

/** A wait is said from here on, in milliseconds. */
const noticeable = 500;

/** Reads aloud what is selected, or from the caret's sentence to the end; says why where the system cannot. */
export async function startAloud(session: ArticleSession, chain: FieldChain): Promise<void> {
  suggestionView.set('marks');
  const { language } = session.digest.now().article;
  const selected = selectedPlace(chain) ?? { text: 'headline' as const, from: 0, until: 0 };
  const { text, from, until } = selected;
  const isAll = from === until;
  const start = isAll ? startOfSentence(chain, text, from, language) : from;
  // Noted before the voice is waited for: what is written meanwhile moves nothing.
  const first = spotOf(session.doc, text, start);
  const end = isAll ? null : spotOf(session.doc, text, until);
  const voice = await soughtVisibly(systemVoice(language, () => settings.value.aloudRate));
  if (!voice.ok) return showFault(voice.fault);
  if (!chain.editor(text)) return;
  const source = manuscriptSource(session, chain, language, end);
  if (!aloud.start(source, first, voice.value, showFault)) {
    showNote({ text: aloudTexts[currentLanguage()].nothing });
  }
}

/** Says that a voice is sought when that takes more than a moment. */
async function soughtVisibly<T>(seeking: Promise<T>): Promise<T> {
  let hide = (): void => undefined;
  const timer = setTimeout(() => {
    hide = showNote({ text: aloudTexts[currentLanguage()].seeking });
  }, noticeable);
  try {
    return await seeking;
  } finally {
    clearTimeout(timer);
    hide();
  }
}
