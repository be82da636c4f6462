import { expect, test, vi } from 'vitest';
import type { StoredUpdate } from '../../../../shared/bridge/answers';
import type { Answer } from '../../../../shared/faults/Answer';
import { fail, succeed } from '../../../../shared/faults/Answer';
import { StoredHere } from '../../../../renderer/session/StoredHere';
import { UpdateQueue } from '../../../../renderer/session/UpdateQueue';

const update = Uint8Array.of(0, 0);

/** A queue whose library answers when it is told to. */
function queueThat(): { queue: UpdateQueue; answer: (given: Answer<StoredUpdate>) => void } {
  let answer: (given: Answer<StoredUpdate>) => void = () => undefined;
  const queue = new UpdateQueue(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    undefined,
    undefined,
    () => Promise.resolve(),
  );
  return { queue, answer: (given) => answer(given) };
}

const stored = (at: string): Answer<StoredUpdate> => succeed({ sequence: 1, at });

test('says stored only while nothing of any article is on its way, with the moment of what came last', async () => {
  const here = new StoredHere();
  expect(here.value).toEqual({ kind: 'stored', at: '' });
  const [one, other] = [queueThat(), queueThat()];
  here.add(one.queue);
  here.add(other.queue);
  one.queue.add(update);
  other.queue.add(update);
  expect(here.value.kind).toBe('storing');
  const settled = Promise.all([one.queue.settle(), other.queue.settle()]);
  other.answer(stored('2026-05-06T12:00:02Z'));
  await vi.waitFor(() => expect(other.queue.state.value.kind).toBe('stored'));
  expect(here.value.kind).toBe('storing');
  one.answer(stored('2026-05-06T12:00:01Z'));
  await settled;
  expect(here.value).toEqual({ kind: 'stored', at: '2026-05-06T12:00:02Z' });
  here.remove(other.queue);
  here.remove(one.queue);
  expect(here.value).toEqual({ kind: 'stored', at: '2026-05-06T12:00:02Z' });
});

test('a failure in one article is what holds, whatever else is stored, until it is solved', async () => {
  const here = new StoredHere();
  const [one, other] = [queueThat(), queueThat()];
  here.add(one.queue);
  here.add(other.queue);
  one.queue.add(update);
  other.queue.add(update);
  const failed = one.queue.settle();
  one.answer(fail({ kind: 'disk-full', place: '/' }));
  await failed;
  expect(here.value).toMatchObject({ kind: 'not-stored', fault: { kind: 'disk-full' } });
  const settled = Promise.all([one.queue.settle(), other.queue.settle()]);
  one.answer(stored('2026-05-06T12:00:01Z'));
  other.answer(stored('2026-05-06T12:00:02Z'));
  await settled;
  expect(here.value.kind).toBe('stored');
});

test('what the library was asked to keep is on its way until it answers', async () => {
  const here = new StoredHere();
  const heard: string[] = [];
  const stop = here.watch(() => heard.push(here.value.kind));
  let answer: (given: Answer<null>) => void = () => undefined;
  const asked = here.during(
    new Promise<Answer<null>>((resolve) => {
      answer = resolve;
    }),
  );
  expect(here.value.kind).toBe('storing');
  answer(succeed(null));
  expect(await asked).toEqual(succeed(null));
  expect(here.value).toMatchObject({ kind: 'stored', at: expect.stringMatching(/^\d{4}-/) });
  const { at } = here.value as { at: string };
  await here.during(Promise.resolve(fail({ kind: 'process-stopped', process: 'library' })));
  expect(here.value, 'what failed was not kept').toEqual({ kind: 'stored', at });
  expect(heard).toEqual(['storing', 'stored', 'storing', 'stored']);
  stop();
});

test('whoever watches hears of articles that are opened later, and no longer once they stopped', async () => {
  const here = new StoredHere();
  let heard = 0;
  const stop = here.watch(() => heard++);
  const { queue, answer } = queueThat();
  here.add(queue);
  heard = 0;
  queue.add(update);
  expect(heard).toBe(1);
  const settled = queue.settle();
  answer(stored('2026-05-06T12:00:01Z'));
  await settled;
  expect(heard).toBe(2);
  stop();
  queue.add(update);
  here.remove(queue);
  expect(heard).toBe(2);
});
