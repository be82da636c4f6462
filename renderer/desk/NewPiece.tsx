import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { commandEntry } from '../palette/commandEntry';
import { runCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { useContextMenu } from '../parts/useContextMenu';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useLanguage, useTexts } from '../settings/language';

/** Begins a piece; its menu has the other ways to begin one. */
export function NewPiece(): ReactElement {
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const onlyRead = useOnlyReadBecause();
  const { asks, menu } = useContextMenu(texts.begin, () => [
    commandEntry('article.new', language),
    commandEntry('articles.import', language),
    commandEntry('package.open', language),
    commandEntry('server.list', language),
    { kind: 'line' },
    commandEntry('sample.open', language),
  ]);
  return (
    <>
      <Button
        look="primary"
        size="small"
        icon={Plus}
        keys="Mod+N"
        offBecause={onlyRead}
        onClick={() => runCommand('article.new')}
        {...asks}
      >
        {texts.create}
      </Button>
      {menu}
    </>
  );
}
