import { MACHINE_WORLD } from '../../support/machine.ts';
import { closeAll, emulate } from '../support/running.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';

/** The part of an answer that tests look at. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

/** What {@link onMachine} provides. */
export interface OnMachine {
  readonly emulator: Emulator;
  /** Milliseconds. */
  now: number;
  ask(path: string, init?: RequestInit): Promise<Answer>;
}

/** Gives every test an emulated machine, whose clock stands still. */
export function onMachine(): OnMachine {
  let emulator: Emulator | undefined;
  const on = {
    now: Date.now(),
    get emulator(): Emulator {
      if (emulator === undefined) throw new Error('the emulator runs only within a test');
      return emulator;
    },
    async ask(path: string, init: RequestInit = {}): Promise<Answer> {
      const { status, headers, ...answer } = await fetchFrom(on.emulator, path, init);
      return { status, headers, body: answer.body };
    },
  };
  beforeEach(async () => {
    on.now = Date.now();
    emulator = await emulate(MACHINE_WORLD, { now: () => on.now });
  });
  afterEach(closeAll);
  return on;
}

async function fetchFrom({ url }: Emulator, path: string, init: RequestInit): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, init);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}
