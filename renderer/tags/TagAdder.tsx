import type { ReactElement } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { matchText } from '../../shared/commands/matchText';
import { partsTexts } from '../../shared/language/partsTexts';
import { tagTexts } from '../../shared/language/tagTexts';
import { parseTypedTag, possibleTags } from '../../shared/tags/parseTypedTag';
import { printTag } from '../../shared/tags/printTag';
import { suggestTags } from '../../shared/tags/suggestTags';
import type { Tag } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import type { ComboboxOption } from '../parts/Combobox';
import { Combobox } from '../parts/Combobox';
import { Marked } from '../parts/Marked';
import { useTexts } from '../settings/language';
import { useKnownTags } from './useKnownTags';
import { YearAsker } from './YearAsker';

interface TagAdderProps {
  has: readonly Tag[];
  onAdd: (tag: Tag) => void;
  /** Backspace in the empty field. */
  onRemoveLast: () => void;
  /** Arrow left in the empty field: back among the tags. */
  onStepBack: () => void;
  /** `byKey` when it was closed with Esc, so that focus has to go somewhere. */
  onClose: (byKey: boolean) => void;
}

/** At most so many existing tags are suggested, so that the new ones stay in view. */
const suggestions = 6;

/**
 * The field for a new tag. Existing tags that answer to what is typed come first, then the tags that
 * could be made of it, one of each kind. A title without a year asks for one in the same place.
 */
export function TagAdder({ has, onAdd, onRemoveLast, onStepBack, onClose }: TagAdderProps): ReactElement {
  const words = useTexts(tagTexts);
  const { kinds } = useTexts(partsTexts);
  const known = useKnownTags();
  const [typed, setTyped] = useState('');
  const [undated, setUndated] = useState<Tag | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!undated) field.current?.focus();
  }, [undated]);

  const existing = suggestTags(typed, known, has, suggestions);
  // One that the library has is that very tag, as it is written there.
  const written = useMemo(() => new Map(known.map(({ tag }) => [tagKey(tag), tag])), [known]);
  const fresh = possibleTags(parseTypedTag(typed)).map((tag) => written.get(tagKey(tag)) ?? tag);
  const choices = new Map<string, { tag: Tag; isNew: boolean }>([
    ...existing.map(({ tag }) => [`known ${tagKey(tag)}`, { tag, isNew: false }] as const),
    ...fresh.map((tag) => [`new ${tag.kind}`, { tag, isNew: true }] as const),
  ]);
  const options: ComboboxOption[] = [
    ...existing.map(({ tag, articles }) => ({
      id: `known ${tagKey(tag)}`,
      label: <Marked as="u" text={printTag(tag)} marks={matchText(typed, printTag(tag))?.marks ?? []} />,
      note: words.of(kinds[tag.kind], words.used(articles)),
    })),
    ...fresh.map((tag) => ({ id: `new ${tag.kind}`, label: words.create(printTag(tag), kinds[tag.kind]) })),
  ];

  function take(option: ComboboxOption | null): void {
    const choice = option ? choices.get(option.id) : [...choices.values()][0];
    if (!choice || (!option && !typed.trim())) return;
    if (choice.isNew && choice.tag.kind === 'title' && choice.tag.year === undefined) {
      setUndated(choice.tag);
      return;
    }
    setTyped('');
    onAdd(choice.tag);
  }

  if (undated) {
    return (
      <YearAsker
        label={undated.label}
        onYear={(year) => {
          setUndated(null);
          setTyped('');
          onAdd(year === null ? undated : { ...undated, year });
        }}
        onBack={() => setUndated(null)}
      />
    );
  }
  return (
    <div
      className="tag-adder"
      onBlur={(event) => {
        if (!typed && !event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      <Combobox
        ref={field}
        label={words.add}
        placeholder={words.placeholder}
        value={typed}
        options={options}
        chooseFirst
        onChange={setTyped}
        onChoose={take}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            onClose(true);
          } else if (typed) return;
          else if (event.key === 'Backspace' && has.length > 0) {
            event.preventDefault();
            onRemoveLast();
          } else if (event.key === 'ArrowLeft' && has.length > 0) {
            event.preventDefault();
            onStepBack();
          }
        }}
      />
    </div>
  );
}
