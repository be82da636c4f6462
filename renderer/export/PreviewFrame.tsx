import type { ReactElement } from 'react';
import type { FramePlan } from './planFrames';

interface PreviewFrameProps {
  name: string;
  title: string;
  plan: FramePlan;
  /** '' while there is nothing to show yet. */
  url: string;
  scheme: 'light' | 'dark';
}

/**
 * The page in a frame of its own: no script, no form and no way out. The frame's colour scheme decides
 * which of the page's two appearances is shown, as a reader's system would.
 */
export function PreviewFrame({ name, title, plan, url, scheme }: PreviewFrameProps): ReactElement {
  const { width, scale, shownWidth, shownHeight } = plan;
  return (
    <div className="preview-frame" style={{ width: shownWidth }}>
      <p>
        <span>{name}</span>
        <span className="figures">{width}</span>
      </p>
      <div className={`preview-view ${scheme}`} style={{ height: shownHeight }}>
        {url ? (
          <iframe
            title={title}
            src={url}
            // Its own origin, so that its fonts load; no scripts, forms, popups or navigation of the window.
            sandbox="allow-same-origin"
            style={{
              width,
              height: Math.ceil(shownHeight / scale),
              transform: `scale(${scale})`,
              colorScheme: scheme,
            }}
          />
        ) : (
          <div className="preview-skeleton after-a-while" aria-hidden="true">
            <b />
            <b />
            <i />
            <b />
            <b />
            <b />
          </div>
        )}
      </div>
    </div>
  );
}
