import { checkClaims, resolveText } from '../../../src/chain/run/resolve-texts.ts';
import { nodesOf, type HopNode } from '../../../src/chain/plan/tree.ts';
import type { PendingText } from '../../../src/request/templates.ts';
import type { HopRequest } from '../../../src/request/hop-request.ts';
import { CLAIMS, firstNode, fromToken, HUB } from './in-process.ts';

const NODE = firstNode(fromToken(HUB));
const NAME: PendingText = { field: 'roleSessionName', parts: ['to-', { claim: 'environment' }] };

/** What something throws; undefined for nothing. */
function errorOf(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What checking a chain ends with whose second hop is this one. */
function checked(request: Partial<HopRequest>, claims = CLAIMS): unknown {
  const nodes: readonly HopNode[] = nodesOf([firstNode(fromToken(HUB, request))]);
  return errorOf(() => {
    checkClaims(nodes, claims);
  });
}

describe('a text', () => {
  test('that is final stays as it is', () => {
    expect(resolveText('as-it-is', 'the session name', { node: NODE, claims: {} })).toBe('as-it-is');
  });

  test('gets the claims that it asks for', () => {
    expect(resolveText(NAME, 'the session name', { node: NODE, claims: CLAIMS })).toBe('to-prod');
  });

  test.each([
    ['missing', {}],
    ['no plain value', { environment: { name: 'prod' } }],
  ])('cannot be resolved where the claim is %s, and the claims that there are are named', (_what, claims) => {
    const all = { ...claims, sub: 'x', aud: 'y' };
    expect(errorOf(() => resolveText(NAME, 'the session name', { node: NODE, claims: all }))).toMatchObject({
      code: 'source',
      hop: { number: 1, of: 1 },
      message:
        'hop 1 of 1: the session name needs {claim:environment}, but the token has no such claim with a plain value.',
      hint: `Claims of this token: ${['aud', ...Object.keys(claims), 'sub'].join(', ')}.`,
    });
  });

  test('that becomes shorter than AWS takes is an error that shows it', () => {
    const text: PendingText = { field: 'roleSessionName', parts: [{ claim: 'environment' }] };
    expect(() => resolveText(text, 'the session name', { node: NODE, claims: { environment: 'x' } })).toThrow(
      "hop 1 of 1: the session name becomes 'x', which ",
    );
  });
});

describe('before the first hop', () => {
  test.each<readonly [string, Partial<HopRequest>]>([
    ['the session name', { sessionName: '{claim:nothing}' }],
    ['the source identity', { sourceIdentity: '{claim:nothing}' }],
    ["the tag 'Env'", { tags: [{ key: 'Env', value: '{claim:nothing}', place: 'session-tags' }] }],
  ])('a claim that %s of a later hop wants is missed', (name, request) => {
    expect(checked(request)).toMatchObject({
      code: 'source',
      hop: { number: 2, of: 2 },
      message: `hop 2 of 2: ${name} needs {claim:nothing}, but the token has no such claim with a plain value.`,
    });
  });

  test('nothing is missed where the token has all claims, or none is wanted', () => {
    expect(checked({ sessionName: '{claim:environment}' })).toBeUndefined();
    expect(checked({ sessionName: 'plain' }, {})).toBeUndefined();
  });
});
