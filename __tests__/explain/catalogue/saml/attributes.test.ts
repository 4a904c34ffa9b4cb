/** Attributes of assertions that AWS refuses; of this program's own reading of them nothing is asked. */
import { signedResponse } from '../../../support/saml.ts';
import { refusedAssertion } from '../../support/assertions.ts';

test.each([
  [{ sessionName: undefined }, 'saml-session-name-missing', 'Amazon Username'],
  [{ sessionName: 'Alice Liddell' }, 'saml-session-name-malformed', 'without spaces'],
  [{ sessionDuration: 60 }, 'saml-session-duration', 'from 900 to 43200 seconds'],
] as const)('%j is to be corrected at the identity provider', async (issue, cause, words) => {
  const refusal = await refusedAssertion({ sent: await signedResponse(issue) });
  expect(refusal.ids).toEqual([cause]);
  expect(refusal.text).toContain(words);
  expect(refusal.text).toContain('At the identity provider');
});
