/**
 * What `runsMarkup` and `listMarkup` make: text without brackets, and these elements. An address begins with its
 * scheme, as those that `safeAddress` lets through do, so that nothing written otherwise can become one.
 */
const piece =
  /[^<>]+|<\/?(?:strong|em|ul|ol|li)>|<br>|<\/a>|<\/span>|<span lang="[a-z]{2}"(?: dir="rtl")?>|<a href="(?:https?|mailto):[^"<>]*">/giy;

/** Whether a text is markup that can stand in a page as it is, whoever wrote it. */
export function isPageMarkup(text: string): boolean {
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) if (!piece.test(text)) return false;
  return true;
}
