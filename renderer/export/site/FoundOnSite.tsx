import { Check, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PageCheck, SiteReport } from '../../../shared/bridge/siteCheckCalls';
import { deskTexts } from '../../../shared/language/deskTexts';
import { exportTexts } from '../../../shared/language/exportTexts';
import { faultLine } from '../../../shared/language/faultTexts';
import { printNumber } from '../../../shared/language/numbers';
import { preflightTexts } from '../../../shared/language/preflightTexts';
import { siteCheckTexts } from '../../../shared/language/siteCheckTexts';
import type { Finding } from '../../../shared/preflight/Finding';
import { closeOverlay } from '../../palette/overlay';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { jump } from '../../session/jump';
import { showArticle } from '../../session/view';
import { useLanguage, useTexts } from '../../settings/language';
import { groupPages } from './groupPages';

/** What a check of the site found, by what is amiss, each with the way to where it is mended. */
export function FoundOnSite({ report }: { report: SiteReport }): ReactElement {
  const texts = useTexts(siteCheckTexts);
  const language = useLanguage();
  const print = (count: number): string => printNumber(count, language);
  const amiss = report.found.length + report.more;
  if (amiss === 0) {
    return (
      <div className="site-check-fine" role="status">
        <p>
          <Icon of={Check} size={20} />
          {report.pages === 0 ? texts.none : texts.fine}
        </p>
        {report.pages > 0 && (
          <span className="quiet">{texts.checked(print(report.pages), report.pages === 1)}</span>
        )}
      </div>
    );
  }
  return (
    <>
      <p role="status">
        {texts.found(print(amiss), amiss === 1)}{' '}
        <span className="quiet">{texts.checked(print(report.pages), report.pages === 1)}</span>
      </p>
      <Groups found={report.found} />
      {report.more > 0 && <p className="quiet">{texts.more(print(report.more))}</p>}
    </>
  );
}

function Groups({ found }: { found: readonly PageCheck[] }): ReactElement {
  const texts = useTexts(siteCheckTexts);
  const language = useLanguage();
  const rules = preflightTexts[language];
  return (
    <div className="site-check-groups scroll ring-inside" role="group" aria-label={texts.list} tabIndex={0}>
      {groupPages(found).map(({ rule, pages }) => {
        const title = rule ? rules[rule].title(pages[0]?.finding?.values ?? {}) : texts.unreadable;
        return (
          <section key={rule} aria-label={title}>
            <h2>
              <Icon of={OctagonAlert} />
              {title}
              <span className="figures">{printNumber(pages.length, language)}</span>
            </h2>
            <ul>
              {pages.map(({ page, finding }) => (
                <Page key={page.article} page={page} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Page({ page, finding }: { page: PageCheck; finding: Finding | null }): ReactElement {
  const texts = useTexts(siteCheckTexts);
  const words = useTexts(exportTexts);
  const { untitled } = useTexts(deskTexts);
  const language = useLanguage();
  const headline = page.headline || untitled;
  const why = finding
    ? preflightTexts[language][finding.rule].explanation(finding.values)
    : page.fault && faultLine(page.fault, language);
  const way = finding ? words.goTo(words.jumps[finding.where.part]) : texts.open;
  return (
    <li>
      <b className="cut">{headline}</b>
      <span className="quiet small">{page.onSite ? texts.onSite : texts.approved}</span>
      <p>{why}</p>
      <Button
        look="text"
        size="small"
        aria-label={`${way}: ${headline}`}
        onClick={() => {
          closeOverlay();
          showArticle(page.article);
          if (finding) jump.set(finding.where);
        }}
      >
        {way}
      </Button>
    </li>
  );
}
