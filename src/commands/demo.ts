import { runDemo } from '../demo/demo.ts';
import type { Command } from './command.ts';

/** `role-chain demo`: the main job, shown on the emulator. */
export const demo: Command = {
  name: 'demo',
  summary: 'show a whole run of the action against the emulator',
  usage: '',
  details: [
    'Starts the emulator and runs the action as a runner would: from an OIDC token through three roles in three accounts,',
    'with a tag and a source identity that are passed along. Shows the log, the environment of the next step and the outputs,',
    'proves by a signed call whose the keys are, and runs the post step. Needs no network and no AWS account.',
  ].join(' '),
  flags: [],
  positionals: 0,
  run: (_given, process) => runDemo(process),
};
