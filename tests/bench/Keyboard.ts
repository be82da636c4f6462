import type { Attached } from './Spawned';

/** What one key cost the window's main thread, in milliseconds. */
export interface KeyCost {
  /** Script, style and layout. */
  work: number;
  /** Everything the main thread did, painting and the browser's own editing included. */
  tasks: number;
}

/** Waits until the page has drawn a frame and done what that left behind. */
const settled = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** A keyboard at a window, with the main thread's clocks beside it. */
export class Keyboard {
  constructor(private readonly window: Attached) {}

  static async at(window: Attached): Promise<Keyboard> {
    await window.cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
    // Both programs are open at once, and only one can have the screen's focus.
    await window.cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return new Keyboard(window);
  }

  /** Puts the caret at the end of a block of the text that is `share` of the way down, 1 being the last. */
  async go(share: number): Promise<void> {
    await this.window.page.evaluate((where) => {
      const editors = document.querySelectorAll<HTMLElement>('.ProseMirror');
      const body = editors[editors.length - 1];
      if (!body) throw new Error('there is no editor');
      body.focus();
      const paragraphs = [...body.querySelectorAll('p')];
      const block = paragraphs[Math.round((paragraphs.length - 1) * where)];
      if (!block) throw new Error('there is no text');
      getSelection()?.collapse(block, block.childNodes.length);
      block.scrollIntoView({ block: 'center' });
    }, share);
    await this.#settle();
  }

  /** Scrolls through the whole text, a frame for each sight of it, as somebody does who reads it. */
  async readThrough(): Promise<void> {
    await this.window.page.evaluate(async () => {
      const stone = document.querySelector('.stone') ?? document.scrollingElement;
      if (!stone) throw new Error('there is nothing to scroll');
      for (let top = 0; top < stone.scrollHeight; top += stone.clientHeight) {
        stone.scrollTop = top;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
    });
  }

  /** Presses a letter or the space bar; the next one may follow at once. */
  async press(letter: string): Promise<void> {
    const code = letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`;
    const key = { key: letter, code, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) };
    await this.window.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
    await this.window.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  /** Presses a key and answers with what it cost until the frame that shows it was drawn. */
  async cost(letter: string): Promise<KeyCost> {
    await this.#settle();
    const before = await this.clocks();
    await this.press(letter);
    await this.#settle();
    const after = await this.clocks();
    return { work: after.work - before.work, tasks: after.tasks - before.tasks };
  }

  /** The main thread's clocks, in milliseconds from some beginning. */
  async clocks(): Promise<KeyCost> {
    const { metrics } = await this.window.cdp.send('Performance.getMetrics');
    const seconds = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      work: 1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration')),
      tasks: 1000 * seconds('TaskDuration'),
    };
  }

  async #settle(): Promise<void> {
    await this.window.cdp.send('Runtime.evaluate', { expression: settled, awaitPromise: true });
  }
}
