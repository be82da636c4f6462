import { Check, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import { preflightTexts } from '../../shared/language/preflightTexts';
import type { Finding, FindingPlace } from '../../shared/preflight/Finding';
import { keyOfFinding } from '../../shared/preflight/Finding';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { applyFix } from '../preflight/applyFix';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import { FindingFix } from './FindingFix';

interface FindingItemProps {
  session: ArticleSession;
  finding: Finding;
  /** It was mended just now and is shown a little longer. */
  solved: boolean;
  /** It can be mended without asking. */
  mends: boolean;
  onJump: (where: FindingPlace) => void;
  /** Somebody is busy in its fields, or no longer. */
  onHold: (holding: boolean) => void;
}

/** A notice is no notice bar. */
const classes = { block: 'block', warn: 'warn', notice: 'worth-knowing' };
const icons = { block: OctagonAlert, warn: TriangleAlert, notice: Info };

/** One finding: how serious, what and why, and the field to mend it here or the way to the place. */
export function FindingItem({
  session,
  finding,
  solved,
  mends,
  onJump,
  onHold,
}: FindingItemProps): ReactElement {
  const words = useTexts(exportTexts);
  const rule = preflightTexts[useLanguage()][finding.rule];
  const { level, values, where } = finding;
  return (
    <li
      className={`finding ${solved ? 'fine' : classes[level]}`}
      tabIndex={-1}
      data-finding={keyOfFinding(finding)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        onJump(where);
      }}
      onFocus={(event) => {
        if (event.target !== event.currentTarget) onHold(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onHold(false);
      }}
    >
      <Icon of={solved ? Check : icons[level]} />
      <b>
        {rule.title(values)}
        <span className="visually-hidden">, {solved ? words.solved : words.levels[level]}</span>
      </b>
      <p>{rule.explanation(values)}</p>
      {!session.readOnly && <FindingFix session={session} finding={finding} />}
      <div className="finding-ways">
        {mends && !solved && rule.fix && (
          <Button size="small" onClick={() => applyFix(session, finding)}>
            {rule.fix(values)}
          </Button>
        )}
        <Button look="text" size="small" onClick={() => onJump(where)}>
          {words.goTo(words.jumps[where.part])}
        </Button>
      </div>
    </li>
  );
}
