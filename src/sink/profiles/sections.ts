import { RoleChainError } from '../../core/errors.ts';
import { toByteText } from '../../files/private-file.ts';
import { validateProfileName } from '../../request/profile-name.ts';
import type { Secret } from '../../core/secret.ts';
import { writeSections, type Edit, type SectionContent } from './ini-edit.ts';
import { headerOf, Sections, type ProfileSection } from './ini.ts';
import { listed } from '../../text/list.ts';
import type { ProfileFiles } from './location.ts';
import { valuesOf, wordsIn } from './own-values.ts';
import { inFile, sectionHashOf } from './fingerprints.ts';
import type { SectionUndo } from './record.ts';

/** What a profile will hold. */
export interface ProfileEntry {
  readonly name: string;
  readonly region: string;
  readonly access: ProfileAccess;
}

/**
 * A profile's credentials: keys, a program that SDKs run to get them (`credential_process`), or none, so that SDKs ask
 * the server that variables name.
 */
type ProfileAccess =
  | {
      readonly kind: 'keys';
      readonly accessKeyId: string;
      readonly secretAccessKey: Secret;
      readonly sessionToken?: Secret;
    }
  | { readonly kind: 'process'; readonly command: string }
  | { readonly kind: 'none' };

/** Where profiles go: to the files that SDKs read (`home`), or to private files of this job (`job`). */
type ProfilePlace = 'home' | 'job';

/** Profiles that a step delivers to the job, all at once. */
export interface ProfileDelivery {
  readonly entries: readonly ProfileEntry[];
  /** Whether existing profiles may be replaced. */
  readonly overwrite: boolean;
  readonly files: ProfilePlace;
  /** For files of the job: whether nobody asked for them. They come with something else then, in silence. */
  readonly isUnasked?: boolean;
  /** For files of the job: whether to keep the user's profile `default` from being used unasked. */
  readonly movesDefault?: boolean;
}

type Properties = SectionContent['properties'];

/** The sections to write to one file. */
export interface FileEdit {
  readonly path: string;
  readonly sections: readonly SectionEdit[];
}

/** What a section should hold. */
export interface SectionEdit extends SectionContent {
  /** Whether to write it only if it exists, to clear what is in it. */
  readonly onlyIfThere?: true;
}

interface Place {
  readonly path: string;
  readonly section: ProfileSection;
}

/** The files for a profile's keys and its settings. */
function placesOf(files: ProfileFiles, profile: string): { readonly keys: Place; readonly settings: Place } {
  return {
    keys: { path: files.credentialsFile, section: { dialect: 'credentials', profile } },
    settings: { path: files.configFile, section: { dialect: 'config', profile } },
  };
}

