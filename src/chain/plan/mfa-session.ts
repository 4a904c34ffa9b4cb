import { TEXT_LIMITS } from '../../aws/limits.ts';
import type { Problems } from '../../core/problems.ts';
import type { MfaRequest } from '../../request/hop-request.ts';
import type { ChainRequest } from './chain-request.ts';
import { checkArn, checkText, type HopComplaint } from './fields.ts';
import type { Plan } from './plan.ts';
import { mfaHopsOf, treesOf } from './tree.ts';

/** The session that proves MFA for all hops: long enough for a chain, which takes seconds. */
const SECONDS_FOR_CHAIN = 900;

/** As long as AWS gives it by default, where it is what the job gets: twelve hours. */
const SECONDS_FOR_JOB = 43_200;

/** Complains about a device or a proof that AWS would not take; the place is the input it comes from. */
export function checkMfa({ serial, proof }: MfaRequest, request: ChainRequest, complain: HopComplaint): void {
  const of =
    (place: string): HopComplaint =>
    (message) => {
      complain(message, place);
    };
  checkText('the MFA serial number', serial, TEXT_LIMITS.serialNumber, of('mfa-serial'));
  checkArn(serial, request, of('mfa-serial'));
  if (proof.kind === 'code') {
    checkText('the MFA code', proof.code.reveal(), TEXT_LIMITS.tokenCode, of('mfa-code'), 'secret');
  } else if (!/^[A-Z2-7\s-]{16,}=*$/i.test(proof.seed.reveal())) {
    of('mfa-secret')('the MFA seed is not Base32 (letters A-Z and digits 2-7, at least 16 of them)');
  }
}

/**
 * The request, with one MFA session for all where its hops cannot each prove MFA: AWS accepts a code only once, so
 * several hops that start from the same keys with the same device need GetSessionToken. So does MFA without any role.
 *
 * @param plan plans it, to see which hops that are
 */
export function withSharedMfa(request: ChainRequest, plan: (request: ChainRequest) => Plan): ChainRequest {
  const mfa = isPossible(request) ? sharedMfa(request, plan) : undefined;
  return mfa === undefined ? request : { ...request, mfaSession: mfa };
}

/** Only long-term keys can have such a session. Of some sources only the answer of AWS tells. */
function isPossible({ source, sourceIsTemporary, firstSignedHop, hops, targets }: ChainRequest): boolean {
  const all = [...hops, ...targets.flatMap((target) => target.hops)];
  return (
    source.proof === 'credentials' &&
    sourceIsTemporary !== true &&
    (firstSignedHop.mfa !== undefined || all.some(({ mfa }) => mfa !== undefined))
  );
}

function sharedMfa(request: ChainRequest, plan: (request: ChainRequest) => Plan): MfaRequest | undefined {
  if (request.hops.length === 0 && request.targets.length === 0) {
    return request.firstSignedHop.mfa;
  }
  const proving = mfaHopsOf(treesOf(plan(request).targets));
  const [first, ...others] = proving;
  return first !== undefined &&
    others.length > 0 &&
    proving.every(({ number, mfa }) => number === 1 && isSame(mfa, first.mfa))
    ? first.mfa
    : undefined;
}

function isSame(one: MfaRequest, other: MfaRequest): boolean {
  return one.serial === other.serial && secretOf(one) === secretOf(other);
}

function secretOf({ proof }: MfaRequest): string {
  return proof.kind === 'code' ? `code ${proof.code.reveal()}` : `seed ${proof.seed.reveal()}`;
}

/** The session of the request, if it has one. */
export function planMfaSession(request: ChainRequest, problems: Problems): Pick<Plan, 'mfaSession'> {
  const { mfaSession: mfa, durationSeconds, hops, targets } = request;
  if (mfa === undefined) {
    return {};
  }
  if (hops.length > 0 || targets.length > 0) {
    return { mfaSession: { ...mfa, durationSeconds: SECONDS_FOR_CHAIN } };
  }
  checkMfa(mfa, request, (message, place = 'mfa-serial') => {
    problems.add(place, message);
  });
  return { mfaSession: { ...mfa, durationSeconds: durationSeconds ?? SECONDS_FOR_JOB } };
}
