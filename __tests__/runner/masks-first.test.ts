import { printingAfter, writeMasks } from '../../src/runner/masks-first.ts';
import { statusOfClosedOutput } from '../../src/runner/standard-output.ts';

/** Printing after masks that the test settles. */
function printing(): {
  readonly shown: readonly string[];
  readonly print: (text: string) => void;
  readonly printed: () => Promise<void>;
  readonly settle: (failure?: Error) => void;
  readonly mask: () => void;
} {
  const shown: string[] = [];
  let masks: Promise<void> | undefined;
  let settle: (failure?: Error) => void = () => undefined;
  const { print, printed } = printingAfter(() => masks, {
    print: (text) => shown.push(text),
    printed: () => Promise.resolve(),
  });
  return {
    shown,
    print,
    printed,
    mask: () => {
      masks = new Promise((resolve, reject) => {
        settle = (failure) => {
          if (failure === undefined) resolve();
          else reject(failure);
          masks = failure === undefined ? undefined : masks;
        };
      });
    },
    settle: (failure) => {
      settle(failure);
    },
  };
}

test('a result is printed at once where no mask is under way', () => {
  const { shown, print } = printing();
  print('a');
  expect(shown).toEqual(['a']);
});

test('results wait for the masks, in their order, and so does who waits for them', async () => {
  const { shown, print, printed, mask, settle } = printing();
  mask();
  print('a');
  const end = printed().then(() => [...shown]);
  settle();
  print('b');
  expect(shown).toEqual([]);
  expect(await end).toContain('a');
  await printed();
  expect(shown).toEqual(['a', 'b']);
  print('c');
  expect(shown).toEqual(['a', 'b', 'c']);
});

test('nothing is printed where the masks fail', async () => {
  const { shown, print, printed, mask, settle } = printing();
  mask();
  print('a');
  settle(new Error('full'));
  print('b');
  await expect(printed()).rejects.toThrow('full');
  expect(shown).toEqual([]);
});

test('masks that cannot be written say why, and that nothing is given out', async () => {
  const log = {
    write: (_text: string, done: (error?: Error) => void): void => {
      done(Object.assign(new Error('no space'), { code: 'EPIPE' }));
    },
  };
  const failure: unknown = await writeMasks(log, '::add-mask::x\n').catch((error: unknown) => error);
  expect(String(failure)).toContain('standard error cannot be written: ');
  expect(failure).toMatchObject({ code: 'delivery' });
  // Not quietly, as where nobody reads a result.
  expect(statusOfClosedOutput(failure)).toBeUndefined();
});
