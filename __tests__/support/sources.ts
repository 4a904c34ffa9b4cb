import { planned, type PlannedSource } from '../../src/core/proofs.ts';
import { SOURCE_KINDS } from '../../src/source/kinds.ts';

type KindName = (typeof SOURCE_KINDS)[number]['kind'];

/** What a plan says about the identity source of a given kind. */
export function plannedSource(wanted: KindName): PlannedSource {
  const [found] = SOURCE_KINDS.filter((each) => each.kind === wanted);
  if (found === undefined) {
    throw new Error(`there is no source of the kind ${wanted}`);
  }
  return planned(found);
}
