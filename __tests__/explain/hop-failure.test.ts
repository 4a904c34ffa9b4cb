/** What is advised goes by what the plan says about its source, whatever kind that is. */
import { BUILDKITE } from '../../src/ci/buildkite.ts';
import { GITHUB } from '../../src/ci/github.ts';
import { GITLAB } from '../../src/ci/gitlab.ts';
import type { CiSystem } from '../../src/ci/system.ts';
import { RoleChainError } from '../../src/core/errors.ts';
import type { Explanation } from '../../src/core/explanation.ts';
import type { PlannedSource, Proof } from '../../src/core/proofs.ts';
import { explainHopFailure, type HopFailure } from '../../src/explain/hop-failure.ts';
import { CallFailure, type FailureKind } from '../../src/net/failure.ts';
import { hop, plan } from '../chain/plan/requests.ts';

/** A source of a kind that nothing outside of its file has ever heard of. */
function newSource(proof: Proof, facts: Partial<PlannedSource> = {}): PlannedSource {
  return { kind: 'of-tomorrow', name: 'a source of tomorrow', proof, ...facts };
}

/** What is said of a failed first hop from that source. */
function explanationOf(
  source: PlannedSource,
  kind: FailureKind,
  code: string,
  { system, job }: Pick<HopFailure, 'system' | 'job'> = { system: GITHUB, job: {} },
): Explanation {
  const planned = plan([hop({ place: 'role-to-assume' })], { source }).plan;
  const [first] = planned.hops;
  if (first === undefined) {
    throw new Error('the plan has a hop');
  }
  const roleArn = 'arn:aws:iam::222222222222:role/hub';
  const attempt = { hop: first, of: 1, caller: source.name, principal: source.name, roleArn, sessionName: 'run' };
  const failure = new CallFailure({ kind, code, message: 'no', status: 400 });
  const error = explainHopFailure(failure, { attempt, plan: planned, system, job, explains: true });
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

test.each<readonly [CiSystem, string]>([
  [GITHUB, 'permissions: {id-token: write, contents: read}'],
  [GITLAB, 'id_tokens: {ROLE_CHAIN_ID_TOKEN: {aud: sts.amazonaws.com}}'],
  [BUILDKITE, 'ROLE_CHAIN_BUILDKITE_OIDC: "true"'],
])('a job that started from its machine is told how its own CI system gives it a token (%#)', (system, fix) => {
  const of = { system, job: { repository: 'acme/shop' } };
  const source = newSource('credentials', { isFallback: true });
  const { causes } = explanationOf(source, 'denied', 'AccessDenied', of);
  const text = causes
    .find(({ id }) => id === 'token-forgotten')
    ?.edits.map((edit) => edit.text)
    .join();
  expect(text).toContain(fix);
  expect(text?.includes('id-token: write')).toBe(system === GITHUB);
});

test('nobody is told of the token of a job where there is no job', () => {
  const source = newSource('credentials', { isFallback: true });
  expect(explanationOf(source, 'denied', 'AccessDenied').causes.map(({ id }) => id)).not.toContain('token-forgotten');
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
