import type { ReactElement } from 'react';
import { exportFormats } from '../../shared/bridge/pressCalls';
import { exportTexts } from '../../shared/language/exportTexts';
import { PanelSection } from '../parts/PanelSection';
import { Segmented } from '../parts/Segmented';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { exportFormat } from './exportRun';

/** The choice between a bundle and the page in one file. It stays as it is while an export runs. */
export function ExportFormatSection({ running }: { running: boolean }): ReactElement {
  const words = useTexts(exportTexts);
  const format = useObservable(exportFormat);
  return (
    <PanelSection title={words.format}>
      <Segmented
        wide
        label={words.format}
        value={format}
        options={exportFormats.map((value) => ({ value, label: words.formats[value] }))}
        onChange={(value) => {
          if (!running) exportFormat.set(value);
        }}
      />
      <p className="export-format">{words.formatNotes[format]}</p>
    </PanelSection>
  );
}
