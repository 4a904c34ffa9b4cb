import { Deadline } from '../../src/net/deadline.ts';

const never = new Promise<never>(() => undefined);

test('the end of the time ends everything that waits, each with what it was doing', async () => {
  const deadline = new Deadline(0.05);
  const work = ['reading', 'writing'].map((doing) => deadline.guard(never, () => doing));
  const ends = await Promise.allSettled(work);
  expect(deadline.signal.aborted).toBe(true);
  expect(ends).toMatchObject([
    { reason: { code: 'deadline', message: expect.stringContaining('while reading') as string } },
    { reason: { code: 'deadline', message: expect.stringContaining('while writing') as string } },
  ]);
});

test('work that is done in time gives its result or its failure', async () => {
  const deadline = new Deadline(60);
  await expect(deadline.guard(Promise.resolve('done'), () => 'reading')).resolves.toBe('done');
  await expect(deadline.guard(Promise.reject(new Error('broken')), () => 'reading')).rejects.toThrow('broken');
  deadline.stop();
});

test('work that begins after the end is not waited for, and its failure ends nothing', async () => {
  const deadline = new Deadline(0.01);
  await expect(deadline.guard(never, () => 'waiting')).rejects.toMatchObject({ code: 'deadline' });
  const late = deadline.guard(Promise.reject(new Error('broken')), () => 'reading');
  await expect(late).rejects.toMatchObject({ code: 'deadline' });
});

test('a deadline that is stopped ends what nobody waits for any more', async () => {
  const deadline = new Deadline(60);
  const forgotten = deadline.guard(never, () => 'reading');
  deadline.stop();
  await expect(forgotten).rejects.toMatchObject({ code: 'deadline' });
  expect(deadline.signal.aborted).toBe(true);
});
