import type { TimeLimit } from '../net/deadline.ts';

/** What to say where the system does not answer within the step's time. */
export const SYSTEM_LIMIT: TimeLimit = {
  whose: "the step's",
  hint: 'If a file system does not answer (the home directory or RUNNER_TEMP on a network drive), put these files on another: AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, profile-files: job. action-timeout-s allows more time.',
};
