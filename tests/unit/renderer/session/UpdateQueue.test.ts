import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { StoredUpdate } from '../../../../shared/bridge/answers';
import type { Answer } from '../../../../shared/faults/Answer';
import { fail, succeed } from '../../../../shared/faults/Answer';
import { UpdateQueue } from '../../../../renderer/session/UpdateQueue';

function updates(count: number): { doc: Y.Doc; made: Uint8Array[] } {
  const doc = new Y.Doc();
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  for (let i = 0; i < count; i++) doc.getText('body').insert(i, String(i % 10));
  return { doc, made };
}

/** A library that keeps what it gets, and fails when told to. */
class Disk {
  readonly kept: Uint8Array[] = [];
  failing = false;
  readonly store = vi.fn(async (update: Uint8Array): Promise<Answer<StoredUpdate>> => {
    if (this.failing) return fail({ kind: 'disk-full', place: '/' });
    this.kept.push(update);
    return succeed({ sequence: this.kept.length, at: `2026-01-01T00:00:0${this.kept.length}Z` });
  });
  text(): string {
    const doc = new Y.Doc();
    for (const update of this.kept) Y.applyUpdate(doc, update);
    return doc.getText('body').toString();
  }
}

describe('the way to disk', () => {
  test('says stored only once everything is committed', async () => {
    const disk = new Disk();
    const queue = new UpdateQueue(disk.store);
    const said: string[] = [];
    queue.state.watch(() => said.push(`${queue.state.value.kind} ${disk.text().length}`));
    const { made } = updates(12);
    for (const update of made) queue.add(update);
    expect(queue.state.value.kind).toBe('storing');
    expect(await queue.settle()).toBe(true);
    expect(said.at(-1)).toBe('stored 12');
    expect(said.filter((line) => line.startsWith('stored'))).toHaveLength(1);
  });

  test('gathers what is typed at once into one call', async () => {
    const disk = new Disk();
    const queue = new UpdateQueue(disk.store);
    for (const update of updates(30).made) queue.add(update);
    await queue.settle();
    expect(disk.store.mock.calls.length).toBeLessThan(3);
  });

  test('stores what ends a version by itself, with what came before it and nothing of what comes after', async () => {
    const disk = new Disk();
    const queue = new UpdateQueue(disk.store);
    updates(6).made.forEach((update, index) => queue.add(update, index === 2));
    expect(await queue.settle()).toBe(true);
    const upTo = (count: number): string => {
      const doc = new Y.Doc();
      for (const update of disk.kept.slice(0, count)) Y.applyUpdate(doc, update);
      return doc.getText('body').toJSON();
    };
    expect(disk.kept).toHaveLength(2);
    expect([upTo(1), upTo(2)]).toEqual(['012', '012345']);
  });

  test('keeps everything, in order, while the disk is full, and stores it as soon as there is room', async () => {
    vi.useFakeTimers();
    const disk = new Disk();
    disk.failing = true;
    const queue = new UpdateQueue(disk.store);
    const { doc, made } = updates(20);
    for (const update of made.slice(0, 10)) queue.add(update);
    await vi.advanceTimersByTimeAsync(100);
    expect(queue.state.value).toMatchObject({ kind: 'not-stored', fault: { kind: 'disk-full' } });
    for (const update of made.slice(10)) queue.add(update);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(queue.state.value.kind).toBe('not-stored');
    expect(disk.kept).toHaveLength(0);
    disk.failing = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(queue.state.value.kind).toBe('stored');
    expect(disk.text()).toBe(doc.getText('body').toString());
    vi.useRealTimers();
  });

  test('sends all there is anew when the library cannot read what it was sent', async () => {
    vi.useFakeTimers();
    const { doc, made } = updates(2);
    const sent: Uint8Array[] = [];
    const store = (update: Uint8Array): Promise<Answer<StoredUpdate>> => {
      sent.push(update);
      return Promise.resolve(
        sent.length === 1
          ? fail({ kind: 'update-malformed', article: 'a' })
          : succeed({ sequence: 1, at: '2026-01-01T00:00:01Z' }),
      );
    };
    const whole = (): Uint8Array => Y.encodeStateAsUpdate(doc);
    const queue = new UpdateQueue(store, undefined, undefined, undefined, whole);
    for (const update of made) queue.add(update);
    await vi.advanceTimersByTimeAsync(50);
    expect(queue.state.value.kind).toBe('not-stored');
    await vi.advanceTimersByTimeAsync(5000);
    expect(queue.state.value).toEqual({ kind: 'stored', at: '2026-01-01T00:00:01Z' });
    expect(sent.slice(1)).toEqual([whole()]);
    vi.useRealTimers();
  });

  test('says that nothing is stored when there is no answer, sends nothing twice, and takes a late one', async () => {
    vi.useFakeTimers();
    let answer: (answer: Answer<StoredUpdate>) => void = () => undefined;
    const store = vi.fn(() => new Promise<Answer<StoredUpdate>>((resolve) => (answer = resolve)));
    const silent = vi.fn<() => void>();
    const queue = new UpdateQueue(store, silent);
    const [first, second] = updates(2).made;
    if (first) queue.add(first);
    await vi.advanceTimersByTimeAsync(2900);
    expect(queue.state.value.kind).toBe('storing');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queue.state.value).toEqual({
      kind: 'not-stored',
      fault: { kind: 'library-silent', seconds: 3 },
    });
    expect(silent).toHaveBeenCalledTimes(1);
    if (second) queue.add(second);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store).toHaveBeenCalledTimes(1);
    answer(succeed({ sequence: 1, at: '2026-01-01T00:00:01Z' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(store).toHaveBeenCalledTimes(2);
    answer(succeed({ sequence: 2, at: '2026-01-01T00:00:02Z' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.state.value).toEqual({ kind: 'stored', at: '2026-01-01T00:00:02Z' });
    vi.useRealTimers();
  });

  test('settling says no while the disk refuses', async () => {
    const disk = new Disk();
    disk.failing = true;
    const queue = new UpdateQueue(disk.store);
    const [first] = updates(1).made;
    if (first) queue.add(first);
    expect(await queue.settle()).toBe(false);
  });
});
