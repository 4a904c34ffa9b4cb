/**
 * Does something for every item, so many at once, and gives the results in the order of the items. After the first
 * failure nothing more is begun: thousands of calls that wait for their turn would only fail the same way.
 *
 * @throws whatever the first one that failed has thrown
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  most: number,
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: { readonly index: number; readonly result: Result }[] = [];
  const entries = items.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    // One iterator for all workers: each takes the next item that is left.
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
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return results.sort((left, right) => left.index - right.index).map(({ result }) => result);
}
