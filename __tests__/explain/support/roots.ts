/** Chains that end with a root user. */
import type { Credentials } from '../../../src/core/credentials.ts';
import { Secret } from '../../../src/core/secret.ts';
import { plainHop } from '../../../src/request/hop-request.ts';
import { plan } from '../../chain/plan/requests.ts';
import { plannedSource } from '../../support/sources.ts';
import { refusalOf, type Refusal, type Run } from './refusals.ts';

const HUB = 'arn:aws:iam::111111111111:role/hub';
const KEYS = { accessKeyId: 'AKIAEXAMPLEROOT11111', secretAccessKey: 'a-secret-for-tests-only-root-abcdef0123' };

/** How a chain differs from one that AWS would let in. */
export interface RootChain {
  /** The policy of the role that calls, in one line. */
  readonly policy?: string;
  readonly task?: string;
  readonly account?: string;
  readonly more?: string;
}

/** The chain, to be run: keys, a role, a root user. */
export function rootChain({
  policy = '[{Effect: Allow, Action: "sts:AssumeRoot", Resource: "*"}]',
  task = 'IAMAuditRootUserCredentials',
  account = '222222222222',
  more = '',
}: RootChain = {}): Run {
  const world = `
version: 1
accounts:
  "111111111111":
    users:
      ci:
        access-key-id: ${KEYS.accessKeyId}
        secret-access-key: ${KEYS.secretAccessKey}
    roles:
      hub:
        trust: [{Effect: Allow, Principal: {AWS: "arn:aws:iam::111111111111:user/ci"}, Action: "sts:*"}]
        policy: ${policy}
  "222222222222": {}
${more}`;
  const hops = [
    plainHop(1, 'role-to-assume', HUB),
    { ...plainHop(2, 'role-chain item 1', ''), root: { account, taskPolicy: task } },
  ];
  const credentials: Credentials = {
    accessKeyId: new Secret(KEYS.accessKeyId),
    secretAccessKey: new Secret(KEYS.secretAccessKey),
  };
  return {
    world,
    plan: plan(hops, { source: plannedSource('keys'), firstSignedHop: { skipTagging: true } }).plan,
    source: { kind: 'credentials', name: 'keys', credentials: () => Promise.resolve(credentials) },
  };
}

/** What is said of it. */
export function refusedRoot(chain: RootChain): Promise<Refusal> {
  return refusalOf(rootChain(chain));
}
