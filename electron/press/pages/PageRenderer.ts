import type { Liquid } from 'liquidjs';
import { LiquidError } from 'liquidjs';
import { FaultError } from '../../../shared/faults/FaultError';
import type { ThemeProblem } from '../../../shared/faults/ThemeProblem';
import type { FrameView } from '../../../shared/pages/frameView';
import { withOccasionalStyles } from '../../../shared/pages/withOccasionalStyles';
import type { FillTemplate } from './compileTemplates';
import { compileTemplates } from './compileTemplates';
import { fileOf } from '../themes/hardenTemplates';
import { addedFilters, liquidFor } from '../themes/liquidFor';
import { liquidProblem } from '../themes/liquidProblem';
import type { Theme } from './Theme';

/** What of a theme fills its templates. */
export interface RendererTheme {
  facts: Pick<Theme['facts'], 'name' | 'occasionalStyles'>;
  templates: Theme['templates'];
}

/** No page is larger, in characters. */
const pageLimit = 8 * 1024 * 1024;

/**
 * Fills a theme's templates (LiquidJS). A theme is data from outside: templates see nothing but their
 * view, cannot reach files or prototypes, everything they print is escaped unless it is markup that Katern
 * made, and their size, time and memory are bounded. A template that asks for something the view does not have
 * is broken, rather than quietly printing nothing.
 */
export class PageRenderer {
  readonly #liquid: Liquid;
  readonly #compiled: FillTemplate;
  /** What went wrong once with all the time or room there is would again: it is told at once. */
  #spent: FaultError | null = null;

  /** `seconds`: how long a page may take. */
  constructor(
    private readonly theme: RendererTheme,
    seconds?: number,
  ) {
    this.#liquid = liquidFor(theme.templates, addedFilters, seconds);
    const plainFilters = new Set(['raw', ...Object.keys(addedFilters)]);
    this.#compiled = compileTemplates(this.#liquid, theme.templates, plainFilters);
  }

  /** The bytes of one page, UTF-8. Throws what `fill` throws. */
  render(template: string, planned: object): Uint8Array {
    return new TextEncoder().encode(this.fill(template, planned));
  }

  /** The text of one page. Throws the fault `theme-broken` with file and line. */
  fill(template: string, planned: object): string {
    if (this.#spent) throw this.#spent;
    const view = hasFrame(planned) ? withOccasionalStyles(planned, this.theme.facts) : planned;
    const page = this.#compiled(template, view) ?? this.#fillByLiquid(template, view);
    if (page.length > pageLimit) {
      this.#spent = this.#broken(fileOf(template), 1, { kind: 'too-large', limit: 'page', most: pageLimit });
      throw this.#spent;
    }
    const policy = policyOf(view);
    if (policy !== null && !page.includes(policy)) {
      throw this.#broken(fileOf(template), 1, { kind: 'policy-missing' });
    }
    return page;
  }

  #fillByLiquid(template: string, view: object): string {
    try {
      return String(this.#liquid.renderFileSync(template, view));
    } catch (error) {
      const { file, source } = placeOf(error, template, this.theme);
      const { line, problem } = liquidProblem(error, source);
      const fault = this.#broken(file, line, problem);
      if (problem.kind === 'too-slow') this.#spent = fault;
      throw fault;
    }
  }

  #broken(file: string, line: number, problem: ThemeProblem): FaultError {
    return new FaultError({ kind: 'theme-broken', theme: this.theme.facts.name, file, line, problem });
  }
}

function hasFrame(view: object): view is { frame: FrameView } {
  return 'frame' in view;
}

/** The element that forbids a page to run or load anything from elsewhere, as a page must have it; null for a view without. */
function policyOf(view: object): string | null {
  const { policy } = (view as { frame?: { policy?: string } }).frame ?? {};
  if (policy === undefined) return null;
  return `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">`;
}

/**
 * Where in the theme a template failed. For a value that is missing LiquidJS names the line and not the
 * file; then the file is the template whose text the error speaks of.
 */
function placeOf(
  error: unknown,
  template: string,
  { templates }: Pick<Theme, 'templates'>,
): { file: string; source: string } {
  const token = LiquidError.is(error) ? error.token : null;
  const name =
    token?.file ?? Object.keys(templates).find((known) => templates[known] === token?.input) ?? template;
  return { file: fileOf(name), source: templates[name] ?? '' };
}
