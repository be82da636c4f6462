import type { Fault } from '../../../shared/faults/Fault';

const ofArticle: ReadonlySet<Fault['kind']> = new Set([
  'article-missing',
  'article-newer',
  'update-malformed',
  'original-missing',
  'picture-damaged',
  'picture-empty',
  'picture-kind-refused',
  'picture-too-large',
  'export-blocked',
  'export-folder-foreign',
]);

/** Whether something is wrong with one article, so that others can still be exported. */
export function isOfArticle({ kind }: Fault): boolean {
  return ofArticle.has(kind);
}
