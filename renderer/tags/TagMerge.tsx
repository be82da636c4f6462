import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ManagedTag } from '../../shared/bridge/changeCalls';
import { partsTexts } from '../../shared/language/partsTexts';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import { printTag } from '../../shared/tags/printTag';
import { tagKey } from '../../shared/tags/tagKey';
import { Button } from '../parts/Button';
import { Popover } from '../parts/Popover';
import { useTexts } from '../settings/language';
import { mergeTags } from './replaceTags';
import { useReach } from './useReach';

interface TagMergeProps {
  /** Two or more. */
  chosen: readonly ManagedTag[];
  opener: () => HTMLElement | null;
  onClose: () => void;
  onMerged: () => void;
}

/** Which of several tags stays when they are made one; the most used unless another is chosen. */
export function TagMerge({ chosen, opener, onClose, onMerged }: TagMergeProps): ReactElement {
  const texts = useTexts(tagDeskTexts);
  const { kinds } = useTexts(partsTexts);
  const most = chosen.toSorted((a, b) => b.articles - a.articles)[0];
  const [picked, setPicked] = useState(most ? tagKey(most.tag) : '');
  const stays = chosen.find(({ tag }) => tagKey(tag) === picked) ?? most;
  const reach = useReach(chosen.filter((one) => one !== stays).map(({ tag }) => tag));
  return (
    <Popover
      label={texts.merge}
      className="tag-change"
      anchor={() => opener()?.getBoundingClientRect()}
      opener={opener}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!stays) return;
          onClose();
          onMerged();
          void mergeTags(
            chosen.map(({ tag }) => tag),
            stays.tag,
          );
        }}
      >
        <fieldset>
          <legend>{texts.mergeTitle}</legend>
          <div className="tag-merge scroll">
            {chosen.map(({ tag }) => (
              <label key={tagKey(tag)} className="choice">
                <input
                  type="radio"
                  className="radio"
                  name="tag-stays"
                  checked={stays !== undefined && tagKey(stays.tag) === tagKey(tag)}
                  onChange={() => setPicked(tagKey(tag))}
                />
                <span className="cut">{printTag(tag)}</span>
                <span className="quiet small">{kinds[tag.kind]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="quiet small" role="status">
          {reach}
        </p>
        <div className="actions">
          <Button look="primary" submit>
            {texts.merge}
          </Button>
        </div>
      </form>
    </Popover>
  );
}
