import type { ReactElement } from 'react';
import type { GuideBlock } from '../../shared/language/guide/GuideChapter';
import { CommandName } from './CommandName';
import { GuidePicture } from './GuidePicture';
import { GuideText } from './GuideText';

/** One part of a chapter: a paragraph, a list, keys or a picture. */
export function GuideBlockView({ block }: { block: GuideBlock }): ReactElement {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <GuideText text={block.text} />
        </p>
      );
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'list':
      return (
        <ul className="guide-list">
          {block.items.map((item) => (
            <li key={item}>
              <GuideText text={item} />
            </li>
          ))}
        </ul>
      );
    case 'keys':
      return (
        <ul className="guide-keys">
          {block.commands.map((id) => (
            <li key={id}>
              <CommandName id={id} />
            </li>
          ))}
        </ul>
      );
    case 'picture':
      return <GuidePicture screen={block.screen} alt={block.alt} />;
  }
}
