import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingChange, SettingsStore, Turned } from '../../../../renderer/settings/SettingsHistory';
import { SettingsHistory } from '../../../../renderer/settings/SettingsHistory';

/** A setting as it is kept, and where it is kept. */
class Kept implements SettingsStore<string> {
  fails = false;

  constructor(public value: string) {}

  turn(from: string, to: string): Promise<Turned> {
    if (this.value !== from) return Promise.resolve('changed-since');
    if (this.fails) return Promise.resolve('failed');
    this.value = to;
    return Promise.resolve('turned');
  }

  /** The change that puts a value there, as it is once that is kept. */
  change(after: string, setting?: string): SettingChange<string> {
    const before = this.value;
    this.value = after;
    return { store: this, name: () => after, shownAt: '', before, after, ...(setting && { setting }) };
  }
}

const done = <T>(change: T): Promise<T> => Promise.resolve(change);

describe('the history of settings', () => {
  let history: SettingsHistory;
  let theme: Kept;
  let language: Kept;
  beforeEach(() => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    history = new SettingsHistory();
    theme = new Kept('light');
    language = new Kept('nl');
  });
  afterEach(() => vi.useRealTimers());

  it('takes back and does again, the last first, whatever kind each is of', async () => {
    await history.remember(done(theme.change('dark', 'theme')));
    await history.remember(done(language.change('en', 'language')));
    await history.undo();
    expect([theme.value, language.value]).toEqual(['dark', 'nl']);
    await history.undo();
    expect([theme.value, language.value]).toEqual(['light', 'nl']);
    expect(await history.undo()).toBeNull();
    await history.redo();
    await history.redo();
    expect([theme.value, language.value]).toEqual(['dark', 'en']);
    expect(await history.redo()).toBeNull();
  });

  it('forgets what was taken back once something else is changed', async () => {
    await history.remember(done(theme.change('dark')));
    await history.undo();
    await history.remember(done(language.change('en')));
    expect(await history.redo()).toBeNull();
    expect(theme.value).toBe('light');
  });

  it('takes changes of one setting close on each other for one, and none where all is as it was', async () => {
    await history.remember(done(theme.change('dark', 'theme')));
    vi.setSystemTime(900);
    await history.remember(done(theme.change('system', 'theme')));
    vi.setSystemTime(1800);
    await history.remember(done(theme.change('dark', 'theme')));
    vi.setSystemTime(2900);
    await history.remember(done(theme.change('system', 'theme')));
    await history.undo();
    expect(theme.value).toBe('dark');
    await history.undo();
    expect(theme.value).toBe('light');

    await history.remember(done(theme.change('dark', 'theme')));
    await history.remember(done(theme.change('light', 'theme')));
    expect(await history.undo()).toBeNull();
  });

  it('keeps apart what is close but of another setting, or each a step of its own', async () => {
    await history.remember(done(theme.change('dark', 'theme')));
    await history.remember(done(language.change('en', 'language')));
    await history.remember(done(theme.change('system', 'theme')));
    await history.undo();
    expect(theme.value).toBe('dark');
    await history.remember(done(theme.change('a')));
    await history.remember(done(theme.change('b')));
    await history.undo();
    expect(theme.value).toBe('a');
  });

  it('keeps apart what comes close on something that was done again', async () => {
    await history.remember(done(theme.change('dark', 'theme')));
    await history.undo();
    await history.redo();
    await history.remember(done(theme.change('system', 'theme')));
    await history.undo();
    expect(theme.value).toBe('dark');
  });

  it('remembers nothing that failed, or that changed nothing', async () => {
    await history.remember(done(null));
    await history.remember(done(theme.change('light')));
    expect(await history.undo()).toBeNull();
  });

  it('leaves alone what was changed elsewhere since, says so, and goes on with what was before', async () => {
    await history.remember(done(language.change('en')));
    await history.remember(done(theme.change('dark')));
    theme.value = 'system';
    expect(await history.undo()).toMatchObject({ turned: 'changed-since' });
    expect(theme.value).toBe('system');
    expect(await history.undo()).toMatchObject({ turned: 'turned' });
    expect(language.value).toBe('nl');
    language.value = 'system';
    expect(await history.redo()).toMatchObject({ turned: 'changed-since' });
    expect(language.value).toBe('system');
    expect(await history.redo()).toBeNull();
  });

  it('lets what could not be stored be tried again', async () => {
    await history.remember(done(theme.change('dark')));
    theme.fails = true;
    expect(await history.undo()).toMatchObject({ turned: 'failed' });
    theme.fails = false;
    await history.undo();
    expect(theme.value).toBe('light');
    theme.fails = true;
    await history.redo();
    theme.fails = false;
    await history.redo();
    expect(theme.value).toBe('dark');
  });

  it('waits for the answer to a change that is asked to be undone before it came', async () => {
    let answer: (change: SettingChange) => void = () => undefined;
    void history.remember(new Promise((resolve) => (answer = resolve)));
    const undone = history.undo();
    const redone = history.redo();
    answer(theme.change('dark'));
    expect(await undone).toMatchObject({ turned: 'turned' });
    expect(await redone).toMatchObject({ turned: 'turned' });
    expect(theme.value).toBe('dark');
  });

  it('takes back one that is not the last, once, and with it its note', async () => {
    const change = theme.change('dark');
    const closeNote = vi.fn();
    await history.remember(done(change));
    await history.remember(done(language.change('en')));
    change.closeNote = closeNote;
    await history.undo(change);
    expect([theme.value, language.value]).toEqual(['light', 'en']);
    expect(closeNote).toHaveBeenCalledOnce();
    expect(await history.undo(change)).toBeNull();
  });
});
