import type { SearchedField } from '../../shared/article/find/searchedFields';
import { isOfStill } from '../../shared/article/find/searchedFields';
import { showOutline } from '../editor/outlinePanel';
import { drawnFrame } from '../session/drawnFrame';
import { jump } from '../session/jump';

/** Goes to a small field of the article or of one of its stills. */
export function goToField({ name, still }: SearchedField): void {
  if (isOfStill(name)) return jump.set({ part: 'still', still, ...(name === 'altText' && { field: name }) });
  if (name !== 'notes') return jump.set({ part: 'fields', field: name });
  showOutline();
  void drawnFrame().then(() => document.getElementById('notes')?.focus());
}
