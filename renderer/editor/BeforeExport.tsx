import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import { preflightTexts } from '../../shared/language/preflightTexts';
import { writeTexts } from '../../shared/language/writeTexts';
import { keyOfFinding } from '../../shared/preflight/Finding';
import { Icon } from '../parts/Icon';
import { useLanguage, useTexts } from '../settings/language';
import { showPlace } from '../preflight/showPlace';
import { usePreflight } from '../preflight/usePreflight';
import type { ArticleSession } from '../session/ArticleSession';

/** How many are listed. */
const most = 4;

/** The first few things preflight asks for, while there is still time to write them. */
export function BeforeExport({ session }: { session: ArticleSession }) {
  const words = useTexts(writeTexts);
  const rules = preflightTexts[useLanguage()];
  const { result } = usePreflight(session);
  const findings = result.findings.filter(({ level }) => level !== 'notice').slice(0, most);
  return (
    <div className="todo">
      <h2>{words.forExport}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={keyOfFinding(finding)}>
            {finding.level === 'block' ? (
              <span className="bad">
                <Icon of={OctagonAlert} size={14} />
              </span>
            ) : (
              <span className="warn">
                <Icon of={TriangleAlert} size={14} />
              </span>
            )}
            <button type="button" className="cut" onClick={() => showPlace(finding.where)}>
              {rules[finding.rule].title(finding.values)}
            </button>
          </li>
        ))}
        {findings.length === 0 && (
          <li>
            <span className="ok">
              <Icon of={Check} size={14} />
            </span>
            <span>{words.nothingLeft}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
