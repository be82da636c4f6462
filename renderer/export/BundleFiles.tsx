import { FileCode, FileText, Image } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ExportedBundle } from '../../shared/bridge/answers';
import { exportTexts } from '../../shared/language/exportTexts';
import { printBytes } from '../../shared/language/numbers';
import { Badge } from '../parts/Badge';
import { Icon } from '../parts/Icon';
import { useLanguage, useTexts } from '../settings/language';

/** The files of a bundle that was written, those that changed first. */
export function BundleFiles({ bundle }: { bundle: ExportedBundle }): ReactElement {
  const words = useTexts(exportTexts);
  const language = useLanguage();
  const files = [...bundle.files].sort((a, b) => Number(a.change === 'same') - Number(b.change === 'same'));
  return (
    <div className="bundle-files">
      <h2>
        {words.inBundle}
        <span className="figures">{words.files(files.length)}</span>
      </h2>
      <ul>
        {files.map(({ path, bytes, change }) => (
          <li key={path}>
            <Icon of={iconOf(path)} size={14} />
            <span className="mono cut" title={path}>
              {path}
            </span>
            {change === 'same' ? (
              <span className="quiet">{words.changes.same}</span>
            ) : (
              <Badge tone={change === 'new' ? 'fine' : 'blue'}>{words.changes[change]}</Badge>
            )}
            <span className="size figures">{printBytes(bytes, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function iconOf(path: string): typeof FileText {
  if (/\.(?:avif|webp|jpe?g|png|svg)$/.test(path)) return Image;
  return /\.(?:html|css|xml|json)$/.test(path) ? FileCode : FileText;
}
