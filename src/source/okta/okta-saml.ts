import type { SamlSource } from '../../core/proofs.ts';
import type { Problems } from '../../core/problems.ts';
import type { InputName } from '../../request/inputs.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { refuseOtherProviders } from '../saml/provider-inputs.ts';
import { ProviderSource } from '../saml/provider-source.ts';
import type { SourceContext } from '../source-context.ts';
import type { OktaOrg } from './org.ts';

/** A login at Okta that ends with an assertion. */
export interface OktaLogin {
  readonly org: OktaOrg;
  /** For messages. */
  readonly name: string;
  /** Whether it needs no person, and so can be done again. */
  readonly renewable: boolean;
  /** Gets a SAML response, in base64. */
  readonly login: () => Promise<string>;
}

/** The source of the assertions of a login. */
export function samlSourceOf({ org, name, renewable, login }: OktaLogin, { runner, now }: SourceContext): SamlSource {
  return new ProviderSource({
    name,
    from: `Okta (${org.domain})`,
    needsPerson: !renewable,
    logIn: async () => ({ response: await login(), neededPerson: false }),
    conceal: runner.conceal,
    now,
  });
}

/** Adds problems with inputs that Okta does not read, or not this way of it. */
export function refuseOthers(inputs: InputValues, names: readonly InputName[], why: string, problems: Problems): void {
  refuseOtherProviders('okta', inputs, problems);
  for (const name of OF_SERVICES.filter((each) => inputs[each] !== undefined)) {
    problems.add(name, 'has no meaning with saml-provider: it is for a service, with okta-private-key');
  }
  for (const name of names.filter((each) => inputs[each] !== undefined)) {
    problems.add(name, why);
  }
}

const OF_SERVICES = ['okta-private-key-id', 'okta-authorization-server', 'okta-scope'] as const;
