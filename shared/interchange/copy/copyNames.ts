/** What the name of a file ends in that an article can be made of. */
export const copyEndings = ['docx', 'docm', 'dotx', 'md', 'markdown', 'html', 'htm', 'xhtml', 'txt'] as const;

/** Whether a file is one of text by its name; `.doc` is too: reading it says what to do with it. */
export function isCopyName(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return ending === 'doc' || copyEndings.some((one) => one === ending);
}
