import { useLayoutEffect, useRef } from 'react';
import { setFields } from '../../shared/article/editFields';
import type { OutlineItem } from '../../shared/article/outline';
import { writeTexts } from '../../shared/language/writeTexts';
import { useTexts } from '../settings/language';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested, useField } from '../session/useSession';
import { BeforeExport } from './BeforeExport';
import { OutlineEntry } from './OutlineEntry';
import type { FollowedItem } from './followItems';
import { followItems } from './followItems';
import { closeOutlineDrawer } from './outlinePanel';
import { useCurrentBlock } from './useCurrentBlock';
import type { FieldChain } from './FieldChain';

interface OutlineProps {
  session: ArticleSession;
  chain: FieldChain;
  onGo: (item: OutlineItem) => void;
}

/** The article's parts with their length, what export still asks for, and the desk's own notes. */
export function Outline({ session, chain, onGo }: OutlineProps) {
  const words = useTexts(writeTexts);
  const items = useDigested(session, ({ outline }) => outline);
  const followed = useRef<readonly FollowedItem[]>([]);
  followed.current = followItems(followed.current, items);
  const here = useCurrentBlock(session, chain, items);
  const notes = useField(session, 'notes');
  const aside = useRef<HTMLElement>(null);
  const current = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Who is in it scrolls it as they like.
    if (!aside.current?.contains(document.activeElement))
      current.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const stills = followed.current.filter(({ item }) => item.part === 'still');
  const names = {
    headline: words.headline,
    standfirst: words.standfirst,
    opening: words.opening,
    still: words.still,
    subhead: words.subhead,
  };
  return (
    <aside
      className="outline"
      ref={aside}
      aria-label={words.outline}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeOutlineDrawer();
      }}
    >
      <h2>{words.outline}</h2>
      <ul>
        {followed.current.map(({ item, key }, index) => (
          <OutlineEntry
            key={key}
            item={item}
            name={item.part === 'subhead' ? item.text || words.subhead : names[item.part]}
            still={
              item.part === 'still'
                ? { at: stills.findIndex((one) => one.key === key) + 1, count: stills.length }
                : null
            }
            button={index === here ? current : undefined}
            onGo={() => onGo(item)}
          />
        ))}
      </ul>
      <BeforeExport session={session} />
      <div className="todo">
        <h2 id="desk-notes">{words.notes}</h2>
        <textarea
          id="notes"
          className="noteta"
          aria-labelledby="desk-notes"
          placeholder={words.notesPlaceholder}
          value={notes}
          readOnly={session.readOnly}
          rows={3}
          onChange={(event) => setFields(session.doc, { notes: event.target.value })}
        />
        <p className="hint">{words.notesHint}</p>
      </div>
    </aside>
  );
}
