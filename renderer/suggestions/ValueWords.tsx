import { Images } from 'lucide-react';
import type { ReactElement } from 'react';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { plainText } from '../../shared/article/flatText';
import { comparePieces } from '../../shared/review/comparePieces';
import { lineOf } from '../../shared/review/lineOf';
import type { ValueSuggestion } from '../../shared/review/suggestions/ValueSuggestion';
import { stillAddress } from '../../shared/still/stillAddress';
import { Icon } from '../parts/Icon';
import type { ArticleSession } from '../session/ArticleSession';
import { useStills } from '../session/useSession';
import { useLanguage, useTexts } from '../settings/language';
import { describeValue } from './describeValue';
import './valueNotes.css';

interface ValueWordsProps {
  session: ArticleSession;
  suggestion: ValueSuggestion;
}

/** What a value would become: what it is about, and its words as they are laid over those there are. */
export function ValueWords({ session, suggestion }: ValueWordsProps): ReactElement {
  const texts = useTexts(suggestionTexts);
  const { label, now, to } = describeValue(suggestion, useLanguage());
  const stills = useStills(session);
  const { about, gone } = suggestion;
  const still = about.kind === 'still' ? stills.get(about.still) : undefined;
  return (
    <span className="suggested-value">
      {still && <img src={stillAddress(still.original.hash, 160, still.turns)} alt="" />}
      {about.kind === 'still' && !still && <Icon of={Images} size={16} />}
      <span>
        <span className="suggested-label">{label}</span>
        <span className="suggested-words" dir="auto">
          {about.kind === 'tag' ? (
            <>
              {now && <del>{now}</del>}
              {to && <ins>{to}</ins>}
            </>
          ) : (
            laidOver(now, to).map(({ kind, words }, index) =>
              kind === 'deleted' ? (
                <del key={index}>{words}</del>
              ) : kind === 'inserted' ? (
                <ins key={index}>{words}</ins>
              ) : (
                <span key={index}>{words}</span>
              ),
            )
          )}
        </span>
        {gone && <span className="suggested-note">{texts.stillGone}</span>}
      </span>
    </span>
  );
}

type Laid = { kind: 'same' | 'deleted' | 'inserted'; words: string };

/** Word by word; where less than half stays, as one exchanged for the other. */
function laidOver(now: string, to: string): Laid[] {
  const laid = comparePieces([lineOf(now)], [lineOf(to)]).flatMap((piece): Laid[] => {
    if (piece.kind === 'deleted' || piece.kind === 'inserted' || piece.kind === 'same')
      return [{ kind: piece.kind, words: plainText(piece.runs) }];
    return [];
  });
  const same = laid.reduce((sum, { kind, words }) => (kind === 'same' ? sum + words.length : sum), 0);
  if (same * 2 >= Math.max(now.length, to.length)) return laid;
  return [
    ...(now ? [{ kind: 'deleted' as const, words: now }] : []),
    ...(now && to ? [{ kind: 'same' as const, words: ' ' }] : []),
    ...(to ? [{ kind: 'inserted' as const, words: to }] : []),
  ];
}
