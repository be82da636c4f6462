import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { isolated } from '../../shared/language/isolated';
import { partsTexts } from '../../shared/language/partsTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { tagTexts } from '../../shared/language/tagTexts';
import { printTag } from '../../shared/tags/printTag';
import type { Tag } from '../../shared/tags/Tag';
import { tagKinds } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import { Button } from '../parts/Button';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { showCard } from '../suggestions/showCard';
import { showTagged } from './showTagged';
import { TagAdder } from './TagAdder';
import { TagChip } from './TagChip';
import './tags.css';
import { useTagChanges } from './useTagChanges';

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
  const { nobody } = useTexts(suggestionTexts);
  const changes = useTagChanges(session);
  const { shown } = changes;
  const [said, setSaid] = useState('');
  const [chosen, setChosen] = useState(0);
  const rows = useRef<HTMLDivElement>(null);
  const current = Math.min(chosen, shown.length - 1);

  function focusChip(at: number): void {
    const buttons = rows.current?.querySelectorAll<HTMLElement>('.chip-label');
    if (!buttons || buttons.length === 0) return;
    const to = Math.max(0, Math.min(at, buttons.length - 1));
    setChosen(to);
    buttons[to]?.focus();
  }

  function remove(tag: Tag, refocus: boolean): void {
    const at = shown.findIndex((other) => tagKey(other.tag) === tagKey(tag));
    const left = changes.staysShown(tag) ? shown.length : shown.length - 1;
    setSaid(changes.remove(tag));
    if (!refocus) return;
    if (left > 0) requestAnimationFrame(() => focusChip(Math.min(at, left - 1)));
    else onAdding(true);
  }

  function keep(tag: Tag, at: number): void {
    setSaid(changes.add(tag));
    focusChip(at);
  }

  return (
    <div className="tag-editor">
      <div ref={rows} className="tag-rows">
        {tagKinds.map((kind) => {
          const ofKind = shown.filter(({ tag }) => tag.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <div key={kind} className="tag-row">
              <span className="tag-kind" id={`tag-kind-${kind}`}>
                {kinds[kind]}
              </span>
              <ul aria-labelledby={`tag-kind-${kind}`}>
                {ofKind.map((one) => {
                  const { tag, is, suggestions } = one;
                  const at = shown.indexOf(one);
                  const [first] = suggestions;
                  const by = [...new Set(suggestions.map((other) => isolated(other.by) || nobody))].join(
                    ', ',
                  );
                  return (
                    <li key={tagKey(tag)} data-tag={tagKey(tag)}>
                      <TagChip
                        label={printTag(tag)}
                        fixed={session.readOnly || !changes.canRemove(one)}
                        suggested={is === 'there' ? null : { is, by }}
                        onKeep={changes.canKeep(one) ? () => keep(tag, at) : undefined}
                        stop={at === current}
                        onShow={() => (first ? showCard(first.id) : showTagged(tag))}
                        onRemove={() => remove(tag, true)}
                        onStep={(step) =>
                          focusChip(step === 'first' ? 0 : step === 'last' ? shown.length - 1 : at + step)
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
      {shown.length === 0 && !adding && (
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
          has={changes.has}
          onAdd={(tag) => setSaid(changes.add(tag))}
          onRemoveLast={() => {
            const last = changes.has.at(-1);
            if (last) remove(last, false);
          }}
          onStepBack={() => focusChip(shown.length - 1)}
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
