import { messageOf } from '../core/errors.ts';
import { withoutTokens } from './words-of-answer.ts';

/** Node.js quotes what it cannot read as JSON: a piece of a file or of an answer that holds secrets. */
const QUOTED_JSON = /Unexpected token .* is not valid JSON/gs;

/** The provider of IAM Identity Center does not look whether the config file has the section. */
const NO_SESSION = /Cannot read properties of undefined \(reading 'sso_\w+'\)/;

/** As long as a token, many of them, but nothing to hide. */
const PATH = /^[~.]{0,2}(?:\/[\w.-]+){2,}$/;

/** What a provider of the SDK says of its failure, without what may be secret. */
export function providerMessage(error: unknown): string {
  const said = messageOf(error)
    .replace(QUOTED_JSON, 'it is not valid JSON')
    .replace(NO_SESSION, 'its sso_session could not be found');
  return said.replace(/[\w+/=.-]+/g, (run) => (PATH.test(run) ? run : withoutTokens(run)));
}
