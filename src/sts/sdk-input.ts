import type { AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import type { AssumeRoleCall, WebIdentityCall } from '../chain/run/session.ts';

/** The parameters that both kinds of hops have; empty ones are left out. */
export function commonInput(call: WebIdentityCall): {
  RoleArn: string;
  RoleSessionName: string;
  DurationSeconds: number;
  Policy?: string;
  PolicyArns?: { arn: string }[];
} {
  return {
    RoleArn: call.roleArn,
    RoleSessionName: call.sessionName,
    DurationSeconds: call.durationSeconds,
    ...(call.policy === undefined ? {} : { Policy: call.policy }),
    ...(call.policyArns.length === 0 ? {} : { PolicyArns: call.policyArns.map((arn) => ({ arn })) }),
  };
}

/** The parameters that only AssumeRole has; empty ones are left out. */
export function assumeRoleInput(call: AssumeRoleCall): Partial<AssumeRoleCommandInput> {
  return {
    ...(call.tags.length === 0 ? {} : { Tags: call.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
    ...(call.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...call.transitiveTagKeys] }),
    ...(call.externalId === undefined ? {} : { ExternalId: call.externalId }),
    ...(call.sourceIdentity === undefined ? {} : { SourceIdentity: call.sourceIdentity }),
    ...(call.providedContexts.length === 0
      ? {}
      : {
          ProvidedContexts: call.providedContexts.map(({ providerArn, contextAssertion }) => ({
            ProviderArn: providerArn,
            ContextAssertion: contextAssertion,
          })),
        }),
  };
}
