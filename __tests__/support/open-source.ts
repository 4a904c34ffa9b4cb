/** Opens an identity source in the process of the test, as a login would. */
import { Problems } from '../../src/core/problems.ts';
import { Secret } from '../../src/core/secret.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { Http } from '../../src/net/http.ts';
import type { InputName } from '../../src/request/inputs.ts';
import { readInputs, type InputValues } from '../../src/request/read-inputs.ts';
import { startShell } from '../../src/runner/shell.ts';
import type { SourceContext } from '../../src/source/source-context.ts';
import type { Choice, SourceKind } from '../../src/source/source-kind.ts';

/** A context for sources, with what was logged and concealed. End it after the test. */
export interface OpenedContext {
  readonly context: SourceContext;
  /** What was shown to people. */
  readonly shown: readonly string[];
  readonly concealed: readonly string[];
  end(): void;
}

/** How a context differs from the usual one. */
export interface ContextOptions {
  readonly workspace?: string;
  readonly seconds?: number;
  readonly maxAttempts?: number;
  readonly now?: () => number;
}

/** Makes a {@link OpenedContext}. */
export async function openContext({
  workspace = '/',
  seconds = 60,
  maxAttempts = 3,
  now = Date.now,
}: ContextOptions = {}): Promise<OpenedContext> {
  const http = await Http.create({ connectTimeoutMilliseconds: 5000, requestTimeoutMilliseconds: 5000 });
  const deadline = new Deadline(seconds);
  const [shown, concealed]: string[][] = [[], []];
  const note = (text: string): void => {
    shown?.push(text);
  };
  const hide = (text: string): void => {
    concealed?.push(text);
  };
  const runner = startShell(
    { env: {}, cwd: () => workspace, unset: () => undefined, write: note, conceal: hide, isTerminal: true },
    new Map(),
  );
  const context = {
    runner,
    idToken: undefined,
    skipsIdToken: false,
    http,
    retry: { maxAttempts, deadline, random: () => 0, report: note },
    region: 'eu-central-1',
    stsEndpoint: new URL('https://sts.eu-central-1.amazonaws.com'),
    ignoreEnvironment: false,
    onUnused: () => undefined,
    explainNoIdentity: () => Promise.resolve({}),
    now,
  };
  return {
    context,
    shown: shown ?? [],
    concealed: concealed ?? [],
    end: () => {
      deadline.stop();
      http.close();
    },
  };
}

/** The texts of inputs. */
export type InputTexts = Readonly<Partial<Record<InputName, string>>>;

/** Inputs as a step has read them. */
function inputsOf(texts: InputTexts): InputValues {
  return readInputs(
    { raw: (name) => texts[name] ?? '', environment: {} },
    (value) => new Secret(value),
    new Problems(),
  );
}

/** What a kind of source chooses by inputs that assume a role, and what it complains about. */
export function chosenBy<Own extends Choice>(
  kind: SourceKind<Own>,
  texts: InputTexts,
): { readonly choice: Own | undefined; readonly problems: string } {
  const problems = new Problems();
  const asked = { inputs: inputsOf(texts), assumesRole: true, idTokenAvailable: false, problems };
  const choice = kind.choose(asked)?.choice;
  return { choice, problems: problems.list.map(({ place, message }) => `${place}: ${message}`).join('\n') };
}
