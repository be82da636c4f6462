/** Puts the focus on a field, and unfolds the section it lies in where that is folded. */
export function focusField(field: HTMLElement | null | undefined): void {
  const fold = field?.closest('.panel-section.folded')?.querySelector<HTMLElement>('.fold-button');
  fold?.click();
  // What was folded can be focused once it is drawn.
  if (fold) requestAnimationFrame(() => field?.focus());
  else field?.focus();
}
