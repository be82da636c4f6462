/**
 * Does `work` for every item, at most `atOnce` at a time, in order of starting. After the first error
 * nothing new is started; what runs is waited for, and then that error is thrown.
 */
export async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const errors: unknown[] = [];
  const one = async (): Promise<void> => {
    for (const item of waiting) {
      if (errors.length > 0) return;
      try {
        await work(item);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  if (errors.length > 0) throw errors[0];
}
