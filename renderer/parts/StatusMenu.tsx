import { ChevronDown, CornerUpLeft } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Status } from '../../shared/article/Article';
import { statuses } from '../../shared/article/Article';
import { partsTexts } from '../../shared/language/partsTexts';
import { signOffTexts } from '../../shared/language/signOffTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import { useTexts } from '../settings/language';
import { CollationMarks } from './CollationMarks';
import { Icon } from './Icon';
import { MenuButton } from './MenuButton';
import { StatusLabel } from './StatusLabel';

interface StatusMenuProps {
  status: Status;
  onChoose: (status: Status) => void;
  /** Why a status is not for whoever is here; undefined where it is. */
  mayNot: (status: Status) => string | undefined;
  /** Gives the piece back to its author. */
  onBack: () => void;
  off?: boolean;
}

/** Shows an article's status and changes it. "Exported" is never chosen: an export sets it. */
export function StatusMenu({ status, onChoose, mayNot, onBack, off }: StatusMenuProps): ReactElement {
  const texts = useTexts(windowTexts);
  const parts = useTexts(partsTexts);
  const signOff = useTexts(signOffTexts);
  if (off) return <StatusLabel status={status} />;
  return (
    <MenuButton
      className="status-button"
      label={texts.statusMenu(parts.statuses[status])}
      align="end"
      entries={[
        { kind: 'heading', label: texts.status },
        ...statuses.map((one) => ({
          label: parts.statuses[one],
          note: texts.statusNotes[one],
          mark: <CollationMarks status={one} />,
          checked: one === status,
          off: one === 'exported' && status !== 'exported',
          ...because(one === status ? undefined : mayNot(one)),
          run: () => {
            if (one !== status && one !== 'exported') onChoose(one);
          },
        })),
        ...(status === 'draft'
          ? []
          : [
              { kind: 'line' as const },
              { label: signOff.backMenu, icon: CornerUpLeft, run: onBack, ...because(mayNot('draft')) },
            ]),
      ]}
    >
      <StatusLabel status={status} />
      <Icon of={ChevronDown} size={14} />
    </MenuButton>
  );
}

const because = (reason: string | undefined): { offBecause?: string } =>
  reason ? { offBecause: reason } : {};
