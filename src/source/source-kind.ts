import type * as Valibot from 'valibot';
import type { Credentials } from '../core/credentials.ts';
import type { ErrorDetails } from '../core/errors.ts';
import { withoutUndefined } from '../core/objects.ts';
import {
  planned,
  type IdentitySource,
  type KnownToken,
  type PlannedSource,
  type RolesAnywhere,
} from '../core/proofs.ts';
import type { Problems } from '../core/problems.ts';
import type { InputName } from '../request/inputs.ts';
import type { InputValues } from '../request/read-inputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { SourceContext } from './source-context.ts';

/** A choice of source: plain data, discriminated by `kind`, that a renewal can keep in a file. */
export interface Choice {
  readonly kind: string;
}

/** What choosing a source depends on. */
export interface SourceAsked {
  readonly inputs: InputValues;
  /** Whether any role is assumed. */
  readonly assumesRole: boolean;
  /** Whether the CI system offers an ID token. */
  readonly idTokenAvailable: boolean;
  readonly problems: Problems;
}

/** What a renewal, hours later in another process, needs to know about a source. */
interface SourceRenewal<Own extends Choice> {
  /** The schema of the choice in a file. The library is passed in, so that a login does not load it. */
  schema(v: typeof Valibot): Valibot.GenericSchema<unknown, Own>;
  /** The choice in a form that works in any working directory. The choice itself by default. */
  absolute?(choice: Own, workspace: string): Own;
  /** Whether it looks for credentials in the process environment, which is then kept too. */
  readonly readsEnvironment: boolean;
  /**
   * The key by which a cache between calls recognizes this source's sessions: the same text for the same identity.
   * `of-credentials` if that is for the credentials themselves to say, whatever they are when they are looked up.
   *
   * @throws RoleChainError `source` if it cannot be determined
   */
  readonly identity: 'of-credentials' | ((choice: Own, runner: Runner) => Promise<string>);
  /** Why the source cannot be used in this process, if that is known without trying. */
  missing?(runner: Runner): ErrorDetails | undefined;
  /**
   * Why its proof cannot be had again without a person, as the end of a sentence that names the way out; undefined if it
   * can. `refresh` then warns before the login.
   */
  cannotRenew?(choice: Own): string | undefined;
}

/** An identity source, as its file defines it. */
export interface SourceDefinition<Own extends Choice> extends PlannedSource {
  readonly kind: Own['kind'];
  /** The inputs that select it. */
  readonly inputs: readonly InputName[];
  /**
   * Whether combining its inputs with those of another source is an error. Otherwise the order of the list silently
   * decides, as in configure-aws-credentials.
   */
  readonly isExclusive?: true;
  /**
   * The choice, if the inputs select this source; undefined moves on to the next in the list. Adds problems with the
   * inputs.
   */
  choose(asked: SourceAsked): Own | undefined;
  /** What is odd about the inputs, but no reason to stop. */
  warnings?(inputs: InputValues): readonly string[];
  /** Makes the source, without using it yet. */
  open(choice: Own, world: SourceContext): IdentitySource;
  /** Credentials that the user has typed in, if those are the source. */
  credentials?(choice: Own): Credentials;
  /** Whether its credentials come with the step, so that the job gets them even if no role is assumed. */
  readonly bringsCredentials?: true;
  /** Whether it uses the profile that `AWS_PROFILE` names. */
  readonly readsAwsProfile?: true;
  /** What IAM Roles Anywhere is asked with, if it proves itself by a certificate. */
  anchored?(choice: Own): RolesAnywhere;
  /** Whose token it is, if the inputs say that. */
  tokenOf?(choice: Own): KnownToken;
  readonly renewal: SourceRenewal<Own>;
}

/** A chosen source, with the choice. */
export interface ChosenSource<Own extends Choice = Choice> extends PlannedSource {
  readonly kind: Own['kind'];
  readonly choice: Own;
  /** Credentials that the user has typed in, if those are the source. */
  readonly credentials: Credentials | undefined;
  readonly bringsCredentials: boolean;
  readonly readsAwsProfile: boolean;
  readonly readsEnvironment: boolean;
  open(world: SourceContext): IdentitySource;
  /** See {@link SourceRenewal}. */
  absolute(workspace: string): Own;
  /** Undefined if only its credentials tell. */
  identity(runner: Runner): Promise<string | undefined>;
  missing(runner: Runner): ErrorDetails | undefined;
  /** See {@link SourceRenewal.cannotRenew}. */
  readonly cannotRenew: string | undefined;
}

/** One kind of identity source: what the list holds. */
export interface SourceKind<Own extends Choice = Choice> extends PlannedSource {
  readonly kind: Own['kind'];
  readonly inputs: readonly InputName[];
  readonly isExclusive: boolean;
  choose(asked: SourceAsked): ChosenSource<Own> | undefined;
  warnings(inputs: InputValues): readonly string[];
  /** The source of an earlier choice; undefined if it is of another kind. */
  of(choice: Choice): ChosenSource<Own> | undefined;
  schema(v: typeof Valibot): Valibot.GenericSchema<unknown, Own>;
}

/**
 * An entry of the list whose file is loaded only when one of its inputs is given, or a renewal starts from it: what most
 * logins do not need costs them nothing.
 */
export interface LazySourceKind<Own extends Choice = Choice> {
  readonly kind: Own['kind'];
  readonly inputs: readonly InputName[];
  load(): Promise<SourceKind<Own>>;
}

/** An entry of the list by its kind and inputs, whose file is loaded when it is asked for. */
export function lazySource<Own extends Choice>(
  kind: Own['kind'],
  inputs: readonly InputName[],
  load: () => Promise<SourceKind<Own>>,
): LazySourceKind<Own> {
  return { kind, inputs, load };
}

/** Turns a definition into an entry of the list. */
export function defineSource<Own extends Choice>(definition: SourceDefinition<Own>): SourceKind<Own> {
  const { kind, inputs, isExclusive = false, renewal } = definition;
  const facts = { ...planned(definition), kind };
  const isOwn = (choice: Choice): choice is Own => choice.kind === kind;
  const bind = (choice: Own): ChosenSource<Own> => ({
    ...facts,
    ...withoutUndefined({ rolesAnywhere: definition.anchored?.(choice), token: definition.tokenOf?.(choice) }),
    choice,
    credentials: definition.credentials?.(choice),
    bringsCredentials: definition.bringsCredentials === true,
    readsAwsProfile: definition.readsAwsProfile === true,
    readsEnvironment: renewal.readsEnvironment,
    open: (world) => definition.open(choice, world),
    absolute: (workspace) => renewal.absolute?.(choice, workspace) ?? choice,
    identity: async (runner) => (renewal.identity === 'of-credentials' ? undefined : renewal.identity(choice, runner)),
    missing: (runner) => renewal.missing?.(runner),
    cannotRenew: renewal.cannotRenew?.(choice),
  });
  return {
    ...facts,
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
