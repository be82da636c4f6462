/** The place of the settings section that is being read: the last whose head has passed the upper part of the page. */
export function sectionInSight(page: HTMLElement): number {
  const sections = [...page.querySelectorAll<HTMLElement>('.settings-section')];
  const atEnd = page.scrollTop + page.clientHeight >= page.scrollHeight - 1;
  if (atEnd && page.scrollTop > 0) return sections.length - 1;
  const line = page.scrollTop + page.clientHeight / 4;
  return Math.max(
    0,
    sections.findLastIndex((section) => section.offsetTop <= line),
  );
}
