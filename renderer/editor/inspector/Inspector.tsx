import type { ReactElement } from 'react';
import { useCallback } from 'react';
import { writeTexts } from '../../../shared/language/writeTexts';
import type { AnySuggestion } from '../../../shared/review/suggestions/AnySuggestion';
import type { Suggestion } from '../../../shared/review/suggestions/Suggestion';
import { CorrectionSection } from '../../corrections/CorrectionSection';
import { factsShown } from '../../facts/factsShown';
import type { ArticleSession } from '../../session/ArticleSession';
import { useObservable } from '../../session/Observable';
import { useTexts } from '../../settings/language';
import { DecidedSection } from '../../suggestions/DecidedSection';
import { wantedLeft, wantedSuggestion } from '../../suggestions/suggesting';
import { suggestionsIn } from '../../suggestions/suggestionsIn';
import { SuggestionSection } from '../../suggestions/SuggestionSection';
import { useAfterLast } from '../../suggestions/useAfterLast';
import { CheckSection } from '../../status/CheckSection';
import { TagSection } from '../../tags/TagSection';
import { beginThread } from '../../threads/beginThread';
import { ThreadSection } from '../../threads/ThreadSection';
import { DetailsSection } from './DetailsSection';
import './inspector.css';
import { SharingSection } from './SharingSection';
import { StillSection } from './StillSection';
import { laterPart } from '../../parts/laterPart';

const FactSection = laterPart(() => import('../../facts/FactSection').then((loaded) => loaded.FactSection));

interface InspectorProps {
  session: ArticleSession;
  /** A picture is wanted: asks for a file and puts it in the body. */
  onAttach: () => void;
  /** Opens a still on the picture table. */
  onOpenStill: (id: string) => void;
  /** Goes back to where one wrote. */
  onWrite: () => void;
}

/** The panel right of the manuscript: what belongs to the article besides its text. Every field is stored with every key. */
export function Inspector({ session, onAttach, onOpenStill, onWrite }: InspectorProps): ReactElement {
  useAfterLast(session, onWrite);
  const words = useTexts(writeTexts);
  const facts = useObservable(factsShown);
  const answer = useCallback(
    ({ id }: Suggestion) => {
      const now = suggestionsIn(session).value.find((one) => one.id === id);
      if (now) beginThread(session, { kind: 'text', text: now.text, from: now.from, until: now.until });
    },
    [session],
  );
  return (
    <aside className="panel right inspector" aria-label={words.inspector}>
      <div className="scroll">
        {facts && <FactSection session={session} onWrite={onWrite} />}
        <SuggestionSection
          session={session}
          onShow={showSuggestion}
          onShowLeft={showLeft}
          onAnswer={answer}
        />
        <DecidedSection session={session} />
        <CheckSection session={session} />
        <StillSection session={session} onAttach={onAttach} onOpenStill={onOpenStill} />
        <TagSection session={session} />
        <ThreadSection session={session} canAdd onBegun={onWrite} />
        <CorrectionSection session={session} />
        <DetailsSection session={session} />
        <SharingSection session={session} />
      </div>
    </aside>
  );
}

const showLeft = ({ id }: AnySuggestion): void => wantedLeft.set(id);
const showSuggestion = ({ id }: AnySuggestion): void => wantedSuggestion.set(id);
