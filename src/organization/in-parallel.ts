/**
 * Does something for every item, with limited concurrency, and returns the results in the order of the items. After the
 * first failure nothing more is started: thousands of waiting calls would only fail the same way.
 *
 * @throws what the first failed item threw
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  max: number,
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: { readonly index: number; readonly result: Result }[] = [];
  const entries = items.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    // All workers share one iterator: each takes the next remaining item.
    for (const [index, item] of entries) {
      if (failed) {
        return;
      }
      try {
        results.push({ index, result: await run(item) });
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, work));
  return results.sort((left, right) => left.index - right.index).map(({ result }) => result);
}
