/** The parameters of CreateSession: of the query, and of the body, which is JSON. */

import { DURATION_LIMITS, TEXT_LIMITS, violationOf } from '../../aws/limits.ts';
import { parseRolesAnywhereArn } from '../../aws/roles-anywhere-arn.ts';
import { parseRoleArn } from '../../aws/arn.ts';
import type { HttpRequest } from '../http/message.ts';
import { badRequest, type StsError } from '../../iam/calls/sts-error.ts';
import { isMapping } from '../../iam/policy/problems.ts';

/** Checked parameters. */
export interface CreateSessionInput {
  readonly trustAnchorArn: string;
  readonly profileArn: string;
  readonly roleArn: string;
  readonly durationSeconds: number | undefined;
  readonly roleSessionName: string | undefined;
}

const KNOWN = [
  'trustAnchorArn',
  'profileArn',
  'roleArn',
  'durationSeconds',
  'roleSessionName',
  'instanceProperties',
  'sessionName',
];

function invalid(message: string): StsError {
  return badRequest('ValidationException', message);
}

/** What was sent, unchecked. Of a name in both places, the query counts. */
export function sentParameters({ query, body }: HttpRequest): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = body.length === 0 ? {} : JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    json = undefined;
  }
  return { ...(isMapping(json) ? json : {}), ...Object.fromEntries(new URLSearchParams(query)) };
}

/** Names that were sent but mean nothing. */
export function unknownParameters(sent: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(sent).filter((name) => !KNOWN.includes(name));
}

/** @throws {StsError} `ValidationException` */
export function readInput(sent: Readonly<Record<string, unknown>>): CreateSessionInput {
  const { durationSeconds, roleSessionName } = sent;
  return {
    trustAnchorArn: arnIn(sent, 'trustAnchorArn', (arn) => parseRolesAnywhereArn(arn)?.kind === 'trust-anchor'),
    profileArn: arnIn(sent, 'profileArn', (arn) => parseRolesAnywhereArn(arn)?.kind === 'profile'),
    roleArn: arnIn(sent, 'roleArn', (arn) => parseRoleArn(arn) !== undefined),
    durationSeconds: secondsIn(durationSeconds),
    roleSessionName: sessionNameIn(roleSessionName),
  };
}

function arnIn(sent: Readonly<Record<string, unknown>>, name: string, isArn: (arn: string) => boolean): string {
  const value = sent[name];
  if (typeof value !== 'string' || !isArn(value)) {
    throw invalid(`Value at '${name}' failed to satisfy constraint: Member must be a valid ARN`);
  }
  return value;
}

function secondsIn(value: unknown): number | undefined {
  const { min, max } = DURATION_LIMITS.role;
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw invalid(`Value at 'durationSeconds' failed to satisfy constraint: Member must be from ${min} to ${max}`);
  }
  return value;
}

function sessionNameIn(value: unknown): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'string' || violationOf(value, TEXT_LIMITS.roleSessionName) !== undefined) {
    throw invalid(
      "Value at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    );
  }
  return value;
}
