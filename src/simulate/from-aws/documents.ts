import type { PolicyDocument, PolicyUse } from '../../iam/policy/document.ts';
import { parseSavedPolicy } from '../../iam/policy/parse-saved.ts';
import type { ManagedPolicyDetail } from './shapes.ts';

/** Receives a sentence about what in a policy could not be read. */
export type Report = (message: string) => void;

/**
 * Reads a policy document as AWS hands it out: as an object (by the AWS CLI), or as JSON encoded as in URLs (by its API).
 *
 * @param name what the policy is called; left out for the one policy of its kind
 */
export function readDocument(value: unknown, use: PolicyUse, name: string | undefined, report: Report): PolicyDocument {
  const { document, unread } = parseSavedPolicy(typeof value === 'string' ? decode(value) : value, use);
  unread.forEach(report);
  return name === undefined ? document : { ...document, name };
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

/** The policies that can be attached to users, groups and roles; each document is read when it is first asked for. */
export class ManagedPolicies {
  readonly #details: ReadonlyMap<string, ManagedPolicyDetail>;
  readonly #read = new Map<string, PolicyDocument | undefined>();
  readonly #report: Report;

  constructor(details: readonly ManagedPolicyDetail[], report: Report) {
    this.#details = new Map(details.map((policy) => [policy.Arn, policy]));
    this.#report = report;
  }

  /** The document that is in force; undefined if the file does not have it. */
  find(arn: string): PolicyDocument | undefined {
    const known = this.#read.get(arn);
    if (known !== undefined || this.#read.has(arn)) {
      return known;
    }
    const document = this.#documentOf(arn);
    this.#read.set(arn, document);
    return document;
  }

  /** All policies of an account's own, by ARN. */
  own(account: string): ReadonlyMap<string, PolicyDocument> {
    const arns = [...this.#details.keys()].filter((arn) => arn.split(':')[4] === account);
    return new Map(
      arns.flatMap((arn) => {
        const document = this.find(arn);
        return document === undefined ? [] : [[arn, document] as const];
      }),
    );
  }

  #documentOf(arn: string): PolicyDocument | undefined {
    const version = this.#details.get(arn)?.PolicyVersionList.find(({ IsDefaultVersion: isDefault }) => isDefault);
    return version === undefined
      ? undefined
      : readDocument(version.Document, 'identity', arn, (message) => {
          this.#report(`${arn}, ${message}`);
        });
  }
}
