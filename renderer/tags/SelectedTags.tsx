import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KnownTag } from '../../shared/bridge/answers';
import { changeTexts } from '../../shared/language/changeTexts';
import { printNumber } from '../../shared/language/numbers';
import { partsTexts } from '../../shared/language/partsTexts';
import { printTag } from '../../shared/tags/printTag';
import type { Tag } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import { tagArticles, untagArticles } from '../desk/deskActions';
import { IconButton } from '../parts/IconButton';
import { showFault } from '../parts/notes';
import { Popover } from '../parts/Popover';
import { library } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';
import { TagAdder } from './TagAdder';
import './tags.css';

interface SelectedTagsProps {
  articles: readonly string[];
  opener: () => HTMLElement | null;
  onClose: () => void;
}

/** The tags of selected articles, each with how many of them carry it: a field adds one to all, a cross takes one off. */
export function SelectedTags({ articles, opener, onClose }: SelectedTagsProps): ReactElement {
  const texts = useTexts(changeTexts);
  const parts = useTexts(partsTexts);
  const language = useLanguage();
  const [tags, setTags] = useState<readonly KnownTag[] | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const total = articles.length;

  const look = useCallback((): void => {
    void library.call('tags:of', { articles: [...articles] }).then((answer) => {
      if (answer.ok) setTags(answer.value);
      else showFault(answer.fault);
    });
  }, [articles]);
  useEffect(() => {
    look();
    // Undone, or changed by another: the counts follow.
    return library.on('desk:changed', look);
  }, [look]);

  const counted = (count: number): string => {
    if (total === 1) return texts.inOne;
    const all = printNumber(total, language);
    return count === total ? texts.inAll(all) : texts.inSelected(printNumber(count, language), all);
  };
  const remove = (tag: Tag): void => {
    void untagArticles(articles, tag);
    field.current?.querySelector('input')?.focus();
  };
  return (
    <Popover
      label={texts.tags}
      className="selected-tags"
      anchor={() => opener()?.getBoundingClientRect()}
      opener={opener}
      onClose={onClose}
    >
      <div ref={field}>
        <TagAdder
          has={tags?.filter((known) => known.articles === total).map(({ tag }) => tag) ?? []}
          onAdd={(tag) => void tagArticles(articles, tag)}
          onRemoveLast={() => undefined}
          onStepBack={() => undefined}
          onClose={(byKey) => byKey && onClose()}
        />
      </div>
      {tags?.length === 0 && <p className="quiet">{texts.noTags}</p>}
      {tags && tags.length > 0 && (
        <ul className="scroll" aria-label={texts.tags}>
          {tags.map(({ tag, articles: count }) => (
            <li key={tagKey(tag)}>
              <span className="cut" title={printTag(tag)}>
                {printTag(tag)}
              </span>
              <span className="quiet small">{parts.kinds[tag.kind]}</span>
              <span className="quiet small figures end">{counted(count)}</span>
              <IconButton
                icon={X}
                size="small"
                label={texts.take(printTag(tag))}
                onClick={() => remove(tag)}
              />
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
