import { Liquid, LiquidError } from 'liquidjs';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Theme } from './Theme';

/**
 * Fills a theme's templates (LiquidJS). A theme is data from outside: templates see nothing but their
 * view, cannot reach files or prototypes, everything they print is escaped unless marked `raw`, and
 * their size, time and memory are bounded. A template that asks for something the view does not have
 * is broken, rather than quietly printing nothing.
 */
export class PageRenderer {
  readonly #liquid: Liquid;

  constructor(private readonly theme: Theme) {
    this.#liquid = new Liquid({
      templates: theme.templates,
      cache: true,
      outputEscape: 'escape',
      ownPropertyOnly: true,
      strictVariables: true,
      strictFilters: true,
      jsTruthy: true,
      greedy: true,
      parseLimit: 1e6,
      renderLimit: 20_000,
      memoryLimit: 2e8,
    });
  }

  /** The bytes of one page, UTF-8. Throws the fault `theme-broken` with file and line. */
  render(template: string, view: object): Uint8Array {
    try {
      return new TextEncoder().encode(String(this.#liquid.renderFileSync(template, view)));
    } catch (error) {
      throw new FaultError({
        kind: 'theme-broken',
        theme: this.theme.facts.name,
        ...placeOf(error, template),
        problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      });
    }
  }
}

/** Where in the theme a template failed; the innermost place an error knows. */
function placeOf(error: unknown, template: string): { file: string; line: number } {
  const at = error instanceof Error ? /file:(\S+?), line:(\d+)/.exec(error.message) : null;
  const line = Number(
    at?.[2] ?? (LiquidError.is(error) ? /line:(\d+)/.exec(error.message)?.[1] : undefined) ?? 1,
  );
  return { file: `templates/${at?.[1] ?? template}.liquid`, line };
}
