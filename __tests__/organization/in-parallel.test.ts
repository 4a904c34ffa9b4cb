import { inParallel } from '../../src/organization/in-parallel.ts';

const tick = (milliseconds = 1): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('the results are in the order of the items, whichever is ready first', async () => {
  const doubled = await inParallel([9, 1, 5, 3], 3, async (item) => {
    await tick(item);
    return item * 2;
  });
  expect(doubled).toEqual([18, 2, 10, 6]);
});

test('no more than so many are under way at once', async () => {
  let [now, max] = [0, 0];
  await inParallel(Array.from({ length: 20 }), 4, async () => {
    now += 1;
    max = Math.max(max, now);
    await tick();
    now -= 1;
  });
  expect(max).toBe(4);
});

test('nothing is begun after a failure', async () => {
  const begun: number[] = [];
  const run = inParallel([0, 1, 2, 3, 4, 5, 6, 7], 2, async (item) => {
    begun.push(item);
    await tick();
    if (item === 2) {
      throw new Error('the third');
    }
  });
  await expect(run).rejects.toThrow('the third');
  await tick(20);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('of nothing there are no results', async () => {
  expect(await inParallel([], 4, () => Promise.reject(new Error('never')))).toEqual([]);
});
