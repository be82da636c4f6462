import type { CopyUnit } from '../copy/Copy';
import type { ParagraphStyles } from './ParagraphStyles';
import type { WordElement } from './WordElement';
import { childOf, isOn, valueOf } from './WordElement';
import { languageOfRun } from './wordLanguage';

/** How the words of a run are set, as the flat text has it: by itself, or by its style; and the language it says. */
export function runMarks(
  properties: WordElement | null,
  link: string,
  styles: ParagraphStyles,
): CopyUnit['attributes'] {
  const names = styles.namesOf(valueOf(childOf(properties, 'w:rStyle')));
  const [b, i] = [childOf(properties, 'w:b'), childOf(properties, 'w:i')];
  const language = languageOfRun(properties);
  return {
    ...((b ? isOn(b) : names.includes('strong')) && { bold: true }),
    ...((i ? isOn(i) : names.includes('emphasis')) && { italic: true }),
    ...(link && { link }),
    ...(language && { language }),
  };
}
