import type { LoginCommand } from '../request/inputs/definition.ts';
import type { Command } from './command.ts';

type Load = () => Promise<Command>;

/** The commands by name, each loaded on demand. */
export const COMMANDS: Readonly<Record<string, Load> & Record<LoginCommand, Load>> = {
  env: async () => (await import('./env.ts')).env,
  exec: async () => (await import('./exec.ts')).exec,
  process: async () => (await import('./process.ts')).processCommand,
  serve: async () => (await import('./serve.ts')).serve,
  check: async () => (await import('./check.ts')).check,
  policies: async () => (await import('./policies.ts')).policies,
  simulate: async () => (await import('./simulate.ts')).simulate,
  plan: async () => (await import('./plan.ts')).plan,
  emulate: async () => (await import('./emulate.ts')).emulate,
  demo: async () => (await import('./demo.ts')).demo,
};
