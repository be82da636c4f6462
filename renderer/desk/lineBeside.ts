/** What takes the focus once a line of the rail is gone: the one of its kind (`kind`, a class) after it, or else before it; the list of copy where there is no other. */
export function lineBeside(line: HTMLElement | null, kind: string): HTMLElement | null {
  const isOne = (element: Element | null | undefined): element is Element =>
    element?.classList.contains(kind) ?? false;
  const beside = [line?.nextElementSibling, line?.previousElementSibling].find(isOne);
  return beside?.querySelector<HTMLElement>('.nav-line') ?? document.querySelector<HTMLElement>('.desk-rows');
}
