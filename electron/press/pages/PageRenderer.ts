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
        ...placeOf(error, template, this.theme),
        problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      });
    }
  }
}

/**
 * Where in the theme a template failed. For a value that is missing LiquidJS names the line and not the
 * file; then the file is the template whose text the error speaks of.
 */
function placeOf(error: unknown, template: string, { templates }: Theme): { file: string; line: number } {
  const [, line = '1'] = (error instanceof Error && /line:(\d+)/.exec(error.message)) || [];
  const token = LiquidError.is(error) ? error.token : null;
  const name =
    token?.file ?? Object.keys(templates).find((known) => templates[known] === token?.input) ?? template;
  return { file: `templates/${name}.liquid`, line: Number(line) };
}
