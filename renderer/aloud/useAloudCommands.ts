import { useEffect } from 'react';
import type { FieldChain } from '../editor/FieldChain';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { whenMarkedAnew } from '../spelling/whenMarkedAnew';
import { aloud } from './aloud';
import { markAloud } from './markAloud';
import { useAloudKind } from './useAloudKind';

/** Reads the manuscript aloud, pauses and stops by command, and marks the sentence that is read. */
export function useAloudCommands(session: ArticleSession, chain: FieldChain): void {
  const whole = useObservable(session.whole);
  const kind = useAloudKind();
  useCommand(
    'aloud.toggle',
    () => {
      if (kind === 'reading') aloud.pause();
      else if (kind === 'paused') aloud.goOn();
      else void import('./startAloud').then((loaded) => loaded.startAloud(session, chain));
    },
    whole,
  );
  useCommand('aloud.stop', () => aloud.stop(), kind !== 'still');
  useEffect(() => {
    const stop = aloud.state.watch(() => {
      const { value } = aloud.state;
      markAloud(session, chain, value);
      // The buttons go, and whoever was on one goes back to the text.
      if (value.kind === 'still' && document.activeElement?.closest('.aloud-controls')) {
        chain.editor(chain.current.value)?.view.focus();
      }
    });
    const stopMarking = whenMarkedAnew(chain, () => markAloud(session, chain, aloud.state.value, false));
    // What is read is of this manuscript, and heard as long as it is seen.
    return () => {
      stop();
      stopMarking();
      aloud.stop();
      markAloud(session, chain, { kind: 'still' });
    };
  }, [session, chain]);
}
