import { planned, type PlannedSource } from '../../src/core/proofs.ts';
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
