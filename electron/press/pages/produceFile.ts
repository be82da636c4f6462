import { neverHere } from '../../../shared/faults/neverHere';
import { FaultError } from '../../../shared/faults/FaultError';
import type { PlannedFile } from '../../../shared/pages/BundlePlan';
import type { PageRenderer } from './PageRenderer';
import type { RenditionMaker } from './RenditionMaker';
import type { Theme } from './Theme';

/** What the bytes of planned files are made with. */
export interface Workshop {
  theme: Theme;
  renderer: PageRenderer;
  makeRendition: RenditionMaker;
  /** The file of the thread that makes pages; without it they are all made in this one. */
  pageThread?: URL | undefined;
  /** Signs the manifest's bytes; without it the bundle is not signed. */
  sign?: ((manifest: Uint8Array) => Uint8Array) | null | undefined;
}

/** A planned file that stands on its own: everything but the manifest. */
export type ProducedFile = Exclude<PlannedFile, { kind: 'manifest' }>;

/** The bytes of one planned file. Preview and export both come here, and so get the same. */
export async function produceFile(
  file: ProducedFile,
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  switch (file.kind) {
    case 'page':
      return workshop.renderer.render(file.template, file.view);
    case 'text':
      return new TextEncoder().encode(file.text);
    case 'rendition':
      return workshop.makeRendition(file.rendition, signal);
    case 'asset': {
      const bytes = workshop.theme.assets.get(file.asset);
      if (bytes) return bytes;
      const { name: theme } = workshop.theme.facts;
      throw new FaultError({
        kind: 'theme-broken',
        theme,
        file: `assets/${file.asset}`,
        line: 1,
        problem: { kind: 'missing' },
      });
    }
    default:
      return neverHere(file);
  }
}
