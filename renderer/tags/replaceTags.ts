import { partsTexts } from '../../shared/language/partsTexts';
import { printNumber } from '../../shared/language/numbers';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import { printTag } from '../../shared/tags/printTag';
import type { Tag } from '../../shared/tags/Tag';
import { carryOut } from '../changes/carryOut';
import { retagViews } from '../views/retagViews';
import { currentLanguage } from '../settings/language';

/** Gives a tag another name, kind or address in every article; one step for undo. */
export async function changeTag(from: Tag, to: Tag): Promise<void> {
  const language = currentLanguage();
  const texts = tagDeskTexts[language];
  const text = (count: string): string =>
    printTag(from) !== printTag(to)
      ? texts.renamed(printTag(from), printTag(to), texts.pieces(count))
      : from.kind !== to.kind
        ? texts.changedKind(printTag(to), partsTexts[language].kinds[to.kind], texts.pieces(count))
        : texts.addressed(printTag(to), texts.pieces(count));
  await replace([from], to, text);
}

/**
 * Makes one tag of several in every article; `stays` is the one that stays, with the address of another where it has
 * none. One step for undo.
 */
export async function mergeTags(from: readonly Tag[], stays: Tag): Promise<void> {
  const address = stays.address ?? from.find((tag) => tag.address !== undefined)?.address;
  const to: Tag = address === undefined ? stays : { ...stays, address };
  const language = currentLanguage();
  const texts = tagDeskTexts[language];
  const text = (count: string): string =>
    texts.merged(printNumber(from.length, language), printTag(to), texts.pieces(count));
  await replace(from, to, text);
}

/** Kept views that are of such a tag go along. */
async function replace(from: readonly Tag[], to: Tag, text: (count: string) => string): Promise<void> {
  const along = retagViews(from, to);
  await carryOut(
    'tagged',
    { kind: 'replace-tags', from: [...from], to },
    { one: () => text('1'), many: text },
    along,
  );
}
