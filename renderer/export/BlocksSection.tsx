import type { ReactElement } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import { pageTexts } from '../../shared/language/pageTexts';
import type { PageBlock } from '../../shared/pages/PageBlock';
import { pageBlocks } from '../../shared/pages/PageBlock';
import { mainTag } from '../../shared/tags/mainTag';
import { printTag } from '../../shared/tags/printTag';
import { FaultNotice } from '../parts/FaultNotice';
import { PanelSection } from '../parts/PanelSection';
import { Switch } from '../parts/Switch';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import type { ArticleSession } from '../session/ArticleSession';
import { useField, useTags } from '../session/useSession';
import { useTexts } from '../settings/language';
import { useSite } from '../settings/useSite';

interface BlocksSectionProps {
  session: ArticleSession;
  running: boolean;
}

/**
 * Which blocks stand beside and under the articles of the site, each under the name it has on this article's page. They
 * stay as they are while an export runs.
 */
export function BlocksSection({ session, running }: BlocksSectionProps): ReactElement {
  const words = useTexts(exportTexts);
  const off = useOnlyReadBecause() !== undefined || running;
  const { site, fault, store } = useSite();
  const names = useBlockNames(session);
  const leftOut = site?.leftOut ?? [];

  function change(block: PageBlock, on: boolean): void {
    const others = leftOut.filter((one) => one !== block);
    void store({ leftOut: on ? others : [...others, block] });
  }

  return (
    <PanelSection
      title={words.blocks}
      end={
        site && (
          <span className="quiet small figures">
            {words.blocksOn(pageBlocks.length - leftOut.length, pageBlocks.length)}
          </span>
        )
      }
    >
      {fault && <FaultNotice fault={fault} />}
      <ul className="export-blocks">
        {pageBlocks.map((block) => (
          <li key={block}>
            <Switch
              on={!leftOut.includes(block)}
              off={off || site === null}
              onChange={(on) => change(block, on)}
            >
              <span>{names[block]}</span>
            </Switch>
          </li>
        ))}
      </ul>
      <p className="export-format">{words.themeNote}</p>
    </PanelSection>
  );
}

/** What the blocks are called, the lists as on the page of this article where they have a name of its own there. */
function useBlockNames(session: ArticleSession): Readonly<Record<PageBlock, string>> {
  const words = useTexts(exportTexts);
  const printed = useTexts(pageTexts);
  const tag = mainTag(useTags(session));
  const section = useField(session, 'section').trim();
  return {
    moreAbout: words.moreAbout,
    share: printed.share,
    comments: printed.comments,
    sameTag: tag ? printed.more(printTag(tag)) : words.moreOfTag,
    mostRead: printed.mostRead,
    popular: printed.morePopular,
    section: section ? printed.moreOfSection(section) : words.moreOfSection,
    latest: printed.latest,
  };
}
