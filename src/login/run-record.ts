import type { PlannedHop, PlannedTarget } from '../chain/plan/plan.ts';
import type { CallerIdentity } from '../chain/run/session.ts';
import type { TakenMark } from '../explain/picture/course.ts';
import type { InputValues } from '../request/read-inputs.ts';
import type { StepRequest } from './step-request.ts';
import type { ChainContext } from '../chain/run/chain-context.ts';

/** Who is told of a login while it goes on. */
export interface RunWatch extends Pick<ChainContext, 'onHop' | 'onTarget'> {
  /** Told whose the credentials are that the job had already, and keeps (`use-existing-credentials`). */
  readonly onKept: (identity: CallerIdentity) => void;
}

/** What is noted of a step while it goes on, so that its summary can tell of it however it ends. Holds no credentials. */
export class RunRecord implements RunWatch {
  inputs: InputValues | undefined;
  request: StepRequest | undefined;
  /** Whose the credentials are that the job had already and keeps. */
  kept: CallerIdentity | undefined;
  readonly taken = new Map<PlannedHop, TakenMark>();
  readonly targetFailures = new Map<PlannedTarget, unknown>();

  readonly onHop: RunWatch['onHop'] = ({ hop, roleArn, sessionName, session }, node) => {
    this.taken.set(node.hop, { hop, roleArn, sessionName, until: session.credentials.expiration });
  };

  readonly onTarget: RunWatch['onTarget'] = (outcome) => {
    if (outcome.kind === 'failed') {
      this.targetFailures.set(outcome.target, outcome.error);
    }
  };

  readonly onKept: RunWatch['onKept'] = (identity) => {
    this.kept = identity;
  };
}
