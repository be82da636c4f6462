import { useEffect, useRef, useState } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import { writeTexts } from '../../shared/language/writeTexts';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { FieldChain } from './FieldChain';
import type { EditorSurroundings } from './makeEditors';
import { makeEditors } from './makeEditors';
import { stillSource } from './stillSource';

/** What the editors ask of the stage they stand on. */
type Stage = Pick<EditorSurroundings, 'takeFiles' | 'insert'> & { openStill: (id: string) => void };

/** The editors of a session, as long as the component that asks for them is there. */
export function useEditors(session: ArticleSession, stage: Stage): FieldChain {
  const words = useTexts(writeTexts);
  const still = useTexts(stillTexts);
  const latest = useRef({ words, still, ...stage });
  latest.current = { words, still, ...stage };

  const [chain] = useState(() => {
    const made = new FieldChain();
    makeEditors(session, {
      chain: made,
      stills: stillSource(
        session,
        () => latest.current.words,
        (id) => latest.current.openStill(id),
      ),
      labels: { headline: words.headline, standfirst: words.standfirst, body: words.body },
      takeFiles: (files, at) => latest.current.takeFiles(files, at),
      insert: stage.insert,
    });
    return made;
  });
  useEffect(() => () => chain.destroy(), [chain]);
  return chain;
}
