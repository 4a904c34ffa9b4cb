import type { SamlAssertion, SamlSource } from '../../core/proofs.ts';
import type { Problems } from '../../core/problems.ts';
import type { InputName } from '../../request/inputs.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { refuseOtherProviders } from '../saml/provider-inputs.ts';
import { readSamlResponse } from '../saml/read-response.ts';
import { checkWindow } from '../saml/window.ts';
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

/** The least time that an assertion must still be good for. */
const MIN_LEFT_MS = 30_000;

/** The source of the assertions of a login: each is used for as long as it is good, and only then is there another login. */
export function samlSourceOf({ org, name, renewable, login }: OktaLogin, { runner, now }: SourceContext): SamlSource {
  let last: Promise<SamlAssertion> | undefined;
  const from = `Okta (${org.domain})`;
  const get = async (): Promise<SamlAssertion> => {
    const assertion = readSamlResponse(await login(), from, runner.conceal);
    checkWindow(assertion, { from, now: now() });
    return assertion;
  };
  return {
    kind: 'saml',
    name,
    renewable,
    assertion: async (renew = false) => {
      const known = last;
      const isGood = known !== undefined && !renew && now() + MIN_LEFT_MS < ((await known).notOnOrAfter ?? Infinity);
      // If several callers find it too old at once, only the first gets another.
      if (known === undefined || (!isGood && last === known)) {
        last = get();
      }
      return last ?? get();
    },
  };
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
