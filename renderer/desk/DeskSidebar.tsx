import {
  AtSign,
  ChartNoAxesColumn,
  CircleCheck,
  Files,
  Images,
  MessageSquareText,
  PackageCheck,
  PenLine,
  Tags,
  Trash2,
  UserRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Status } from '../../shared/article/Article';
import { statuses } from '../../shared/article/Article';
import type { DeskCounts } from '../../shared/bridge/deskCalls';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { noFilter } from '../../shared/bridge/deskFilter';
import { deskTexts } from '../../shared/language/deskTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { pictureTexts } from '../../shared/language/pictureTexts';
import { popularityTexts } from '../../shared/language/popularityTexts';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import { NavLine } from '../parts/NavLine';
import type { DeskPlace } from '../../shared/bridge/WindowView';
import { showDesk } from '../session/view';
import { printTag } from '../../shared/tags/printTag';
import { useTexts } from '../settings/language';
import { useAskerHere } from '../settings/askerHere';
import { SavedViewList } from '../views/SavedViewList';
import { EditionList } from '../editions/EditionList';
import { useChosenView } from '../views/useChosenView';
import { DeskPerson } from '../people/DeskPerson';
import { isNarrowed, showFilter } from './deskFilter';

const statusIcons: Record<Status, LucideIcon> = {
  draft: PenLine,
  'in-review': MessageSquareText,
  approved: CircleCheck,
  exported: PackageCheck,
};

interface DeskSidebarProps {
  view: DeskPlace;
  filter: DeskFilter;
  counts: DeskCounts | null;
}

/** What of the library to look at: all copy, by status, kept views, editions, by tag, the bin. Below it, who writes here. */
export function DeskSidebar({ view, filter, counts }: DeskSidebarProps): ReactElement {
  const texts = useTexts(deskTexts);
  const parts = useTexts(partsTexts);
  const tagDesk = useTexts(tagDeskTexts);
  const popular = useTexts(popularityTexts);
  const pictures = useTexts(pictureTexts);
  const { byline, name } = useAskerHere();
  const { query, sort, bestFirst, descending, grouping } = filter;
  const saved = useChosenView(filter).view;
  const onDesk = view === 'all';
  /** A view begins afresh; what is sought and the order stay. */
  const show = (change: Partial<DeskFilter>): void => {
    showFilter({ ...noFilter, query, sort, bestFirst, descending, grouping, ...change });
    showDesk('all');
  };
  const here = (change: Partial<DeskFilter>): boolean =>
    onDesk && !saved && isSameView(filter, { ...noFilter, ...change });
  return (
    <aside className="panel left" aria-label={texts.library}>
      <nav className="desk-nav scroll" aria-label={texts.views}>
        <NavLine
          icon={Files}
          here={onDesk && !saved && !isNarrowed({ ...filter, query: '' })}
          count={counts?.all}
          onClick={() => show({})}
        >
          {texts.all}
        </NavLine>
        {byline && (
          <NavLine
            icon={UserRound}
            here={here({ mine: true })}
            count={counts?.mine}
            onClick={() => show({ mine: true })}
          >
            {texts.mine}
          </NavLine>
        )}
        {name && (
          <NavLine
            icon={AtSign}
            here={here({ forMe: true })}
            count={counts?.forMe}
            onClick={() => show({ forMe: true })}
          >
            {texts.forMe}
          </NavLine>
        )}
        {statuses.map((status) => (
          <NavLine
            key={status}
            icon={statusIcons[status]}
            here={here({ status })}
            count={counts?.statuses[status]}
            onClick={() => show({ status })}
          >
            {parts.statuses[status]}
          </NavLine>
        ))}
        <SavedViewList filter={filter} onDesk={onDesk} />
        <EditionList onDesk={onDesk} anything={counts !== null && counts.all + counts.bin > 0} />
        <h2>{texts.tags}</h2>
        {counts?.tags.length === 0 && <p className="desk-nav-none">{texts.noTags}</p>}
        {counts?.tags.map(({ key, tag, articles }) => (
          <NavLine
            key={key}
            here={here({ tag: { key, label: printTag(tag) } })}
            count={articles}
            kind={parts.kinds[tag.kind]}
            onClick={() => show({ tag: { key, label: printTag(tag) } })}
          >
            {printTag(tag)}
          </NavLine>
        ))}
        <NavLine icon={Tags} here={view === 'tags'} onClick={() => showDesk('tags')}>
          {tagDesk.manage}
        </NavLine>
        <h2>{texts.upkeep}</h2>
        <NavLine icon={Images} here={view === 'pictures'} onClick={() => showDesk('pictures')}>
          {pictures.title}
        </NavLine>
        <NavLine icon={ChartNoAxesColumn} here={view === 'popular'} onClick={() => showDesk('popular')}>
          {popular.title}
        </NavLine>
        <NavLine icon={Trash2} here={view === 'bin'} count={counts?.bin} onClick={() => showDesk('bin')}>
          {texts.bin}
        </NavLine>
      </nav>
      <DeskPerson />
    </aside>
  );
}

/** Whether two filters leave out the same, whatever is sought and however it is ordered. */
function isSameView(one: DeskFilter, other: DeskFilter): boolean {
  const plain = ({ status, tag, mine, forMe, still, creditMissing, thisWeek, uses }: DeskFilter): string =>
    JSON.stringify([status, tag?.key, mine, forMe, still, creditMissing, thisWeek, uses]);
  return plain(one) === plain(other);
}
