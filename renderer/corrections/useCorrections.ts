import type { Correction } from '../../shared/article/Correction';
import { correctionsOf, versionsOf } from '../../shared/article/documentShape';
import { readCorrections } from '../../shared/article/readCorrections';
import { parseVersion } from '../../shared/article/Version';
import type { ArticleSession } from '../session/ArticleSession';
import { usePart } from '../session/useSession';

/** The article's corrections, the oldest first. */
export function useCorrections(session: ArticleSession): Correction[] {
  return usePart(session, correctionsOf, readCorrections, ({ corrections }) => corrections);
}

/** When the article was last exported: ISO 8601, or '' where it was not, or as long as its history is not there. */
export function useLastExport(session: ArticleSession): string {
  return usePart(
    session,
    versionsOf,
    (versions) => {
      const exports = [...versions].flatMap(([id, value]) => {
        const version = parseVersion(id, value);
        return version?.kind === 'export' ? [version.at] : [];
      });
      return exports.sort((one, other) => Date.parse(other) - Date.parse(one))[0] ?? '';
    },
    () => '',
  );
}
