/** The hops that few chains have: by SAML assertion, by certificate, and to a root user. Loaded with the first of them. */
import { withoutUndefined } from '../../core/objects.ts';
import type { CertificateSource, SamlAssertion, SamlSource } from '../../core/proofs.ts';
import type { CertificateHop, RootHop, SamlHop } from '../plan/plan.ts';
import { assumeOrLess, shorter } from './assume-with-fallback.ts';
import type { Step, TakenHop } from './chain-context.ts';
import { offeredRole } from './offered-role.ts';
import { resolveText } from './resolve-texts.ts';
import { commonCall, resolvedBy, roleArnOf, take, type Caller } from './take-hop.ts';

/** What a hop by assertion starts from. */
interface FromAssertion {
  readonly source: SamlSource;
  readonly assertion: SamlAssertion;
}

/** Takes a hop with the assertion of a source: the role that is asked for, or the only one that is offered. */
export async function takeSaml(hop: SamlHop, { source, assertion }: FromAssertion, step: Step): Promise<TakenHop> {
  const { roleArn, providerArn } = offeredRole(hop, assertion, { of: step.node.of, from: source.name });
  const { issuer, subject, audience, brings } = assertion;
  const { name } = source;
  const sessionName = brings.sessionName ?? '';
  const call = { ...commonCall(hop), roleArn, providerArn };
  const attempt = {
    hop,
    of: step.node.of,
    caller: name,
    principal: name,
    roleArn,
    sessionName,
    assertion: { issuer, subject, audience, brings, providerArn },
    ...withoutUndefined({ sourceIdentity: brings.sourceIdentity }),
  };
  return take(attempt, step, {
    assume: () =>
      assumeOrLess(
        call,
        (asked) => step.world.sts.assumeRoleWithSaml(asked, source),
        (kind, asked) => shorter(kind, hop, asked),
      ),
    resolved: (sent) => ({ ...hop, ...resolvedBy({ ...sent, sessionName }), providerArn }),
  });
}

/** Takes a hop with a certificate. */
export async function takeCertificate(hop: CertificateHop, source: CertificateSource, step: Step): Promise<TakenHop> {
  const roleArn = roleArnOf(hop, '');
  const { region, durationSeconds, trustAnchorArn, profileArn } = hop;
  const sessionName =
    hop.sessionName === undefined ? undefined : resolveText(hop.sessionName, 'the session name', step);
  const call = {
    region,
    roleArn,
    durationSeconds,
    trustAnchorArn,
    profileArn,
    ...withoutUndefined({ sessionName }),
  };
  const { name } = source;
  const attempt = {
    hop,
    of: step.node.of,
    caller: name,
    principal: name,
    roleArn,
    sessionName: sessionName ?? '',
    ...withoutUndefined({ sourceIdentity: step.brings?.sourceIdentity, certificate: step.brings }),
  };
  return take(attempt, step, {
    assume: () =>
      assumeOrLess(
        call,
        (asked) => step.world.sts.createSession(asked, source),
        (kind, asked) => shorter(kind, hop, asked),
      ),
    resolved: (sent) => {
      const { role, durationSeconds: granted } = resolvedBy({ ...sent, sessionName: '' });
      return { ...hop, role, durationSeconds: granted, ...withoutUndefined({ sessionName }) };
    },
  });
}

/** Takes a hop to the root user of an account. */
export async function takeRoot(hop: RootHop, caller: Caller, step: Step): Promise<TakenHop> {
  const { region, durationSeconds, taskPolicyArn } = hop;
  const rootArn = roleArnOf(hop, '');
  const { name, principal, credentials, sourceIdentity } = caller;
  const attempt = {
    hop,
    of: step.node.of,
    caller: name,
    principal,
    roleArn: rootArn,
    sessionName: '',
    isTemporary: credentials.sessionToken !== undefined,
    ...withoutUndefined({ sourceIdentity }),
  };
  const call = { region, rootArn, taskPolicyArn, durationSeconds };
  return take(attempt, step, {
    assume: async () => ({ call, session: await step.world.sts.assumeRoot(call, credentials) }),
    resolved: () => hop,
  });
}
