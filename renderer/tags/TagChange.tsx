import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ManagedTag } from '../../shared/bridge/changeCalls';
import { printNumber } from '../../shared/language/numbers';
import { partsTexts } from '../../shared/language/partsTexts';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import { printTag } from '../../shared/tags/printTag';
import { sameTag } from '../../shared/tags/sameTag';
import { parseTagAddress } from '../../shared/tags/parseTagAddress';
import type { Tag, TagKind } from '../../shared/tags/Tag';
import { tagKinds } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import { typedTag } from '../../shared/tags/typedTag';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { Popover } from '../parts/Popover';
import { Select } from '../parts/Select';
import { TextInput } from '../parts/TextInput';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useLanguage, useTexts } from '../settings/language';
import { changeTag } from './replaceTags';
import { showTagged } from './showTagged';
import { useReach } from './useReach';

interface TagChangeProps {
  managed: ManagedTag;
  all: readonly ManagedTag[];
  anchor: () => DOMRect | undefined;
  opener: () => HTMLElement | null;
  onClose: () => void;
}

/** Name, kind and address of one tag, with in how many articles they change. */
export function TagChange({ managed, all, anchor, opener, onClose }: TagChangeProps): ReactElement {
  const texts = useTexts(tagDeskTexts);
  const { kinds } = useTexts(partsTexts);
  const language = useLanguage();
  const { tag } = managed;
  const [typed, setTyped] = useState(printTag(tag));
  const [kind, setKind] = useState<TagKind>(tag.kind);
  // Until somebody types one it is the tag's, which may just have been changed.
  const [written, setWritten] = useState<string | null>(null);
  const typedAddress = written ?? tag.address ?? '';
  const [asked, setAsked] = useState(false);
  const reach = useReach([tag]);
  const named = typedTag(typed, kind);
  const joins =
    named && tagKey(named) !== tagKey(tag) && all.find((other) => tagKey(other.tag) === tagKey(named));
  // One that joins another and has no address takes the other's.
  const address =
    typedAddress.trim() === '' ? (joins && joins.tag.address) || '' : parseTagAddress(typedAddress);
  const to: Tag | null = named && address !== null ? { ...named, ...(address && { address }) } : null;
  const onlyRead = useOnlyReadBecause();
  const unchanged = to !== null && sameTag(to, tag);

  function change(): void {
    setAsked(true);
    if (!to || unchanged || onlyRead) return;
    onClose();
    void changeTag(tag, to);
  }
  return (
    <Popover
      label={texts.edit(printTag(tag))}
      className="tag-change"
      anchor={anchor}
      opener={opener}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <Field
          id="tag-change-name"
          labelAt="above"
          label={texts.name}
          hint={kind === 'title' ? texts.yearHint : undefined}
          wrong={asked && !named ? texts.nameMissing : undefined}
        >
          {(field) => (
            <TextInput
              field={field}
              value={typed}
              wrong={asked && !named}
              onChange={setTyped}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Field>
        <Field id="tag-change-kind" labelAt="above" label={texts.kind}>
          {(field) => (
            <Select<TagKind>
              field={field}
              value={kind}
              options={tagKinds.map((value) => ({ value, label: kinds[value] }))}
              onChange={setKind}
            />
          )}
        </Field>
        <Field
          id="tag-change-address"
          labelAt="above"
          label={texts.address}
          hint={texts.addressHint}
          wrong={asked && address === null ? texts.addressWrong : undefined}
        >
          {(field) => (
            <TextInput
              field={field}
              value={typedAddress}
              placeholder="https://www.wikidata.org/wiki/…"
              wrong={asked && address === null}
              onChange={setWritten}
            />
          )}
        </Field>
        <p className="quiet small" role="status">
          {reach}
          {joins && <span className="tag-joins">{texts.joins(printTag(joins.tag))}</span>}
        </p>
        <div className="actions">
          <Button
            look="text"
            onClick={() => {
              onClose();
              showTagged(tag);
            }}
          >
            {texts.show(printNumber(managed.articles, language), managed.articles === 1)}
          </Button>
          <Button look="primary" submit offBecause={onlyRead ?? (unchanged ? texts.unchanged : undefined)}>
            {texts.change}
          </Button>
        </div>
      </form>
    </Popover>
  );
}
