import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { setStatus } from '../../shared/article/editVersions';
import { printMoment } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { signOffTexts } from '../../shared/language/signOffTexts';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useToday } from '../parts/useToday';
import { comparedFrom } from '../review/comparedFrom';
import type { ArticleSession } from '../session/ArticleSession';
import { versionStart } from '../session/versionStart';
import { showStage } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { decidedOn, seenTo } from './seenTo';
import { useMayNot } from './useMayNot';
import { useVoidApproval } from './useVoidApproval';

/** Says over an article that it is no longer what was approved, and leads to what differs. Nothing where it is. */
export function VoidApproval({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(signOffTexts);
  const language = useLanguage();
  const today = useToday();
  const approval = useVoidApproval(session);
  const mayNot = useMayNot();
  if (!approval) return null;
  const approve = (): void => setStatus(session.doc, 'approved', versionStart());
  const moment = printMoment(approval.at, language, today);
  return (
    <div className="notice warn window-notice sign-off-notice" role="status">
      <Icon of={TriangleAlert} />
      <div>
        <strong>{texts.void}</strong>{' '}
        {approval.by ? texts.voidBy(isolated(approval.by), moment) : texts.voidMore(moment)}
      </div>
      <Button
        size="small"
        onClick={() => {
          comparedFrom.set({ article: session.id, version: approval.id });
          showStage('review');
        }}
      >
        {texts.showDifference}
      </Button>
      {!session.readOnly && (
        <Button
          size="small"
          offBecause={mayNot('approved')}
          onClick={() => seenTo(session, 'approved', () => decidedOn(session, approve))}
        >
          {texts.approveAgain}
        </Button>
      )}
    </div>
  );
}
