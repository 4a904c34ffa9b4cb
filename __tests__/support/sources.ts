import { partitionOfRegion } from '../../src/aws/arn.ts';
import { planned, type PlannedSource, type RolesAnywhere } from '../../src/core/proofs.ts';
import { SOURCE_KINDS } from '../../src/source/kinds.ts';

/** Every identity source, loaded. */
export const LOADED_KINDS = await Promise.all(
  SOURCE_KINDS.map((each) => ('load' in each ? each.load() : Promise.resolve(each))),
);

type KindName = (typeof SOURCE_KINDS)[number]['kind'];

/** What a plan says about the identity source of a given kind. */
export function plannedSource(wanted: KindName): PlannedSource {
  const [found] = LOADED_KINDS.filter((each) => each.kind === wanted);
  if (found === undefined) {
    throw new Error(`there is no source of the kind ${wanted}`);
  }
  return planned(found);
}

/** What a plan says about a SAML assertion. */
export function samlSource(): PlannedSource {
  return plannedSource('saml-assertion');
}

/** What a plan says about a certificate whose trust anchor is in a Region. */
export function certificateSource(region: string): PlannedSource & { readonly rolesAnywhere: RolesAnywhere } {
  const arn = (resource: string): string =>
    `arn:${partitionOfRegion(region).name}:rolesanywhere:${region}:111111111111:${resource}`;
  return {
    kind: 'certificate',
    name: 'certificate',
    proof: 'certificate',
    rolesAnywhere: {
      trustAnchorArn: arn('trust-anchor/11111111-1111-4111-8111-111111111111'),
      profileArn: arn('profile/22222222-2222-4222-8222-222222222222'),
    },
  };
}
