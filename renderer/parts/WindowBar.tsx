import type { ReactElement, ReactNode } from 'react';
import { windowTexts } from '../../shared/language/windowTexts';
import { useObservable } from '../session/Observable';
import { tabs } from '../session/tabs';
import { showDesk } from '../session/view';
import { useTexts } from '../settings/language';
import { KaternMark } from './KaternMark';
import { laterPart } from './laterPart';

const TabStrip = laterPart(() => import('../tabs/TabStrip').then((loaded) => loaded.TabStrip));

interface WindowBarProps {
  /** The desk's bar has its middle beside the sidebar and shows Katern's name. */
  ofDesk?: boolean;
  start?: ReactNode;
  middle?: ReactNode;
  end?: ReactNode;
}

/**
 * The bar at the top, by which the window is dragged. Its right end is left to the window controls. Under it stands
 * what else is open.
 */
export function WindowBar({ ofDesk, start, middle, end }: WindowBarProps): ReactElement {
  const texts = useTexts(windowTexts);
  const many = useObservable(tabs).list.length > 1;
  return (
    <>
      <header className={ofDesk ? 'window-bar of-desk' : 'window-bar'} aria-label={texts.bar}>
        <div className="bar-start">
          <button type="button" className="mark-button" aria-label={texts.toDesk} onClick={() => showDesk()}>
            <KaternMark />
            {ofDesk && <span>Katern</span>}
          </button>
          {start}
        </div>
        <div className="bar-middle">{middle}</div>
        <div className="bar-end">{end}</div>
      </header>
      {many && <TabStrip meanwhile={<div className="tab-strip" />} />}
    </>
  );
}
