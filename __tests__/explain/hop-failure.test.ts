/** What is advised goes by what the plan says about its source, whatever kind that is. */
import { RoleChainError } from '../../src/core/errors.ts';
import type { Explanation } from '../../src/core/explanation.ts';
import type { PlannedSource, Proof } from '../../src/core/proofs.ts';
import { explainHopFailure } from '../../src/explain/hop-failure.ts';
import { CallFailure, type FailureKind } from '../../src/net/failure.ts';
import { hop, plan } from '../chain/plan/requests.ts';

/** A source of a kind that nothing outside of its file has ever heard of. */
function newSource(proof: Proof, facts: Partial<PlannedSource> = {}): PlannedSource {
  return { kind: 'of-tomorrow', name: 'a source of tomorrow', proof, ...facts };
}

/** What is said of a failed first hop from that source. */
function explanationOf(source: PlannedSource, kind: FailureKind, code: string): Explanation {
  const planned = plan([hop({ place: 'role-to-assume' })], { source }).plan;
  const [first] = planned.hops;
  if (first === undefined) {
    throw new Error('the plan has a hop');
  }
  const roleArn = 'arn:aws:iam::222222222222:role/hub';
  const attempt = { hop: first, of: 1, caller: source.name, principal: source.name, roleArn, sessionName: 'run' };
  const failure = new CallFailure({ kind, code, message: 'no', status: 400 });
  const error = explainHopFailure(failure, { attempt, plan: planned, job: {}, explains: true });
  return (error instanceof RoleChainError ? error.explanation : undefined) ?? { facts: [], causes: [] };
}

const editsOf = ({ causes }: Explanation): string =>
  causes.flatMap(({ edits }) => edits.map(({ text }) => text)).join();

test('credentials that AWS refuses are to be checked in the inputs that they are typed into', () => {
  const source = newSource('credentials', { typedInto: ['tomorrow-id', 'tomorrow-key', 'tomorrow-token'] });
  expect(editsOf(explanationOf(source, 'credentials', 'ExpiredToken'))).toContain(
    'check the inputs tomorrow-id, tomorrow-key and tomorrow-token.',
  );
});

test('credentials that nobody types in are to be checked where they are set', () => {
  expect(editsOf(explanationOf(newSource('credentials'), 'credentials', 'ExpiredToken'))).toContain(
    'check the step that sets them.',
  );
});

test.each([
  [true, ['token-old', 'clock']],
  [undefined, ['clock']],
] as const)('a token that is over is to be written again if it is in a file: %s', (isInFile, causes) => {
  const source = newSource('token', isInFile === undefined ? {} : { isInFile });
  expect(explanationOf(source, 'token-expired', 'ExpiredTokenException').causes.map(({ id }) => id)).toEqual(causes);
});

test.each([
  ['TooLarge', 'too-large-answer'],
  ['IncompleteAnswer', 'incomplete-answer'],
  ['HTTP 400', 'foreign-answer'],
  ['ValidationError', 'request-refused'],
])('an answer that AWS did not write is no refusal by AWS: %s', (code, cause) => {
  const { causes } = explanationOf(newSource('credentials'), 'rejected', code);
  expect(causes.map(({ id }) => id)).toEqual([cause]);
  expect(causes.some(({ title }) => title.startsWith('AWS refused'))).toBe(code === 'ValidationError');
});
