import { parseWorld } from '../../src/emulator/emulator.ts';
import { RoleChainError } from '../../src/core/errors.ts';
import { stage } from '../support/stage.ts';
import { emulate } from '../support/world.ts';
import { logIn } from './support/log-in.ts';
import { lesserOutputs, printed, worldFile, type Printed } from './support/output.ts';
import { SHAPES, type Claims, type Shape } from './support/shapes.ts';

/** The code of the error that the login of a shape ends with. */
async function failureIn(world: string, { inputs }: Shape): Promise<string> {
  const emulator = await emulate(world);
  try {
    await logIn(emulator, inputs);
    return 'none';
  } catch (error) {
    return error instanceof RoleChainError ? error.code : String(error);
  } finally {
    await emulator.close();
  }
}

describe.each(SHAPES)('what policies prints for $name', (shape) => {
  const on = stage();
  let output: Promise<Printed> | undefined;
  const outputOf = (): Promise<Printed> => (output ??= printed(shape));

  test('lets the action take the chain', async () => {
    const all = await outputOf();
    on.emulator.setWorld(parseWorld(worldFile(all, shape, shape.claims)));
    const step = await on.job().main(shape.inputs);
    expect({ status: step.status, log: step.log }).toMatchObject({ status: 0 });
  });

  test('has nothing that could be left out', async () => {
    const all = await outputOf();
    const lesser = lesserOutputs(all);
    expect(lesser.length).toBeGreaterThan(0);
    expect(await failureIn(worldFile(all, shape, shape.claims), shape)).toBe('none');
    const notNeeded = [];
    for (const { without, output: rest } of lesser) {
      const code = await failureIn(worldFile(rest, shape, shape.claims), shape);
      if (code !== 'denied' && code !== 'rejected') {
        notNeeded.push({ without, code });
      }
    }
    expect(notNeeded).toEqual([]);
  });

  const deviations = Object.entries(shape.deviations ?? {});
  if (deviations.length > 0) {
    test.each(deviations)('does not let through %s', async (_what, changed) => {
      const world = worldFile(await outputOf(), shape, shape.claims);
      expect(await failureIn(world, { ...shape, inputs: { ...shape.inputs, ...changed } })).toBe('denied');
    });
  }

  const strangers = Object.entries(shape.strangers).map(([who, claims]): [string, Claims] => [who, claims]);
  if (strangers.length > 0) {
    test.each(strangers)('keeps out %s', async (_who, claims) => {
      const all = await outputOf();
      expect(await failureIn(worldFile(all, shape, claims), shape)).toBe('denied');
    });
  }
});
