/** What a step told the reader of its log, and the proof that a failed one exported nothing. */
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { Job } from './job.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

/** The messages of one kind of runner command, as the runner shows them. */
function commands(step: StepResult, command: 'error' | 'warning' | 'notice'): readonly string[] {
  return [...step.log.matchAll(new RegExp(`^::${command}::(.*)$`, 'gm'))].map(([, text = '']) =>
    text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  );
}

/** The error that ended the step; empty if none did. */
export function errorOf(step: StepResult): string {
  return commands(step, 'error').join('\n');
}

/** The warnings of a step, in order. */
export function warningsOf(step: StepResult): string {
  return commands(step, 'warning').join('\n');
}

/** The notices of a step, in order. */
export function noticesOf(step: StepResult): string {
  return commands(step, 'notice').join('\n');
}

/** The step failed as a step should: status 1, nothing on standard error, and nothing for later steps to find. */
export function expectNothingDelivered(step: StepResult, job?: Job): void {
  expect({ status: step.status, stderr: step.stderr }).toEqual({ status: 1, stderr: '' });
  expect([...step.exported, ...step.outputs, ...step.state]).toEqual([]);
  expect([...(job?.files().keys() ?? [])]).toEqual([]);
  expect(errorOf(step)).not.toContain('Unexpected error');
}

/** The operations that were called on an emulator, in order. */
export function operationsOf(emulator: Emulator): readonly string[] {
  return emulator.log.map(({ operation }) => operation);
}

/** How often an operation was called; for AssumeRole, optionally for one role only. */
export function countOf(emulator: Emulator, operation: string, roleArn?: string): number {
  return emulator.log.filter(
    (call) => call.operation === operation && (roleArn === undefined || call.parameters['RoleArn'] === roleArn),
  ).length;
}
