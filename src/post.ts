import { messageOf, RoleChainError } from './core/errors.ts';
import { currentRunner, leave } from './runner/current.ts';
import { undoRecorded } from './sink/undo/undo-recorded.ts';
import { SINKS } from './step/sinks.ts';

/** The action's post step: undoes what main recorded. Never fails the job. */
export async function post(): Promise<void> {
  const runner = currentRunner('goes-on');
  // Case-insensitive, like GitHub's comparison for the same condition in action.yml.
  if (runner.environment['AWS_SKIP_CLEANUP_STEP']?.toLowerCase() === 'true') {
    return;
  }
  try {
    await undoRecorded(SINKS, runner, runner.environment['STATE_undo'] ?? '');
  } catch (error) {
    const text = error instanceof RoleChainError ? error.describe() : messageOf(error);
    runner.log.warning(`Not everything could be undone: ${text}`);
  }
  leave();
}
