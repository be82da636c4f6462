import type { ReactElement, ReactNode } from 'react';
import type { Run } from '../../shared/article/Article';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Piece } from '../../shared/review/Comparison';
import { useTexts } from '../settings/language';

/** Which of two texts is shown: one of them with its own marks, one without any, or both laid over each other. */
export type ShownSide = 'both' | 'before' | 'after' | 'only-before' | 'only-after';

/** A compared text. What was inserted and deleted is said as well as shown. */
export function Pieces({ pieces, side }: { pieces: readonly Piece[]; side: ShownSide }): ReactElement {
  const texts = useTexts(reviewTexts);
  const old = side !== 'after' && side !== 'only-after';
  const fresh = side !== 'before' && side !== 'only-before';
  const marked = side === 'both' || side === 'before' || side === 'after';
  const show = (piece: Piece): ReactNode => {
    switch (piece.kind) {
      case 'same':
        return <Runs runs={piece.runs} />;
      case 'set':
        if (!fresh) return <Runs runs={piece.before} />;
        if (!marked) return <Runs runs={piece.after} />;
        return (
          <span className="set-otherwise" title={texts.setOtherwise}>
            <Runs runs={piece.after} />
          </span>
        );
      case 'deleted':
        if (!old) return null;
        return marked ? (
          <del>
            <span className="visually-hidden">{texts.deleted} </span>
            <Runs runs={piece.runs} />
          </del>
        ) : (
          <Runs runs={piece.runs} />
        );
      case 'inserted':
        if (!fresh) return null;
        return marked ? (
          <ins>
            <span className="visually-hidden">{texts.inserted} </span>
            <Runs runs={piece.runs} />
          </ins>
        ) : (
          <Runs runs={piece.runs} />
        );
      case 'split':
        return fresh ? (
          <BlockEnd mark={marked ? 'ins' : null} says={`${texts.inserted} ${texts.blockEnd}`} />
        ) : null;
      case 'joined':
        return old ? (
          <BlockEnd mark={marked ? 'del' : null} says={`${texts.deleted} ${texts.blockEnd}`} />
        ) : null;
    }
  };
  return (
    <>
      {pieces.map((piece, index) => (
        // Pieces have no name but their place.
        <PieceAt key={index}>{show(piece)}</PieceAt>
      ))}
    </>
  );
}

function PieceAt({ children }: { children: ReactNode }): ReactElement {
  return <>{children}</>;
}

function BlockEnd({ mark, says }: { mark: 'ins' | 'del' | null; says: string }): ReactElement {
  const Mark = mark ?? 'span';
  return (
    <>
      {mark && (
        <Mark>
          <span className="visually-hidden">{says}</span>
          <span aria-hidden="true">¶</span>
        </Mark>
      )}
      {mark !== 'del' && <br />}
    </>
  );
}

function Runs({ runs }: { runs: readonly Run[] }): ReactElement {
  return (
    <>
      {runs.map((run, index) => {
        if (run.kind === 'line-break') return <br key={index} />;
        if (run.kind === 'unknown') return null;
        let shown: ReactNode = run.text;
        if (run.link) shown = <span className="linked">{shown}</span>;
        if (run.italic) shown = <em>{shown}</em>;
        if (run.bold) shown = <strong>{shown}</strong>;
        return <span key={index}>{shown}</span>;
      })}
    </>
  );
}