/** A line break would start another property, and SDKs cut off a value at a space before a comment sign. */
function requirePlainValues(profile: string, properties: Properties): void {
  for (const [key, value] of Object.entries(properties)) {
    const isPlain = key === COMMAND ? /^[^\p{Cc}]+$/u.test(value) && !/\s[#;]/.test(value) : /^[!-~]+$/.test(value);
    if (isPlain && !/^[#;]/.test(value)) continue;
    throw new RoleChainError({
      code: 'delivery',
      message: `the ${key} of profile ${profile} cannot be written: it is empty or has characters that no such value has`,
    });
  }
}

const COMMAND = 'credential_process';

/** The profile that stands in for one that the user did not name. */
export const OWN_PROFILE = 'aws-role-chain';

/** The contents of a profile's two sections. Keys in either take precedence over a program, so they are removed. */
function propertiesOf({ region, access }: ProfileEntry): { readonly keys: Properties; readonly settings: Properties } {
  if (access.kind === 'process') {
    return { keys: {}, settings: { region, [COMMAND]: access.command } };
  }
  if (access.kind === 'none') {
    return { keys: {}, settings: { region } };
  }
  const keys = {
    aws_access_key_id: access.accessKeyId,
    aws_secret_access_key: access.secretAccessKey.reveal(),
    ...(access.sessionToken && { aws_session_token: access.sessionToken.reveal() }),
  };
  return { keys, settings: { region } };
}

/** Checks for duplicate or unusable names before a file is touched. */
function requireUsableNames(entries: readonly ProfileEntry[]): void {
  const names = entries.map(({ name }) => name);
  const isEachOnce = new Set(names).size === names.length;
  const repeated = isEachOnce ? undefined : names.find((name, index) => names.indexOf(name) !== index);
  const problems = names.map(validateProfileName).filter((reason) => reason !== undefined);
  if (repeated !== undefined) problems.push(`profile ${repeated} is requested twice`);
  if (problems.length > 0) throw new RoleChainError({ code: 'invalid-request', message: problems.join('\n') });
}

/**
 * The contents of each file for these profiles.
 *
 * @throws RoleChainError `invalid-request` for unusable names, `delivery` for values that an INI file cannot hold
 */
export function planFileEdits(files: ProfileFiles, entries: readonly ProfileEntry[]): readonly FileEdit[] {
  requireUsableNames(entries);
  const plan = new Map<string, Map<string, SectionEdit>>();
  const add = ({ path, section }: Place, properties: Properties): void => {
    const sections = plan.get(path) ?? new Map<string, SectionEdit>();
    const header = headerOf(section);
    const all = { ...sections.get(header)?.properties, ...properties };
    sections.set(header, {
      section,
      properties: all,
      ...(Object.keys(all).length === 0 ? { onlyIfThere: true } : {}),
    });
    plan.set(path, sections);
  };
  for (const entry of entries) {
    const { keys, settings } = propertiesOf(entry);
    requirePlainValues(entry.name, { ...keys, ...settings });
    const places = placesOf(files, entry.name);
    // In a file that is both, `[default]` is one section; added last, it is also found under the config spellings.
    add(places.keys, bytesOf(keys));
    add(places.settings, bytesOf(settings));
  }
  return [...plan].map(([path, sections]) => ({ path, sections: [...sections.values()] }));
}

/** Values as written to the file: its text has one character per byte. */
function bytesOf(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toByteText(value)]));
}

/**
 * Refuses to write profiles over existing ones with the same name.
 *
 * @param texts the contents of the files, by path
 * @throws RoleChainError `delivery` that names the existing ones
 */
export function refusePresent(
  files: ProfileFiles,
  texts: ReadonlyMap<string, string>,
  profiles: readonly string[],
): void {
  const sections = new Map([...texts].map(([path, text]) => [path, new Sections(text)]));
  const places = profiles.map((profile) => placesOf(files, profile));
  const isThere = ({ path, section }: Place): boolean => (sections.get(path)?.of(inFile(section)).length ?? 0) > 0;
  const found = [...places.map(({ keys }) => keys), ...places.map(({ settings }) => settings)].filter(isThere);
  if (found.length === 0) return;
  const names = new Set(found.map(({ path, section }) => `profile ${section.profile} in ${path}`));
  throw new RoleChainError({
    code: 'delivery',
    message: `already there: ${listed([...names])}`,
    hint: 'Choose another name, or set overwrite-aws-profile to true to replace what is there.',
  });
}

/** A section that is written, and its name as readers of the user's file may spell it. */
type NamedContent = SectionContent & { readonly named: ProfileSection };

/** The file's new text, and what was done for each section. */
export function writeEdits(text: string, contents: readonly SectionEdit[]): Edit<NamedContent> {
  const present = contents.some(({ onlyIfThere }) => onlyIfThere) ? new Sections(text) : undefined;
  const wanted = contents.filter(
    ({ section, onlyIfThere }) => onlyIfThere !== true || (present?.of(inFile(section)).length ?? 0) > 0,
  );
  return writeSections(
    text,
    wanted.map(({ section, properties }) => ({ section: inFile(section), properties, named: section })),
  );
}

/** Like {@link writeEdits}, with how to take each section back. */
export function editSections(
  text: string,
  contents: readonly SectionEdit[],
): { readonly text: string; readonly undo: readonly SectionUndo[] } {
  const edit = writeEdits(text, contents);
  const before = wordsIn(text);
  const undo = edit.changes.map(({ content, written, lead, splices }) => ({
    ...content.named,
    writtenHash: sectionHashOf(written),
    ...valuesOf(content.properties, before),
    lead,
    splices: splices.map(({ at, removed, inserted }) => ({ at, length: inserted.length, removed })),
  }));
  return { text: edit.text, undo };
}
