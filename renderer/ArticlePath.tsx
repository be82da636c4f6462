import type { ReactElement } from 'react';
import { deskTexts } from '../shared/language/deskTexts';
import { windowTexts } from '../shared/language/windowTexts';
import { commandEntry } from './palette/commandEntry';
import { useContextMenu } from './parts/useContextMenu';
import { showDesk } from './session/view';
import { useLanguage, useTexts } from './settings/language';

/** Where an open article is, with the way back to the desk. Its menu has what is done with the article as a whole. */
export function ArticlePath({ headline }: { headline: string }): ReactElement {
  const texts = useTexts(windowTexts);
  const { actions } = useTexts(deskTexts);
  const language = useLanguage();
  const { asks, menu } = useContextMenu(actions(headline), () => [
    commandEntry('article.duplicate', language),
    commandEntry('version.name', language),
    commandEntry('comment.article', language),
    commandEntry('statistics.show', language),
    { kind: 'line' },
    commandEntry('article.word', language),
    commandEntry('article.proof', language),
    commandEntry('package.write', language),
    { kind: 'line' },
    { ...commandEntry('article.bin', language), danger: true },
  ]);
  return (
    <nav className="path" aria-label={texts.path} {...asks}>
      <button type="button" onClick={() => showDesk()}>
        {texts.desk}
      </button>
      <span aria-hidden="true">/</span>
      <h1 className="here cut" aria-current="page" title={headline}>
        {headline}
      </h1>
      {menu}
    </nav>
  );
}
