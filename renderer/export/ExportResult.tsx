import { ExternalLink, FolderOpen, PackageCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ExportedBundle } from '../../shared/bridge/answers';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import { exportTexts } from '../../shared/language/exportTexts';
import { printBytes, printDecimal } from '../../shared/language/numbers';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { showFault } from '../parts/notes';
import { shell } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';

interface ExportResultProps {
  bundle: ExportedBundle;
  /** The folder it was written into. */
  folder: ChosenPlace;
}

/** What an export wrote, what it left alone, where it is. */
export function ExportResult({ bundle, folder }: ExportResultProps): ReactElement {
  const words = useTexts(exportTexts);
  const language = useLanguage();
  const written = bundle.files.filter(({ change }) => change !== 'same');
  const size = printBytes(
    written.reduce((sum, { bytes }) => sum + bytes, 0),
    language,
  );
  // A page alone lies in the chosen folder itself.
  const isPage = bundle.zip === '';
  const name = isPage ? bundle.page : (bundle.folder.split(/[\\/]/).findLast(Boolean) ?? '');

  function show(path: string, as: 'folder' | 'page'): void {
    const inside = isPage ? path : `${name}/${path}`;
    void shell.call('place:show', { folder: folder.token, path: inside, as }).then((answer) => {
      if (!answer.ok) showFault(answer.fault);
    });
  }

  return (
    <>
      <h2 className="export-done">
        <Icon of={PackageCheck} size={20} />
        <span role="status">{isPage ? words.pageDone : words.done}</span>
        <span className="quiet">{words.seconds(printDecimal(bundle.milliseconds / 1000, language))}</span>
      </h2>
      <dl className="export-facts">
        <dt>{words.writtenLabel}</dt>
        <dd>{words.written(written.length, size)}</dd>
        <dt>{words.leftLabel}</dt>
        <dd>{words.files(bundle.files.length - written.length)}</dd>
        {bundle.removed.length > 0 && (
          <>
            <dt>{words.removedLabel}</dt>
            <dd>{words.files(bundle.removed.length)}</dd>
          </>
        )}
        <dt>{isPage ? words.file : words.folder}</dt>
        <dd className="mono cut" title={bundle.folder}>
          {name}
        </dd>
      </dl>
      <div className="export-ways">
        <Button
          look="primary"
          icon={FolderOpen}
          onClick={() => show(isPage ? bundle.page : 'manifest.json', 'folder')}
        >
          {words.openFolder}
        </Button>
        <Button icon={ExternalLink} onClick={() => show(bundle.page, 'page')}>
          {words.openPage}
        </Button>
      </div>
    </>
  );
}
