import type { ReactElement } from 'react';
import { writeTexts } from '../../../shared/language/writeTexts';
import { CorrectionSection } from '../../corrections/CorrectionSection';
import type { ArticleSession } from '../../session/ArticleSession';
import { useTexts } from '../../settings/language';
import { TagSection } from '../../tags/TagSection';
import { DetailsSection } from './DetailsSection';
import './inspector.css';
import { StillSection } from './StillSection';

interface InspectorProps {
  session: ArticleSession;
  /** A picture is wanted: asks for a file and puts it in the body. */
  onAttach: () => void;
  /** Opens a still on the picture table. */
  onOpenStill: (id: string) => void;
}

/** The panel right of the manuscript: what belongs to the article besides its text. Every field is stored with every key. */
export function Inspector({ session, onAttach, onOpenStill }: InspectorProps): ReactElement {
  const words = useTexts(writeTexts);
  return (
    <aside className="panel right inspector" aria-label={words.inspector}>
      <div className="scroll">
        <StillSection session={session} onAttach={onAttach} onOpenStill={onOpenStill} />
        <TagSection session={session} />
        <CorrectionSection session={session} />
        <DetailsSection session={session} />
      </div>
    </aside>
  );
}
