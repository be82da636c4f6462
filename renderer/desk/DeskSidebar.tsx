import {
  CircleCheck,
  Files,
  MessageSquareText,
  PackageCheck,
  PenLine,
  Settings,
  Tags,
  Trash2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useMemo } from 'react';
import type { Status } from '../../shared/article/Article';
import { statuses } from '../../shared/article/Article';
import type { ArticleCard } from '../../shared/bridge/answers';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { partsTexts } from '../../shared/language/partsTexts';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';
import { showOverlay } from '../palette/overlay';
import type { DeskPlace } from '../session/view';
import { showDesk } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { useSettings } from '../settings/settings';
import { countTags } from './countTags';
import type { DeskFilter } from './deskFilter';
import { changeFilter } from './deskFilter';
import { initialsOf } from './initialsOf';

const statusIcons: Record<Status, LucideIcon> = {
  draft: PenLine,
  'in-review': MessageSquareText,
  approved: CircleCheck,
  exported: PackageCheck,
};

/** The most tags listed; the others are found by searching. */
const tagsListed = 12;

interface DeskSidebarProps {
  view: DeskPlace;
  filter: DeskFilter;
  /** Every article that is not in the bin. */
  cards: readonly ArticleCard[];
  counts: { all: number; bin: number };
}

/** What of the library to look at: all copy, by status, by tag, the bin. Below it, who writes here. */
export function DeskSidebar({ view, filter, cards, counts }: DeskSidebarProps): ReactElement {
  const texts = useTexts(deskTexts);
  const parts = useTexts(partsTexts);
  const tagDesk = useTexts(tagDeskTexts);
  const byStatus = useMemo(() => countStatuses(cards), [cards]);
  const tags = useMemo(() => countTags(cards).slice(0, tagsListed), [cards]);
  const show = (change: Partial<DeskFilter>): void => {
    changeFilter({ status: '', tag: '', ...change });
    showDesk('all');
  };
  const plain = view === 'all' && !filter.status && !filter.tag;
  return (
    <aside className="panel left" aria-label={texts.library}>
      <nav className="desk-nav scroll" aria-label={texts.views}>
        <NavLine icon={Files} here={plain} count={counts.all} onClick={() => show({})}>
          {texts.all}
        </NavLine>
        {statuses.map((status) => (
          <NavLine
            key={status}
            icon={statusIcons[status]}
            here={view === 'all' && filter.status === status}
            count={byStatus[status]}
            onClick={() => show({ status })}
          >
            {parts.statuses[status]}
          </NavLine>
        ))}
        <h2>{texts.tags}</h2>
        {tags.length === 0 && <p className="desk-nav-none">{texts.noTags}</p>}
        {tags.map(({ key, label, kind, articles }) => (
          <NavLine
            key={key}
            here={view === 'all' && filter.tag === key}
            count={articles}
            kind={parts.kinds[kind]}
            onClick={() => show({ tag: key })}
          >
            {label}
          </NavLine>
        ))}
        <NavLine icon={Tags} here={view === 'tags'} onClick={() => showDesk('tags')}>
          {tagDesk.manage}
        </NavLine>
        <h2>{texts.upkeep}</h2>
        <NavLine icon={Trash2} here={view === 'bin'} count={counts.bin} onClick={() => showDesk('bin')}>
          {texts.bin}
        </NavLine>
      </nav>
      <Person />
    </aside>
  );
}

interface NavLineProps {
  icon?: LucideIcon;
  here: boolean;
  count?: number;
  kind?: string;
  onClick: () => void;
  children: ReactNode;
}

function NavLine({ icon, here, count, kind, onClick, children }: NavLineProps): ReactElement {
  const language = useLanguage();
  return (
    <button type="button" className="nav-line" aria-current={here ? 'page' : undefined} onClick={onClick}>
      {icon && <Icon of={icon} />}
      <span className="cut">{children}</span>
      {kind && <span className="nav-kind">{kind}</span>}
      {count !== undefined && <span className="nav-count">{printNumber(count, language)}</span>}
    </button>
  );
}

function Person(): ReactElement {
  const texts = useTexts(deskTexts);
  const { byline } = useSettings();
  return (
    <div className="desk-person">
      <span className="avatar" aria-hidden="true">
        {initialsOf(byline) || '–'}
      </span>
      <span className="desk-person-name">
        <span className="cut">{byline || texts.nobody}</span>
        <span className="quiet small cut">{texts.local}</span>
      </span>
      <IconButton
        icon={Settings}
        label={texts.settings}
        keys="Mod+,"
        onClick={() => showOverlay('settings')}
      />
    </div>
  );
}

function countStatuses(cards: readonly ArticleCard[]): Record<Status, number> {
  const counts = { draft: 0, 'in-review': 0, approved: 0, exported: 0 };
  for (const card of cards) counts[card.status]++;
  return counts;
}
