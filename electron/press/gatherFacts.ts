import { addressFolder } from '../../shared/article/addressFolder';
import type { GatheredFacts } from '../../shared/bridge/answers';
import type { FactsQuestion } from '../../shared/preflight/FactsQuestion';
import type { LinkTarget, OtherArticle, ThemeLimits } from '../../shared/preflight/PreflightFacts';
import type { KnownFacts } from '../../shared/bridge/factsCalls';
import { articlePath } from '../../shared/preflight/articlePath';
import { themeLimits } from '../../shared/pages/themeLimits';
import { FaultError } from '../../shared/faults/FaultError';
import type { LibraryCaller } from './loadArticle';
import { loadArticle, valueOf } from './loadArticle';
import type { Theme } from './pages/Theme';
import type { PressRoom } from './PressRoom';

/** Gathers what preflight goes by: what the theme asks, and what the library knows around the article. */
export async function gatherFacts(room: PressRoom, question: FactsQuestion): Promise<GatheredFacts> {
  const { library } = room.start;
  const [theme, site] = await Promise.all([themeFacts(room), library.call('site:load', {}).then(valueOf)]);
  const paths = question.links.flatMap((link) => {
    const path = articlePath(link, site.address);
    return path ? [{ link, path }] : [];
  });
  const { article, slug, tags, originals } = question;
  const slugs = [...new Set(paths.map(({ path }) => path.slug))];
  const known = valueOf(await library.call('desk:facts', { article, slug, slugs, tags, originals }));
  const sameAddress = await inFolder(library, known.sameSlug, addressFolder(question.section));
  return {
    ...theme,
    library: {
      sameAddress,
      freeSlug: known.freeSlug,
      links: paths.map(({ link, path }): LinkTarget => ({ link, leads: leadsTo(path.slug, known) })),
      tags: known.tags,
      stillUses: known.stillUses,
      approvedAt: question.approvedAt,
      approvedHash: question.approvedHash,
      editedAt: known.editedAt,
    },
  };
}

/** What the theme asks, or what is wrong with it. */
async function themeFacts(room: PressRoom): Promise<Pick<GatheredFacts, 'theme' | 'themeFault'>> {
  try {
    return { theme: limitsOf((await room.workshop()).theme), themeFault: null };
  } catch (error) {
    if (!(error instanceof FaultError) || error.fault.kind !== 'theme-broken') throw error;
    const { theme, file, line, problem } = error.fault;
    return { themeFault: { theme, file, line, problem } };
  }
}

/** What each theme asks; its style sheets are read once. */
const limits = new WeakMap<Theme, ThemeLimits>();

function limitsOf(theme: Theme): ThemeLimits {
  const known = limits.get(theme);
  if (known) return known;
  const { styles: everywhere, occasionalStyles = [] } = theme.facts;
  const linked = [...occasionalStyles.map(({ style }) => style), ...everywhere];
  const styles = linked.map((style) => new TextDecoder().decode(theme.assets.get(style)));
  const fresh = themeLimits(theme.facts, styles);
  limits.set(theme, fresh);
  return fresh;
}

function leadsTo(slug: string, { slugs }: KnownFacts): LinkTarget['leads'] {
  const found = slugs.find((one) => one.slug === slug);
  return found ? (found.onSite ? 'there' : 'not-yet') : 'nowhere';
}

/** Those of the articles whose section's folder this is. Cards do not have the section, and there are few of these. */
async function inFolder(
  library: LibraryCaller,
  others: readonly OtherArticle[],
  folder: string,
): Promise<OtherArticle[]> {
  const found: OtherArticle[] = [];
  for (const other of others) {
    try {
      const { article } = await loadArticle(library, other.id);
      if (addressFolder(article.section) === folder) found.push(other);
    } catch (error) {
      // One that cannot be read is in nobody's way: it cannot be exported either.
      if (!(error instanceof FaultError)) throw error;
    }
  }
  return found;
}
