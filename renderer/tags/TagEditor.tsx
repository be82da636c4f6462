import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { addTag, removeTag } from '../../shared/article/editTags';
import { partsTexts } from '../../shared/language/partsTexts';
import { tagTexts } from '../../shared/language/tagTexts';
import { printTag } from '../../shared/tags/printTag';
import type { Tag } from '../../shared/tags/Tag';
import { tagKinds } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import { Button } from '../parts/Button';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTags } from '../session/useSession';
import { useTexts } from '../settings/language';
import { showTagged } from './showTagged';
import { TagAdder } from './TagAdder';
import { TagChip } from './TagChip';
import './tags.css';

interface TagEditorProps {
  session: ArticleSession;
  /** Whether the field for a new tag is there. */
  adding: boolean;
  onAdding: (adding: boolean) => void;
  /** The field was left with Esc: focus has to go somewhere. */
  onLeft: () => void;
}

/** The tags in rows by kind, with a field for new ones. Each tag added or taken off is one step for undo. */
export function TagEditor({ session, adding, onAdding, onLeft }: TagEditorProps): ReactElement {
  const words = useTexts(tagTexts);
  const { kinds } = useTexts(partsTexts);
  const tags = useTags(session);
  const [said, setSaid] = useState('');
  const [chosen, setChosen] = useState(0);
  const rows = useRef<HTMLDivElement>(null);
  const current = Math.min(chosen, tags.length - 1);

  function focusChip(at: number): void {
    const buttons = rows.current?.querySelectorAll<HTMLElement>('.chip-label');
    if (!buttons || buttons.length === 0) return;
    const to = Math.max(0, Math.min(at, buttons.length - 1));
    setChosen(to);
    buttons[to]?.focus();
  }

  function add(tag: Tag): void {
    const there = tags.some((other) => tagKey(other) === tagKey(tag));
    beginUndoStep(session);
    addTag(session.doc, tag, Date.now());
    setSaid(there ? words.there(printTag(tag)) : words.added(printTag(tag), kinds[tag.kind]));
  }

  function remove(tag: Tag, refocus: boolean): void {
    const at = tags.findIndex((other) => tagKey(other) === tagKey(tag));
    beginUndoStep(session);
    removeTag(session.doc, tag);
    setSaid(words.removed(printTag(tag)));
    if (!refocus) return;
    if (tags.length > 1) requestAnimationFrame(() => focusChip(Math.min(at, tags.length - 2)));
    else onAdding(true);
  }

  return (
    <div className="tag-editor">
      <div ref={rows} className="tag-rows">
        {tagKinds.map((kind) => {
          const ofKind = tags.filter((tag) => tag.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <div key={kind} className="tag-row">
              <span className="tag-kind" id={`tag-kind-${kind}`}>
                {kinds[kind]}
              </span>
              <ul aria-labelledby={`tag-kind-${kind}`}>
                {ofKind.map((tag) => {
                  const at = tags.indexOf(tag);
                  return (
                    <li key={tagKey(tag)} data-tag={tagKey(tag)}>
                      <TagChip
                        label={printTag(tag)}
                        fixed={session.readOnly}
                        stop={at === current}
                        onShow={() => showTagged(tag)}
                        onRemove={() => remove(tag, true)}
                        onStep={(by) =>
                          focusChip(by === 'first' ? 0 : by === 'last' ? tags.length - 1 : at + by)
                        }
                        onFocus={() => setChosen(at)}
                      />
                    </li>
                  );
                })}
              </ul>
            </div>
          );
        })}
      </div>
      {tags.length === 0 && !adding && (
        <p className="no-tags">
          {words.none}
          {!session.readOnly && (
            <Button look="text" size="small" onClick={() => onAdding(true)}>
              {words.add}
            </Button>
          )}
        </p>
      )}
      {adding && !session.readOnly && (
        <TagAdder
          has={tags}
          onAdd={add}
          onRemoveLast={() => {
            const last = tags.at(-1);
            if (last) remove(last, false);
          }}
          onStepBack={() => focusChip(tags.length - 1)}
          onClose={(byKey) => {
            onAdding(false);
            if (byKey) onLeft();
          }}
        />
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}
