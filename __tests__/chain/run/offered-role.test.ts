import fc from 'fast-check';
import { offeredRole } from '../../../src/chain/run/offered-role.ts';
import type { PlannedRole, SamlHop } from '../../../src/chain/plan/plan.ts';
import type { OfferedRole, SamlAssertion } from '../../../src/core/proofs.ts';
import { Secret } from '../../../src/core/secret.ts';

const DEPLOY = offered('111111111111', 'deploy');
const ADMIN = offered('111111111111', 'admin');
const OTHER = offered('222222222222', 'deploy');

function offered(account: string, name: string, provider = 'idp'): OfferedRole {
  return {
    roleArn: `arn:aws:iam::${account}:role/${name}`,
    providerArn: `arn:aws:iam::${account}:saml-provider/${provider}`,
  };
}

function assertionOf(roles: readonly OfferedRole[], isEncrypted = false): SamlAssertion {
  const brings = { tags: [], transitiveTagKeys: [] };
  return { response: new Secret('base64'), roles, isEncrypted, brings, issuer: '', subject: '', audience: '' };
}

function hopTo(role: PlannedRole, providerArn?: string): SamlHop {
  const common = { place: 'role-to-assume', durationSeconds: 3600, region: 'eu-central-1', policyArns: [] };
  return { kind: 'saml', number: 1, role, ...common, ...(providerArn === undefined ? {} : { providerArn }) };
}

const ANY: PlannedRole = { kind: 'offered', partition: 'aws' };

function named(name: string): PlannedRole {
  return { kind: 'name', name, partition: 'aws' };
}

function arn({ roleArn }: OfferedRole): PlannedRole {
  return { kind: 'arn', arn: roleArn, account: roleArn.split(':')[4] ?? '', name: roleArn.split('/').at(-1) ?? '' };
}

function choose(hop: SamlHop, roles: readonly OfferedRole[], isEncrypted = false): OfferedRole {
  return offeredRole(hop, assertionOf(roles, isEncrypted), { of: 3, from: 'the assertion of saml-assertion' });
}

/** The message of a refusal, and its hint. */
function refusal(hop: SamlHop, roles: readonly OfferedRole[], isEncrypted = false): string {
  try {
    choose(hop, roles, isEncrypted);
  } catch (error) {
    expect(error).toMatchObject({ code: 'source', hop: { number: 1, of: 3 } });
    return error instanceof Error && 'hint' in error ? `${error.message}\n${String(error.hint)}` : '';
  }
  throw new Error('it was not refused');
}

describe('the role of an assertion', () => {
  test('is the only one, if none is asked for', () => {
    expect(choose(hopTo(ANY), [DEPLOY])).toEqual(DEPLOY);
  });

  test('is the pair of the role that is asked for', () => {
    expect(choose(hopTo(arn(ADMIN)), [DEPLOY, ADMIN, OTHER])).toEqual(ADMIN);
  });

  test('is that of a name, with its path or without', () => {
    const inPath = offered('111111111111', 'ci/deploy');
    expect(choose(hopTo(named('deploy')), [ADMIN, inPath])).toEqual(inPath);
    expect(choose(hopTo(named('ci/deploy')), [DEPLOY, inPath])).toEqual(inPath);
  });

  test('is that of the provider that is asked for', () => {
    const bySecond = offered('111111111111', 'deploy', 'second');
    expect(choose(hopTo(arn(DEPLOY), bySecond.providerArn), [DEPLOY, bySecond])).toEqual(bySecond);
  });

  test('is what the inputs say of an encrypted assertion, which nobody but AWS can read', () => {
    expect(choose(hopTo(arn(DEPLOY), DEPLOY.providerArn), [], true)).toEqual(DEPLOY);
    expect(refusal(hopTo(arn(DEPLOY)), [], true)).toContain('saml-provider-arn');
    expect(refusal(hopTo(ANY, DEPLOY.providerArn), [], true)).toContain('role-to-assume');
  });
});

describe('an assertion is refused, with what it offers,', () => {
  test('that offers several roles, if none is asked for', () => {
    const text = refusal(hopTo(ANY), [DEPLOY, ADMIN]);
    expect(text).toContain('offers 2 roles, and none is asked for');
    expect(text).toContain(`${DEPLOY.roleArn} by ${DEPLOY.providerArn}\n  ${ADMIN.roleArn}`);
  });

  test('that offers no role, or not the one that is asked for', () => {
    expect(refusal(hopTo(ANY), [])).toContain('does not offer any role');
    const text = refusal(hopTo(arn(offered('111111111111', 'deplay'))), [DEPLOY, OTHER]);
    expect(text).toContain(`did you mean ${DEPLOY.roleArn}?`);
    expect(text).toContain(OTHER.roleArn);
  });

  test('that offers roles of the same name in two accounts', () => {
    expect(refusal(hopTo(named('deploy')), [DEPLOY, OTHER])).toContain('several roles called deploy');
  });

  test('that offers the role by other providers, or by several', () => {
    expect(refusal(hopTo(arn(DEPLOY), 'arn:aws:iam::111111111111:saml-provider/other'), [DEPLOY])).toContain(
      'but not by arn:aws:iam::111111111111:saml-provider/other',
    );
    expect(refusal(hopTo(arn(DEPLOY)), [DEPLOY, offered('111111111111', 'deploy', 'second')])).toContain(
      'by several SAML providers',
    );
  });

  test('with no more lines than anyone reads', () => {
    const many = Array.from({ length: 500 }, (_, index) => offered('111111111111', `role-${index}`));
    expect(refusal(hopTo(ANY), many).split('\n')).toHaveLength(23);
    expect(refusal(hopTo(ANY), many)).toContain('and 480 more');
  });
});

test('a role is only ever one that is offered, and the one that is asked for', () => {
  const roles = fc.array(
    fc
      .tuple(fc.constantFrom('111111111111', '222222222222'), fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y'))
      .map(([account, name, provider]) => offered(account, name, provider)),
    { maxLength: 4 },
  );
  const wanted = fc.constantFrom(ANY, named('a'), arn(offered('111111111111', 'b')));
  fc.assert(
    fc.property(roles, wanted, (all, role) => {
      let found: OfferedRole;
      try {
        found = choose(hopTo(role), all);
      } catch {
        return;
      }
      expect(all).toContainEqual(found);
      expect(role.kind !== 'arn' || role.arn === found.roleArn).toBe(true);
      expect(role.kind !== 'name' || found.roleArn.endsWith('/a')).toBe(true);
    }),
  );
});
