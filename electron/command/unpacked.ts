import { faultText } from '../../shared/language/faultTexts';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { printNumber } from '../../shared/language/numbers';
import { packageTexts } from '../../shared/language/packageTexts';
import type { Language } from '../../shared/language/Texts';
import { unpackCommandTexts } from '../../shared/language/unpackCommandTexts';
import type { LeftBecause, TakenPackage } from './takeInPackage';

type Unpacked = TakenPackage & { file: string };

/** What came of a package, in lines for a person: the first names the article or the file. */
export function unpackedLines(one: Unpacked, language: Language): string[] {
  const texts = unpackCommandTexts[language];
  const packages = packageTexts[language];
  if (one.is === 'left') return [texts.refusedFile(one.file, whyLeft(one, language))];
  const { brought, missing, refused, unasked } = one;
  const { card, both, isNew, stored } = brought;
  const headline = card.headline || commandLineTexts[language].untitled;
  const say = isNew ? texts.isNew : stored ? texts.together : texts.hadAll;
  const more = [
    ...(card.binnedAt ? [texts.binned] : []),
    ...(both.length > 0 ? [texts.choose(printNumber(both.length, language), both.length === 1)] : []),
    ...(missing.length > 0 ? [packages.missing(missing.join(', '))] : []),
    ...(refused.length > 0 ? [packages.refused(refused.join(', '))] : []),
    ...(unasked > 0 ? [packages.unasked(unasked)] : []),
  ];
  return [say(headline, card.id), ...more.map((line) => `  ${line}`)];
}

/** The same for a script. Its names do not change. */
export function unpackedJson(one: Unpacked, language: Language): object {
  if (one.is === 'left') {
    const { file, because } = one;
    const fault = one.because === 'refused' ? { fault: one.fault } : {};
    const sender = one.because === 'new-sender' || one.because === 'other-key' ? one.card : {};
    return { file, ok: false, because, ...sender, ...fault, text: whyLeft(one, language) };
  }
  const { file, brought, missing, refused, unasked } = one;
  const { card, isNew, stored, from, came, both } = brought;
  const { id: article, headline } = card;
  return {
    ...{ file, ok: true, article, headline, from, isNew, changed: isNew || stored !== null },
    ...{ fromBin: card.binnedAt !== '', came, both, missing, refused, unasked },
  };
}

function whyLeft(left: LeftBecause, language: Language): string {
  const texts = unpackCommandTexts[language];
  const nobody = packageTexts[language].nobody;
  switch (left.because) {
    case 'locked':
      return texts.locked;
    case 'wrong':
      return texts.wrong;
    case 'new-sender':
      return texts.newSender(left.card.from || nobody, left.card.key);
    case 'other-key':
      return texts.otherKey(left.card.from || nobody, left.card.key);
    case 'refused': {
      const { why, todo } = faultText(left.fault, language);
      return `${why} ${todo}`;
    }
  }
}
