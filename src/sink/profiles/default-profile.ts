import { readRegularBytes } from '../../files/regular-file.ts';
import { findProfileFile, type ProfileFiles } from './location.ts';
import { headerOf, LINES, Sections, type ProfileSection } from './ini.ts';

/** Keys, a role or a program: properties that make SDKs use a profile's credentials. Names are not case-sensitive. */
const CREDENTIALS =
  /^[ \t]*(?:aws_access_key_id|role_arn|credential_process|sso_session|sso_start_url|web_identity_token_file|login_session)[ \t]*[=:]/im;

/** Those, and what has no meaning without them. */
const ABOUT_CREDENTIALS =
  /^[ \t]*(?:aws_access_key_id|aws_secret_access_key|aws_session_token|aws_security_token|aws_account_id|role_arn|role_session_name|source_profile|credential_source|external_id|mfa_serial|duration_seconds|credential_process|sso_\w+|web_identity_token_file|login_session)[ \t]*[=:]/i;

const BLANK_OR_COMMENT = /^[ \t]*(?:[#;]|[\r\n]|$)/;

/** `default` as the source of another profile's credentials. */
const FROM_DEFAULT = /^([ \t]*source_profile[ \t]*[=:][ \t]*)default(?=[ \t]*(?:[\r\n#;]|$))/gim;

/** What the profile `default` is called where it must not be used unless asked for by name. */
export const MOVED_DEFAULT = 'default-of-this-machine';

const KINDS = ['credentialsFile', 'configFile'] as const;

const DIALECTS: Readonly<Record<keyof ProfileFiles, ProfileSection['dialect']>> = {
  credentialsFile: 'credentials',
  configFile: 'config',
};

interface ReadFile {
  readonly path: string;
  readonly text: string;
  /** Where the profile `default` stands in it. */
  readonly sections: ReturnType<Sections['of']>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The profile files that tools read, the credentials file first. */
async function readFiles(environment: Environment): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const kind of KINDS) {
    const path = findProfileFile(kind, environment);
    if (path === undefined) continue;
    const text = await textOf(path);
    files.push({ path, text, sections: new Sections(text).of({ dialect: DIALECTS[kind], profile: 'default' }) });
  }
  return files;
}

/**
 * The file in which the profile `default` has credentials, which SDKs use if no other profile is set; undefined if
 * there is none. A file that cannot be read has none for this user's tools either.
 */
export async function defaultProfileFile(environment: Environment): Promise<string | undefined> {
  const hasCredentials = ({ text, sections }: ReadFile): boolean =>
    sections.some(({ start, end }) => CREDENTIALS.test(text.slice(start, end)));
  return (await readFiles(environment)).find(hasCredentials)?.path;
}

/** Whether there is a profile `default`, with or without credentials. */
export async function hasDefaultProfile(environment: Environment): Promise<boolean> {
  return (await readFiles(environment)).some(({ sections }) => sections.length > 0);
}

/** What is in the profile files that tools read, by path. */
export async function profileTexts(environment: Environment): Promise<ReadonlyMap<string, string>> {
  return new Map((await readFiles(environment)).map(({ path, text }) => [path, text]));
}

/** Empty if it cannot be read. One character per byte. A pipe is not waited for: what is in it could be read only once. */
export async function textOf(path: string): Promise<string> {
  return readRegularBytes(path).then(
    (bytes) => Buffer.from(bytes).toString('latin1'),
    () => '',
  );
}

/**
 * The texts of both files, in which the profile `default` has no credentials: they are in {@link MOVED_DEFAULT}, from
 * which profiles that were based on `default` take them now. Its settings stay.
 */
export function moveDefault(texts: Readonly<Record<keyof ProfileFiles, string>>): typeof texts {
  const credentialsFile = split(texts.credentialsFile);
  const configFile = split(texts.configFile);
  if (credentialsFile.moved === '' && configFile.moved === '') return texts;
  return {
    credentialsFile: joined(credentialsFile, 'credentials'),
    configFile: joined(configFile, 'config'),
  };
}

interface SplitText {
  readonly kept: string;
  readonly moved: string;
}

/** Takes what is about credentials out of the profile `default`, under either of its spellings. */
function split(text: string): SplitText {
  const [kept, moved]: [string[], string[]] = [[], []];
  let end = 0;
  for (const section of new Sections(text).of({ dialect: 'config', profile: 'default' })) {
    kept.push(text.slice(end, section.start));
    ({ end } = section);
    let movedIndent: number | undefined;
    for (const line of text.slice(section.start, end).match(LINES) ?? []) {
      const indent = line.search(/[^ \t]/);
      if (!BLANK_OR_COMMENT.test(line) && (movedIndent === undefined || indent <= movedIndent)) {
        movedIndent = ABOUT_CREDENTIALS.test(line) ? indent : undefined;
      }
      (movedIndent === undefined ? kept : moved).push(line);
    }
  }
  kept.push(text.slice(end));
  return { kept: kept.join(''), moved: moved.join('') };
}

function joined({ kept, moved }: SplitText, dialect: ProfileSection['dialect']): string {
  const section = { dialect, profile: MOVED_DEFAULT };
  const isThere = new Sections(kept).of(section).length > 0;
  const added = moved === '' || isThere ? [] : [/(?:^|[\r\n])$/.test(kept) ? '' : '\n', headerOf(section), '\n', moved];
  return [kept, ...added].join('').replace(FROM_DEFAULT, `$1${MOVED_DEFAULT}`);
}
