import { Columns2, Monitor, Moon, RotateCw, Smartphone, Sun } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { printTime } from '../../shared/language/dates';
import { exportTexts } from '../../shared/language/exportTexts';
import { FaultNotice } from '../parts/FaultNotice';
import { IconButton } from '../parts/IconButton';
import { Segmented } from '../parts/Segmented';
import { shell } from '../session/bridge';
import { useTexts } from '../settings/language';
import { BrokenTheme } from './BrokenTheme';
import { planFrames } from './planFrames';
import type { PreviewWidths } from './planFrames';
import { PreviewFrame } from './PreviewFrame';
import type { Preview } from './usePreview';

/** The article's page as it will be exported, at the width of a desk and of a telephone. */
export function PreviewPane({ preview }: { preview: Preview & { again: () => void } }): ReactElement {
  const words = useTexts(exportTexts);
  const [widths, setWidths] = useState<PreviewWidths>('both');
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const [round, setRound] = useState(0);
  useEffect(() => shell.on('preview:astray', () => setRound((now) => now + 1)), []);
  const body = useRef<HTMLDivElement>(null);
  const room = useSize(body);
  const frames = planFrames(widths, room.width, room.height);
  const narrow = frames.fits;
  const broken = preview.fault?.kind === 'theme-broken' ? preview.fault : null;
  return (
    <section className="preview" aria-label={words.preview} aria-busy={!preview.fresh}>
      <header>
        <Segmented<PreviewWidths>
          label={words.width}
          value={narrow ? widths : frames.shown}
          options={[
            { value: 'mobile', label: '390', icon: Smartphone },
            { value: 'desktop', label: '1280', icon: Monitor },
            ...(narrow ? [{ value: 'both' as const, label: words.widths.both, icon: Columns2 }] : []),
          ]}
          onChange={setWidths}
        />
        <Segmented<'light' | 'dark'>
          label={words.scheme}
          value={scheme}
          options={[
            { value: 'light', label: words.schemes.light, icon: Sun },
            { value: 'dark', label: words.schemes.dark, icon: Moon },
          ]}
          onChange={setScheme}
        />
        <span className="preview-time figures">
          {preview.fresh ? preview.at && words.refreshed(printTime(preview.at, true)) : words.refreshing}
        </span>
        <IconButton
          icon={RotateCw}
          label={words.reload}
          onClick={() => {
            setRound(round + 1);
            preview.again();
          }}
        />
      </header>
      {preview.fault && !broken && <FaultNotice fault={preview.fault} />}
      <div ref={body} className="preview-body">
        {broken && <BrokenTheme fault={broken} />}
        {!broken &&
          frames.list.map((frame) => (
            <PreviewFrame
              key={`${frame.width} ${round}`}
              name={frame.width === 390 ? words.widths.mobile : words.widths.desktop}
              title={words.frame(frame.width)}
              plan={frame}
              url={preview.url}
              scheme={scheme}
            />
          ))}
      </div>
    </section>
  );
}

/** The size of an element, as it is now. */
function useSize(element: { readonly current: HTMLElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    sizes.observe(watched);
    return () => sizes.disconnect();
  }, [element]);
  return size;
}
