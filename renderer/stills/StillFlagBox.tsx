import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import type { Still } from '../../shared/still/Still';
import { Checkbox } from '../parts/Checkbox';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { StillLabel } from './StillLabel';

interface StillFlagBoxProps {
  session: ArticleSession;
  still: Still;
  name: 'onlyWithArticle' | 'notForArchive';
}

/** A limit of use that holds or does not. */
export function StillFlagBox({ session, still, name }: StillFlagBoxProps): ReactElement {
  return (
    <Checkbox
      checked={still[name] === 'yes'}
      off={session.readOnly}
      onChange={(checked) => {
        beginUndoStep(session);
        changeStill(session.doc, still.id, { [name]: checked ? 'yes' : '' });
        beginUndoStep(session);
      }}
    >
      <StillLabel still={still} name={name} />
    </Checkbox>
  );
}
