import { isPath, isRecordOf } from '../core/checks.ts';
import { messageOf } from '../core/errors.ts';
import type { StepRequest } from '../login/step-request.ts';
import { refreshOf } from '../sink/delivery-inputs.ts';
import type { Sink } from '../sink/sink.ts';

/** The record of what renews the credentials of a job. */
interface RefresherRecord {
  /** The private directory with the sessions, and with everything that renews them. */
  readonly directory: string;
}

const isRefresherRecord = isRecordOf<RefresherRecord>({ directory: isPath });

/** Renews credentials for as long as the job runs. Its code is loaded only if it is asked for. */
export const refresherSink: Sink = {
  what: 'the sessions that are renewed',
  records: isAsked,
  check: async (request, runner) => {
    if (!isAsked(request)) return;
    const { checkRefresh } = await import('./begin-refresh.ts');
    await checkRefresh(request, runner);
  },
  prepare: async (delivery, context) => {
    if (!isAsked(delivery.request)) return undefined;
    const { beginRefresh } = await import('./begin-refresh.ts');
    return beginRefresh(delivery, context);
  },
  traceOf: (data) => data,
  undo: (data) =>
    isRefresherRecord(data)
      ? async ({ temporaryDirectory }) => {
          const { endRefresh } = await import('./end-refresh.ts');
          return endRefresh(temporaryDirectory, data.directory).then(
            () => [],
            (error: unknown) => [{ kind: 'failed', message: messageOf(error) }],
          );
        }
      : undefined,
};

function isAsked({ inputs }: StepRequest): boolean {
  return refreshOf(inputs) !== 'none';
}
