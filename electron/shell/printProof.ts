import { BrowserWindow, session } from 'electron';
import type { RenderedProof } from '../../shared/bridge/proofCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { hardenSession } from './harden';
import { refuse, serveScheme } from './serveScheme';

/** Where the page lies in its own session; nothing else does. */
const address = 'katern-preview://proof/';

/** Longest that laying out and printing may take, in seconds. */
const patience = 60;

/** Margins in inches: room at the right for whoever reads with a pencil. */
const margins = { top: 1, bottom: 0.9, left: 0.8, right: 2.2 };

/** Numbers the sessions: none sees another's page. */
let printed = 0;

/**
 * Prints a proof: A4, as PDF. The page is shown by a window that nobody sees, in a sandbox and a session of its own:
 * nothing in it runs, and it can load nothing. Aborted, the window is gone at once. Throws `export-cancelled`, `timed-out`,
 * and what Electron throws.
 */
export async function printProof(
  { page, header, footer }: Pick<RenderedProof, 'page' | 'header' | 'footer'>,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<Uint8Array> {
  if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
  const alone = session.fromPartition(`proof-${++printed}`, { cache: false });
  hardenSession(alone, log);
  serveScheme(alone, 'katern-preview', ({ href }) =>
    Promise.resolve(
      href === address
        ? { status: 200, type: 'text/html; charset=utf-8', bytes: page }
        : refuse(403, 'refused'),
    ),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: alone,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const cut = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new FaultError({ kind: 'export-cancelled' })), {
      once: true,
    });
    timer = setTimeout(
      () => reject(new FaultError({ kind: 'timed-out', call: 'beside:save', seconds: patience })),
      patience * 1000,
    );
  });
  try {
    const printing = window.loadURL(address).then(() =>
      window.webContents.printToPDF({
        pageSize: 'A4',
        margins,
        displayHeaderFooter: true,
        headerTemplate: header,
        footerTemplate: footer,
        generateTaggedPDF: true,
      }),
    );
    return await Promise.race([printing, cut]);
  } finally {
    clearTimeout(timer);
    window.destroy();
  }
}
