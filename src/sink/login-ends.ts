import type { ChainResult } from '../chain/run/chain-context.ts';
import type { Delivery } from './sink.ts';

/** Credentials from a login, at the end of its chain or of the chain to a target. */
export interface LoginEnd {
  /** The target's; absent where there are no targets. */
  readonly target?: string;
  readonly region: string;
  readonly credentials: ChainResult['credentials'];
}

/**
 * The credentials that a step provides; none if it keeps those of the job. Credentials that the job already has
 * (ambient, environment) are not delivered again, as in v6.
 */
export function loginEnds({ request, login }: Pick<Delivery, 'request' | 'login'>): readonly LoginEnd[] {
  switch (login.kind) {
    case 'existing':
      return [];
    case 'chain': {
      const { hops, credentials } = login.result;
      const isOwn = hops.length > 0 || request.source.bringsCredentials;
      return isOwn ? [{ region: request.plan.region, credentials }] : [];
    }
    case 'targets':
      return login.outcomes.flatMap((outcome) => {
        if (outcome.kind === 'failed') return [];
        const { target, result } = outcome;
        return [{ target: target.name, region: target.region, credentials: result.credentials }];
      });
  }
}
