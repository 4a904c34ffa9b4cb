import type * as Valibot from 'valibot';
import type { Credentials } from '../core/credentials.ts';
import type { ErrorDetails } from '../core/errors.ts';
import type { IdentitySource, PlannedSource } from '../core/proofs.ts';
import type { Problems } from '../core/problems.ts';
import type { InputName } from '../request/inputs.ts';
import type { InputValues } from '../request/read-inputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { SourceContext } from './source-context.ts';

/** What a choice of source is by: plain data, told apart by `kind`, that a renewal can keep in a file. */
export interface Choice {
  readonly kind: string;
}

/** What the choice of a source depends on. */
export interface SourceAsked {
  readonly inputs: InputValues;
  /** Whether any role is to be assumed. */
  readonly assumesRole: boolean;
  /** Whether the CI system offers an ID token. */
  readonly idTokenAvailable: boolean;
  readonly problems: Problems;
}

/** What renewing, in another process and hours later, needs to know of a source. */
interface SourceRenewal<Own extends Choice> {
  /** The form in which the choice is kept in a file. The library is handed in, so that a login does not load it. */
  schema(v: typeof Valibot): Valibot.GenericSchema<unknown, Own>;
  /** The choice as it can be read in any working directory. The choice itself by default. */
  absolute?(choice: Own, workspace: string): Own;
  /** Whether it looks for credentials in the environment of the process: then that is kept too. */
  readonly readsEnvironment: boolean;
  /**
   * Whose sessions a cache between calls may take for this source's: the same text for the same identity. Empty where
   * the choice itself says it.
   *
   * @throws RoleChainError `source` if it cannot be told
   */
  identity?(choice: Own, runner: Runner): Promise<string>;
  /** Why the source cannot be asked in this process, if that is known without asking. */
  missing?(runner: Runner): ErrorDetails | undefined;
}

/** An identity source, as its file defines it. */
export interface SourceDefinition<Own extends Choice> extends PlannedSource {
  readonly kind: Own['kind'];
  /** The inputs by which people ask for it. */
  readonly inputs: readonly InputName[];
  /**
   * Whether its inputs beside those of another source are an error. Without it the order of the list decides in
   * silence, as in configure-aws-credentials.
   */
  readonly isExclusive?: true;
  /** The choice, if the inputs lead here; undefined leaves it to the next of the list. Adds what is wrong with them. */
  choose(asked: SourceAsked): Own | undefined;
  /** What is odd about the inputs, and no reason to stop. */
  warnings?(inputs: InputValues): readonly string[];
  /** Makes the source. Nothing is asked of it yet. */
  open(choice: Own, world: SourceContext): IdentitySource;
  /** Credentials that the user has typed in, if those are the source. */
  credentials?(choice: Own): Credentials;
  /** Whether its credentials come with the step: then the job gets them even where no role is assumed. */
  readonly bringsCredentials?: true;
  readonly renewal: SourceRenewal<Own>;
}

/** A source that was chosen, with the choice. */
export interface ChosenSource<Own extends Choice = Choice> extends PlannedSource {
  readonly kind: Own['kind'];
  readonly choice: Own;
  /** Credentials that the user has typed in, if those are the source. */
  readonly credentials: Credentials | undefined;
  readonly bringsCredentials: boolean;
  readonly readsEnvironment: boolean;
  open(world: SourceContext): IdentitySource;
  /** See {@link SourceRenewal}. */
  absolute(workspace: string): Own;
  identity(runner: Runner): Promise<string>;
  missing(runner: Runner): ErrorDetails | undefined;
}

/** One kind of identity source: what the list holds. */
export interface SourceKind<Own extends Choice = Choice> extends PlannedSource {
  readonly kind: Own['kind'];
  readonly inputs: readonly InputName[];
  readonly isExclusive: boolean;
  choose(asked: SourceAsked): ChosenSource<Own> | undefined;
  warnings(inputs: InputValues): readonly string[];
  /** The source of a choice that was made before; undefined if it is of another kind. */
  of(choice: Choice): ChosenSource<Own> | undefined;
  schema(v: typeof Valibot): Valibot.GenericSchema<unknown, Own>;
}

/** Makes what the list holds out of a definition. */
export function defineSource<Own extends Choice>(definition: SourceDefinition<Own>): SourceKind<Own> {
  const { kind, name, proof, inputs, isExclusive = false, renewal } = definition;
  const isOwn = (choice: Choice): choice is Own => choice.kind === kind;
  const bind = (choice: Own): ChosenSource<Own> => ({
    kind,
    name,
    proof,
    choice,
    credentials: definition.credentials?.(choice),
    bringsCredentials: definition.bringsCredentials === true,
    readsEnvironment: renewal.readsEnvironment,
    open: (world) => definition.open(choice, world),
    absolute: (workspace) => renewal.absolute?.(choice, workspace) ?? choice,
    identity: (runner) => renewal.identity?.(choice, runner) ?? Promise.resolve(''),
    missing: (runner) => renewal.missing?.(runner),
  });
  return {
    kind,
    name,
    proof,
    inputs,
    isExclusive,
    choose: (asked) => {
      const choice = definition.choose(asked);
      return choice === undefined ? undefined : bind(choice);
    },
    warnings: (given) => definition.warnings?.(given) ?? [],
    of: (choice) => (isOwn(choice) ? bind(choice) : undefined),
    schema: (v) => renewal.schema(v),
  };
}
