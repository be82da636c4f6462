import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryWatch } from '../../../../electron/shell/LibraryWatch';

const beat = 3000;

describe('LibraryWatch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watch(): { watch: LibraryWatch; ping: () => void; end: () => void } {
    const ping = vi.fn<() => void>();
    const end = vi.fn<() => void>();
    const made = new LibraryWatch({ ping, end });
    made.heard();
    return { watch: made, ping, end };
  }

  it('asks nothing while nobody waits', () => {
    const { ping } = watch();
    vi.advanceTimersByTime(100 * beat);
    expect(ping).not.toHaveBeenCalled();
  });

  it('ends what does not answer ten times in a row, and the next one too', () => {
    const { watch: it, ping, end } = watch();
    it.look();
    vi.advanceTimersByTime(10 * beat);
    expect(ping).toHaveBeenCalledTimes(10);
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(beat);
    expect(end).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100 * beat);
    expect(end).toHaveBeenCalledTimes(1);

    it.heard();
    it.look();
    vi.advanceTimersByTime(10 * beat);
    expect(end).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(beat);
    expect(end).toHaveBeenCalledTimes(2);
  });

  it('leaves alone what answers', () => {
    const { watch: it, ping, end } = watch();
    it.look();
    vi.advanceTimersByTime(9 * beat);
    it.heard();
    vi.advanceTimersByTime(100 * beat);
    expect(ping).toHaveBeenCalledTimes(9);
    expect(end).not.toHaveBeenCalled();
  });

  it('leaves alone what opens the library, however long that takes', () => {
    const { watch: it, ping, end } = watch();
    it.opening();
    it.look();
    vi.advanceTimersByTime(100 * beat);
    expect(ping).not.toHaveBeenCalled();
    expect(end).not.toHaveBeenCalled();
  });

  it('counts questions and not the time a computer slept', () => {
    const { watch: it, end } = watch();
    it.look();
    vi.advanceTimersByTime(beat);
    vi.setSystemTime(Date.now() + 8 * 3600 * 1000);
    vi.advanceTimersByTime(beat);
    expect(end).not.toHaveBeenCalled();
  });
});
