import type { SamlFacts } from '../chain/run/chain-context.ts';
import { listed } from '../text/list.ts';
import { oneLine, quote } from '../text/quote.ts';

const MAX_LENGTH = 300;

/**
 * What a SAML assertion says where trust policies test it, one fact per line; never the assertion itself, and of tags
 * the keys alone. Its texts come from elsewhere, so each is kept on its own line.
 */
export function describeAssertion(facts: SamlFacts | undefined): string {
  if (facts === undefined || isUnreadable(facts)) {
    return 'The assertion is encrypted: only AWS can read what it says.';
  }
  const { issuer, subject, audience, brings, providerArn } = facts;
  const { sessionName = '', sourceIdentity, tags } = brings;
  const lines = [
    ['issuer', issuer],
    ['subject', subject],
    ['audience', audience],
    ['provider', providerArn],
    ['session name', sessionName],
    ...(sourceIdentity === undefined ? [] : [['source identity', sourceIdentity] as const]),
    ...(tags.length === 0 ? [] : [['tags', listed(tags.map(({ key }) => key))] as const]),
  ] as const;
  return ['The assertion says:', ...lines.map(([name, value]) => `  ${name}: ${shown(value)}`)].join('\n');
}

/** Whether only AWS can read the assertion. */
export function isUnreadable({ issuer }: Pick<SamlFacts, 'issuer'>): boolean {
  return issuer === '';
}

function shown(text: string): string {
  return text === '' ? '(none)' : text.length > MAX_LENGTH ? quote(text) : oneLine(text);
}
