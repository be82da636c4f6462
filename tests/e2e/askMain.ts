import type { ElectronApplication } from '@playwright/test';

/** What V8 says when it gave up an answer of main's that nobody held; what was asked has been done all the same. */
const lost = /promise was garbage collected/;

let asked = 0;

/**
 * From now on main keeps what it answers, so that an answer that gets lost on its way (Playwright holds it weakly, and a
 * main process that is busy may give it up: microsoft/playwright#33737) is asked for again, without doing again what was
 * asked for.
 */
export function askMainUntilAnswered(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app) as (act: unknown, given: unknown) => Promise<unknown>;
  const once = (electron: unknown, { act, given, key }: { act: string; given: unknown; key: number }) => {
    const kept = globalThis as unknown as { answersOfMain?: Map<number, unknown> };
    kept.answersOfMain ??= new Map();
    if (!kept.answersOfMain.has(key)) {
      // Playwright sends functions as their text too.
      const { runInThisContext } = process.getBuiltinModule('node:vm');
      const called = runInThisContext(`(${act})`) as (electron: unknown, given: unknown) => unknown;
      kept.answersOfMain.set(key, called(electron, given));
    }
    return kept.answersOfMain.get(key);
  };
  const ask = async (act: unknown, given?: unknown): Promise<unknown> => {
    const question = { act: String(act), given, key: asked++ };
    for (;;) {
      try {
        return await evaluate(once, question);
      } catch (error) {
        if (!lost.test(String(error))) throw error;
      }
    }
  };
  app.evaluate = ask as ElectronApplication['evaluate'];
}
