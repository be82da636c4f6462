import { Files, Lightbulb, Undo2, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { partsTexts } from '../../shared/language/partsTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { tagTexts } from '../../shared/language/tagTexts';
import { commandEntry } from '../palette/commandEntry';
import { Icon } from '../parts/Icon';
import { useContextMenu } from '../parts/useContextMenu';
import { useLanguage, useTexts } from '../settings/language';

interface TagChipProps {
  label: string;
  /** Cannot be taken off. */
  fixed: boolean;
  /** It is suggested to come, or to go: by whom. */
  suggested?: { is: 'coming' | 'going'; by: string } | null;
  /** Given, it is suggested to go by oneself, and this withdraws that. */
  onKeep?: (() => void) | undefined;
  /** The one that Tab stops at. */
  stop: boolean;
  /** Shows the pieces that carry it; of a suggested one its card. */
  onShow: () => void;
  onRemove: () => void;
  onStep: (by: 1 | -1 | 'first' | 'last') => void;
  onFocus: () => void;
}

const steps = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
} as const;

/**
 * A tag among tags: pressed, it leads to the pieces that carry it; arrows go to the next and previous, Delete and
 * Backspace take it off. Its menu has all of that.
 */
export function TagChip(props: TagChipProps): ReactElement {
  const { label, fixed, suggested, onKeep, stop, onShow, onRemove, onStep, onFocus } = props;
  const { remove } = useTexts(partsTexts);
  const texts = useTexts(tagTexts);
  const suggestions = useTexts(suggestionTexts);
  const said =
    suggested && (suggested.is === 'coming' ? suggestions.tagIn : suggestions.tagOut)(suggested.by);
  const shows = suggested ? suggestions.showSuggestion : texts.show;
  const classes = ['chip', fixed && 'plain', suggested && `suggested-${suggested.is}`];
  const removes = suggested?.is === 'coming' ? suggestions.withdraw(label) : remove(label);
  const Words = suggested ? (suggested.is === 'coming' ? 'ins' : 'del') : 'span';
  const language = useLanguage();
  const { asks, menu } = useContextMenu(texts.menu(label), () => [
    { label: shows, icon: suggested ? Lightbulb : Files, run: onShow },
    commandEntry('tags.show', language),
    ...(onKeep || !fixed ? [{ kind: 'line' as const }] : []),
    ...(onKeep ? [{ label: suggestions.keepTag(label), icon: Undo2, run: onKeep }] : []),
    ...(fixed ? [] : [{ label: removes, icon: X, keys: 'Delete', danger: true, run: onRemove }]),
  ]);
  return (
    <span className={classes.filter(Boolean).join(' ')} {...asks}>
      <button
        type="button"
        className="chip-label cut"
        aria-description={
          onKeep ? `${shows}. ${suggestions.keepByKey}` : fixed ? shows : `${shows}. ${texts.arrows}`
        }
        title={said ? `${label}: ${said}` : `${label}: ${texts.show}`}
        tabIndex={stop ? 0 : -1}
        onClick={onShow}
        onFocus={onFocus}
        onKeyDown={(event) => {
          const takes = onKeep ?? (fixed ? undefined : onRemove);
          if (takes && (event.key === 'Delete' || event.key === 'Backspace')) takes();
          else if (event.key in steps) onStep(steps[event.key as keyof typeof steps]);
          else return;
          event.preventDefault();
        }}
      >
        <Words>{label}</Words>
        {said && <span className="visually-hidden">, {said}</span>}
      </button>
      {onKeep && (
        <button
          type="button"
          aria-label={suggestions.keepTag(label)}
          title={suggestions.keepTag(label)}
          tabIndex={-1}
          onClick={onKeep}
        >
          <Icon of={Undo2} size={12} />
        </button>
      )}
      {!fixed && (
        <button type="button" aria-label={removes} title={removes} tabIndex={-1} onClick={onRemove}>
          <Icon of={X} size={12} />
        </button>
      )}
      {menu}
    </span>
  );
}
