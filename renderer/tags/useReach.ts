import { useEffect, useState } from 'react';
import { printNumber } from '../../shared/language/numbers';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import type { Tag } from '../../shared/tags/Tag';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';

/** In how many articles these tags are, printed; '' until the library has said so. */
export function useReach(tags: readonly Tag[]): string {
  const texts = useTexts(tagDeskTexts);
  const language = useLanguage();
  const [reach, setReach] = useState<{ articles: number; binned: number } | null>(null);
  // The tags may be new objects each time, and are the same all the same.
  const asked = JSON.stringify(tags);
  useEffect(() => {
    let here = true;
    const wanted = JSON.parse(asked) as Tag[];
    if (wanted.length === 0) return;
    void library.call('tags:reach', { tags: wanted }).then((answer) => {
      if (!here) return;
      if (answer.ok) setReach(answer.value);
      else showFault(answer.fault);
    });
    return () => {
      here = false;
    };
  }, [asked]);
  if (!reach) return '';
  const { articles, binned } = reach;
  const print = (count: number): string => printNumber(count, language);
  return texts.reach(print(articles), articles === 1) + (binned > 0 ? texts.reachBin(print(binned)) : '');
}
