import { RtfGroups } from './RtfGroups';
import type { RtfPicture } from './RtfPicture';
import { rtfTokens } from './rtfTokens';

/** More groups in each other, words, and pictures than this no document has; it is read no further. */
const deepest = 500;
const mostTokens = 10_000_000;
const mostPictures = 2000;

/**
 * The pictures in the text of an RTF document, in the order in which its HTML has them: those of footnotes, which stand
 * below the text there, come last. What stands beside the text is none of it: headers, marks of lists, drawings, comments,
 * and the second copy of a picture for programs that know no others. Null for what is no RTF, or is more than any document.
 */
export function picturesInRtf(rtf: string): RtfPicture[] | null {
  if (!/^\s{0,20}\{\\rtf/.test(rtf.slice(0, 30))) return null;
  const groups = new RtfGroups(rtf);
  let tokens = 0;
  for (const token of rtfTokens(rtf)) {
    if (++tokens > mostTokens) return null;
    if (token.kind === 'open') groups.open();
    else if (token.kind === 'ignorable') groups.markIgnorable();
    else if (token.kind === 'word') groups.hearWord(token.name, token.number);
    else if (token.kind !== 'close') groups.hearSigns(token);
    else if (!groups.close()) break;
    if (groups.depth > deepest || groups.pictures > mostPictures) return null;
  }
  return groups.inOrder();
}
