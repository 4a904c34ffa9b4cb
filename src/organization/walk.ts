import { inParallel } from './in-parallel.ts';
import type { ListedAccount, OrganizationNode, Organizations } from './organization.ts';
import { isMatch, pathOf, readUnitPattern, startAt, stepInto, type Progress, type UnitPattern } from './unit-filter.ts';

/** The result of walking the tree of units. */
export interface Walk {
  readonly accounts: readonly ListedAccount[];
  /** The entries of the filter that matched no unit. */
  readonly unmatched: readonly string[];
  /** The paths of the units seen, without the root: suggestions for a misspelled one. */
  readonly seen: readonly string[];
}

/** A unit on the way. */
interface Place {
  readonly node: OrganizationNode;
  /** Starting below the root. */
  readonly names: readonly string[];
  readonly progress: ReadonlyMap<UnitPattern, Progress>;
  /** Whether its accounts are included, and those of everything below it that is not excluded. */
  readonly isWanted: boolean;
}

/** Walks the units that a filter matches, and lists their accounts. Units that cannot match are not requested. */
export async function walkUnits(filter: readonly string[], client: Organizations): Promise<Walk> {
  const walker = new Walker(filter.map(readUnitPattern), client);
  const places = await walker.walk();
  const listed = await inParallel(
    places.filter(({ isWanted }) => isWanted),
    client.maxConcurrency,
    ({ node }) => client.listAccountsIn(node.id),
  );
  return {
    accounts: listed.flat(),
    unmatched: walker.unmatched(),
    seen: walker.seen,
  };
}

class Walker {
  readonly #patterns: readonly UnitPattern[];
  readonly #client: Organizations;
  readonly #matched = new Set<UnitPattern>();
  /** The ids on the way from the root to units listed by id. */
  readonly #onTheWay = new Set<string>();
  readonly seen: string[] = [];

  constructor(patterns: readonly UnitPattern[], client: Organizations) {
    this.#patterns = patterns;
    this.#client = client;
  }

  /** All places that match, or lead to one that does, from the root down. One level of the tree at a time. */
  async walk(): Promise<readonly Place[]> {
    const [roots] = await Promise.all([this.#client.listRoots(), this.#findWaysToIds()]);
    const all: Place[] = [];
    let level = roots.flatMap((root) => this.#begin(root));
    while (level.length > 0) {
      all.push(...level);
      const below = await inParallel(level, this.#client.maxConcurrency, async (place) => {
        const units = await this.#client.listUnits(place.node.id);
        return units.flatMap((unit) => this.#enter(unit, place));
      });
      level = below.flat();
    }
    return all;
  }

  unmatched(): readonly string[] {
    return this.#patterns
      .filter((pattern) => !pattern.isExclusion && !this.#matched.has(pattern))
      .map(({ text }) => text);
  }

  /** An id does not show where a unit is, so its parents are requested, up to the root. */
  async #findWaysToIds(): Promise<void> {
    const ids = this.#patterns.flatMap(({ id, isExclusion }) => (id === undefined || isExclusion ? [] : [id]));
    await inParallel(ids, this.#client.maxConcurrency, async (id) => {
      for (let at: string | undefined = id; at?.startsWith('ou-') === true && !this.#onTheWay.has(at);) {
        const parent: string | undefined = await this.#client.parentOf(at);
        if (parent !== undefined) {
          this.#onTheWay.add(at);
        }
        at = parent;
      }
    });
  }

  #begin(root: OrganizationNode): readonly Place[] {
    const progress = new Map(this.#patterns.map((pattern) => [pattern, startAt(root, pattern)] as const));
    const wantsAll = this.#patterns.every(({ isExclusion }) => isExclusion);
    return this.#place(root, [], { progress, isWanted: wantsAll });
  }

  #enter(unit: OrganizationNode, above: Place): readonly Place[] {
    const names = [...above.names, unit.name];
    this.seen.push(pathOf(names));
    const progress = new Map(
      Array.from(above.progress, ([pattern, at]) => [pattern, stepInto(unit, at, pattern)] as const),
    );
    return this.#place(unit, names, { progress, isWanted: above.isWanted });
  }

  /** A place, or nothing if the walk ends here: at excluded units, and where nothing below can match. */
  #place(
    node: OrganizationNode,
    names: readonly string[],
    { progress, isWanted }: Pick<Place, 'progress' | 'isWanted'>,
  ): readonly Place[] {
    const matching = Array.from(progress).flatMap(([pattern, at]) => (isMatch(node, at, pattern) ? [pattern] : []));
    if (matching.some(({ isExclusion }) => isExclusion)) {
      return [];
    }
    matching.forEach((pattern) => this.#matched.add(pattern));
    const place = { node, names, progress, isWanted: isWanted || matching.length > 0 };
    return place.isWanted || this.#leadsOn(place) ? [place] : [];
  }

  #leadsOn({ node, progress }: Place): boolean {
    return (
      this.#onTheWay.has(node.id) ||
      Array.from(progress).some(([{ isExclusion }, positions]) => !isExclusion && positions.size > 0)
    );
  }
}
