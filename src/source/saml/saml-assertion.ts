import { Secret } from '../../core/secret.ts';
import { bearerOfAssertion, givenSource, readGiven } from './saml-source.ts';
import { defineSource } from '../source-kind.ts';

const INPUT = 'saml-assertion';

interface SamlAssertionChoice {
  readonly kind: 'saml-assertion';
  readonly response: Secret;
}

/** A SAML response passed as an input: from another step that has signed in. */
export const samlAssertion = defineSource<SamlAssertionChoice>({
  kind: 'saml-assertion',
  name: 'SAML assertion of the inputs',
  proof: 'saml',
  inputs: [INPUT],
  typedInto: [INPUT],
  isExclusive: true,
  // Whether roles are asked for or not: without any, the only one that it offers is assumed.
  choose: ({ inputs }) => {
    const response = inputs[INPUT];
    return response === undefined ? undefined : { kind: 'saml-assertion', response };
  },
  open: ({ response }, { runner: { conceal }, now }) =>
    givenSource(`the assertion of ${INPUT}`, () => Promise.resolve({ encoded: response.reveal(), from: INPUT }), {
      conceal,
      now,
    }),
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('saml-assertion'), response: v.instance(Secret) }),
    readsEnvironment: false,
    cannotRenew: () =>
      'the assertion of saml-assertion can be used for about 5 minutes, so the session ends when its time is over. To renew it, start from a source that can sign in again (saml-provider), or keep writing saml-assertion-file.',
    identity: async ({ response }, { conceal }) =>
      bearerOfAssertion(await readGiven({ encoded: response.reveal(), from: INPUT }, conceal)),
  },
});
