import type { PlannedHop, PlannedTarget } from '../chain/plan/plan.ts';
import type { CallerIdentity } from '../chain/run/session.ts';
import type { TakenMark } from '../explain/picture/course.ts';
import type { InputValues } from '../request/read-inputs.ts';
import type { StepRequest } from './step-request.ts';
import type { ChainContext } from '../chain/run/chain-context.ts';

/** Gets notified of a login's progress. */
export interface RunWatch extends Pick<ChainContext, 'onHop' | 'onTarget'> {
  /** Called with the identity of the credentials that the job already had and keeps (`use-existing-credentials`). */
  readonly onKept: (identity: CallerIdentity) => void;
}

/** A record of a step's progress, so that its summary can report it however the step ends. Holds no credentials. */
export class RunRecord implements RunWatch {
  inputs: InputValues | undefined;
  request: StepRequest | undefined;
  /** The identity of the credentials that the job already had and keeps. */
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
