import { Images } from 'lucide-react';
import type { ReactElement } from 'react';
import { Fragment } from 'react';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { plainText } from '../../shared/article/flatText';
import type { LaidWords } from '../../shared/review/apart';
import { apart } from '../../shared/review/apart';
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
              {now && <del>{now}</del>} {to && <ins>{to}</ins>}
            </>
          ) : (
            <LaidOver laid={laidOver(now, to)} />
          )}
        </span>
        {gone && <span className="suggested-note">{texts.stillGone}</span>}
      </span>
    </span>
  );
}

function LaidOver({ laid }: { laid: readonly LaidWords[] }): ReactElement {
  const gaps = apart(laid);
  return (
    <>
      {laid.map(({ kind, words }, index) => {
        const Words = kind === 'same' ? 'span' : kind === 'deleted' ? 'del' : 'ins';
        return (
          <Fragment key={index}>
            {gaps.has(index) && ' '}
            <Words>{words}</Words>
          </Fragment>
        );
      })}
    </>
  );
}

/** Word by word; where less than half stays, as one exchanged for the other. */
function laidOver(now: string, to: string): LaidWords[] {
  const laid = comparePieces([lineOf(now)], [lineOf(to)]).flatMap((piece): LaidWords[] => {
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
