import type { AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import type { AssumeRoleCall, SamlCall, WebIdentityCall } from '../chain/run/session.ts';

/** The parameters of every call that assumes a role; empty ones are left out. */
interface RoleInput {
  RoleArn: string;
  DurationSeconds: number;
  Policy?: string;
  PolicyArns?: { arn: string }[];
}

/** The parameters of every call in which the caller names the session; empty ones are left out. */
export function commonInput(call: WebIdentityCall): RoleInput & { RoleSessionName: string } {
  return { RoleSessionName: call.sessionName, ...roleInput(call) };
}

/** The parameters of AssumeRoleWithSAML besides the assertion; empty ones are left out. */
export function samlInput(call: SamlCall): RoleInput & { PrincipalArn: string } {
  return { PrincipalArn: call.providerArn, ...roleInput(call) };
}

function roleInput(call: Omit<WebIdentityCall, 'sessionName'>): RoleInput {
  return {
    RoleArn: call.roleArn,
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
