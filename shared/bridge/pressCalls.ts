import * as v from 'valibot';
import type {
  ArticleCard,
  ExportCheck,
  ExportedBundle,
  ExportedSite,
  GatheredFacts,
  LoadedTheme,
  ReadStill,
  RenderedPreview,
  ThemeCard,
} from './answers';
import { viewWidths } from '../still/stillAddress';
import { asks } from './Call';
import { copyCalls } from './copyCalls';
import type { WrittenEdition } from './editionCalls';
import { editionName, exportedEdition } from './editionCalls';
import { figuresCalls } from './popularityCalls';
import { anyFactsQuestion } from './factsCalls';
import { siteCheckCalls } from './siteCheckCalls';
import { articleId, contentHash, fileName, fileToken, language, pictureBytes, themeId } from './parsers';
import { packageCalls } from './packageCalls';
import { proofCalls } from './proofCalls';
import { spellingCalls } from './spellingCalls';

/** Most articles that are checked at once. */
export const mostChecked = 25;

/** As what an article is exported: folder and zip, or its page in one file. */
export const exportFormats = ['bundle', 'page'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** What the press process answers: everything heavy, or that reads bytes from outside. */
export const pressCalls = {
  /** Decodes a chosen or dropped file within limits, reads its metadata and has the library keep it. */
  'still:read': asks(
    v.variant('from', [
      v.strictObject({ from: v.literal('file'), token: fileToken, name: fileName }),
      v.strictObject({ from: v.literal('bytes'), bytes: pictureBytes, name: fileName }),
    ]),
  ).answers<ReadStill>(),
  /** A kept original, turned, and scaled down to `width` pixels for the window, as WebP. */
  'still:view': asks(
    v.strictObject({ hash: contentHash, width: v.picklist(viewWidths), turns: v.picklist([0, 1, 2, 3]) }),
  ).answers<{
    bytes: Uint8Array;
    type: string;
  }>(),
  /** All themes, those that ship with Katern first. */
  'theme:list': asks(v.strictObject({})).answers<ThemeCard[]>(),
  /** Makes an own theme out of another, under a new name. */
  'theme:copy': asks(
    v.strictObject({
      theme: themeId,
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
    }),
  ).answers<ThemeCard>(),
  /** The sample article's page in a theme, to choose by; its files are then read through the preview scheme. */
  'theme:sample': asks(v.strictObject({ theme: themeId })).answers<RenderedPreview>(),
  /** What the window has to know of the theme that pages are made with. */
  'theme:load': asks(v.strictObject({})).answers<LoadedTheme>(),
  /** Plans and renders the article's bundle in memory; its files are then read through the preview scheme. */
  'preview:render': asks(v.strictObject({ article: articleId })).answers<RenderedPreview>(),
  /** One file of the last rendered preview. */
  'preview:file': asks(
    v.strictObject({ article: articleId, path: v.pipe(v.string(), v.maxLength(1000)) }),
  ).answers<{ bytes: Uint8Array; type: string }>(),
  /** What preflight has to know of the theme, and of the library around an article. */
  'facts:gather': asks(anyFactsQuestion).answers<GatheredFacts>(),
  /** What preflight finds in each of the articles, in their order; nothing is written. */
  'export:check': asks(
    v.strictObject({ articles: v.pipe(v.array(articleId), v.minLength(1), v.maxLength(mostChecked)) }),
  ).answers<ExportCheck[]>(),
  ...siteCheckCalls,
  /**
   * Writes the article's bundle, folder and zip, into the chosen folder, and swaps it in at the end; or, as `page`, its
   * page as one file that holds all it shows. With `edition` one bundle of all its articles is written, named by it, with
   * its order on the front page; `article` is the first of them.
   */
  'export:write': asks(
    v.strictObject({
      article: articleId,
      job: v.pipe(v.string(), v.maxLength(64)),
      folder: fileToken,
      format: v.optional(v.picklist(exportFormats)),
      edition: v.optional(exportedEdition),
    }),
  ).answers<ExportedBundle>(),
  /** What the bundle of an edition of this name is called in the chosen folder, and when it was last written there. */
  'edition:written': asks(v.strictObject({ name: editionName, folder: fileToken })).answers<WrittenEdition>(),
  /**
   * Writes the whole site into the chosen folder: only what a change since the last export reaches is made. With
   * `dryRun` nothing is written, and the answer says what would be. `zip` packs it beside its folder as well, `sign`
   * signs its manifest with the person's own key.
   */
  'export:site': asks(
    v.strictObject({
      job: v.pipe(v.string(), v.maxLength(64)),
      folder: fileToken,
      dryRun: v.boolean(),
      zip: v.boolean(),
      sign: v.boolean(),
    }),
  ).answers<ExportedSite>(),
  /** The number of the key that a site can be signed with; null where this person has none. */
  'signing:key': asks(v.strictObject({})).answers<{ id: string } | null>(),
  ...proofCalls,
  ...packageCalls,
  ...copyCalls,
  /** Stops a running export, or what goes on with a package; what was there stays whole. */
  'export:cancel': asks(v.strictObject({ job: v.pipe(v.string(), v.maxLength(64)) })).answers<{
    stopped: boolean;
  }>(),
  ...figuresCalls,
  ...spellingCalls,
  /** Has the library keep the article that ships with Katern; answers the one already there if there is one. */
  'sample:open': asks(v.strictObject({ language })).answers<ArticleCard>(),
};

export type PressCalls = typeof pressCalls;

/** The steps of an export in their order. */
export const exportSteps = ['read', 'check', 'renditions', 'pages', 'write', 'zip'] as const;

export type ExportStep = (typeof exportSteps)[number];

export interface PressEvents {
  /** A file of the theme that pages are made with has changed. */
  'theme:changed': Record<never, never>;
  'export:progress': { job: string; step: ExportStep; done: number; total: number };
}
