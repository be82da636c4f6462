import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { BesideKind, BesideShellCalls, SavedBeside } from '../../shared/bridge/besideCalls';
import type { Caller } from '../../shared/bridge/connectCalls';
import { personOf } from '../../shared/bridge/personOf';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { FaultError } from '../../shared/faults/FaultError';
import { proofTexts } from '../../shared/language/proofTexts';
import { wordTexts } from '../../shared/language/wordTexts';
import { bundleName } from '../../shared/pages/bundleName';
import type { KeptSettings } from './KeptSettings';
import { placeFault } from './placeFault';
import type { Places } from './Places';
import { printProof } from './printProof';
import { interfaceLanguage } from './settings';
import { writeWhole } from './writeWhole';

/** What main works with to save an article beside the library. */
export interface BesideShellParts {
  kept: KeptSettings;
  press: Caller<PressCalls, PressEvents>;
  places: Places;
  windowOf: () => BrowserWindow | null;
  log: (line: string) => void;
}

interface Order {
  article: string;
  job: string;
  signal: AbortSignal;
}

const extensions: Record<BesideKind, string> = { proof: 'pdf', word: 'docx' };

/**
 * What main does for articles that are saved as a proof or a Word document: it asks where to, has press make it, and
 * writes. Asking and making are apart, so that the window can say how long the second takes and stop it.
 */
export function besideShell(parts: BesideShellParts): Implementations<BesideShellCalls> {
  const { kept, press, places, windowOf, log } = parts;
  const running = new Map<string, AbortController>();
  /** What the person said here, to be written once: no other place that the window has a token of is written over. */
  const said = new Set<string>();
  const language = (): 'nl' | 'en' => interfaceLanguage(kept.get('settings'));

  const make: Record<BesideKind, (order: Order) => Promise<Answer<Uint8Array>>> = {
    proof: async ({ article, job, signal }) => {
      const rendered = await press.call('proof:render', { article, language: language(), job });
      return rendered.ok ? succeed(await printProof(rendered.value, signal, log)) : rendered;
    },
    word: async ({ article, job }) => {
      const by = personOf(kept.get('settings')).name;
      const rendered = await press.call('docx:render', { article, by, job });
      return rendered.ok ? succeed(rendered.value.bytes) : rendered;
    },
  };

  async function put(file: string, bytes: Uint8Array): Promise<Answer<SavedBeside>> {
    try {
      await writeWhole(file, bytes);
    } catch (error) {
      return fail(placeFault(error, file));
    }
    return succeed({ file: path.basename(file), folder: places.add(path.dirname(file)).token });
  }

  return {
    'beside:place': async ({ as, name }) => {
      const { save, format, fileName } = { proof: proofTexts, word: wordTexts }[as][language()];
      const options = {
        title: save,
        defaultPath: path.join(app.getPath('documents'), fileName(bundleName({ slug: name, headline: '' }))),
        filters: [{ name: format, extensions: [extensions[as]] }],
      };
      const window = windowOf();
      const { filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return succeed(null);
      const place = places.add(path.extname(filePath) === '' ? `${filePath}.${extensions[as]}` : filePath);
      said.add(place.token);
      return succeed(place);
    },
    'beside:save': async ({ as, article, place, job }) => {
      const file = said.delete(place) ? places.pathOf(place) : null;
      if (file === null) return fail({ kind: 'place-unreadable', place: '', code: 'ENOENT' });
      const stop = new AbortController();
      running.set(job, stop);
      const { signal } = stop;
      try {
        const made = await unlessStopped(signal, make[as]({ article, job, signal }));
        return made.ok ? await put(file, made.value) : made;
      } finally {
        running.delete(job);
      }
    },
    'beside:stop': ({ job }) => {
      const stop = running.get(job);
      stop?.abort();
      if (stop) void press.call('export:cancel', { job });
      return succeed({ stopped: stop !== undefined });
    },
  };
}

/** What is being made, unless it is stopped first: nobody waits for what is to be thrown away. */
function unlessStopped<T>(signal: AbortSignal, making: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(new FaultError({ kind: 'export-cancelled' }));
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([making, stopped]);
}
