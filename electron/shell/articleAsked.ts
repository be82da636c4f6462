import { isUuid } from '../../shared/article/isUuid';

const option = '--article=';

/** How an article is asked for on a command line. */
export function askingFor(article: string): string {
  return `${option}${article}`;
}

/** The article that a command line asks for, the last one where it asks for several; '' for none. Anybody may have typed it. */
export function articleAsked(argv: readonly string[]): string {
  const ids = argv.filter((one) => one.startsWith(option)).map((one) => one.slice(option.length));
  return ids.findLast(isUuid) ?? '';
}
