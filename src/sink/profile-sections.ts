import { RoleChainError } from '../errors.ts';
import { validateProfileName } from '../request/profile-name.ts';
import type { Secret } from '../secret.ts';
import { findSections, headerOf, writeSection, type ProfileSection } from './ini.ts';
import { toByteText } from './private-file.ts';
import type { ProfileFiles } from './profile-location.ts';
import { sectionHashOf, type SectionUndo } from './profile-undo-section.ts';

/** What a profile will hold. */
export interface ProfileEntry {
  readonly name: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: Secret;
    readonly sessionToken?: Secret;
  };
}

type Properties = Readonly<Record<string, string>>;

/** One section that a file shall have. */
export interface SectionEdit {
  readonly section: ProfileSection;
  readonly properties: Properties;
}

/** The sections that one file shall have. */
export interface FileEdit {
  readonly path: string;
  readonly sections: readonly SectionEdit[];
}

interface Place {
  readonly path: string;
  readonly section: ProfileSection;
}

/** Where a profile's keys and its settings belong. */
function placesOf(files: ProfileFiles, profile: string): { readonly keys: Place; readonly settings: Place } {
  return {
    keys: { path: files.credentialsFile, section: { dialect: 'credentials', profile } },
    settings: { path: files.configFile, section: { dialect: 'config', profile } },
  };
}

/** A line break would start another property, and the SDKs cut a value at a blank before a comment sign. */
function requirePlainValues(profile: string, properties: Properties): void {
  for (const [key, value] of Object.entries(properties)) {
    if (/^[!-~]+$/.test(value) && !/^[#;]/.test(value)) continue;
    throw new RoleChainError({
      code: 'delivery',
      message: `the ${key} of profile ${profile} cannot be written: it is empty or has characters that no such value has`,
    });
  }
}

function keysOf({ credentials }: ProfileEntry): Properties {
  return {
    aws_access_key_id: credentials.accessKeyId,
    aws_secret_access_key: credentials.secretAccessKey.reveal(),
    ...(credentials.sessionToken && { aws_session_token: credentials.sessionToken.reveal() }),
  };
}

/** Everything that two profiles of one name or a name no reader understands would break, before a file is touched. */
function requireUsableNames(entries: readonly ProfileEntry[]): void {
  const names = entries.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  const problems = names.map(validateProfileName).filter((reason) => reason !== undefined);
  if (repeated !== undefined) problems.push(`profile ${repeated} is asked for twice`);
  if (problems.length > 0) throw new RoleChainError({ code: 'invalid-request', message: problems.join('\n') });
}

/**
 * What each file shall hold for these profiles.
 *
 * @throws RoleChainError `invalid-request` for unusable names, `delivery` for values that an INI file cannot hold
 */
export function planFileEdits(files: ProfileFiles, entries: readonly ProfileEntry[]): readonly FileEdit[] {
  requireUsableNames(entries);
  const plan = new Map<string, Map<string, SectionEdit>>();
  const add = ({ path, section }: Place, properties: Properties): void => {
    const sections = plan.get(path) ?? new Map<string, SectionEdit>();
    const header = headerOf(section);
    sections.set(header, { section, properties: { ...sections.get(header)?.properties, ...properties } });
    plan.set(path, sections);
  };
  for (const entry of entries) {
    const [keys, settings] = [keysOf(entry), { region: entry.region }];
    requirePlainValues(entry.name, { ...keys, ...settings });
    const places = placesOf(files, entry.name);
    // In a file that is both, `[default]` is one section; added last, it is found under config's spellings of it too.
    add(places.keys, keys);
    add(places.settings, settings);
  }
  return [...plan].map(([path, sections]) => ({ path, sections: [...sections.values()] }));
}

/** The sections that a profile would take, for a look at what is there already. */
export function sectionsOfProfile(files: ProfileFiles, profile: string): readonly Place[] {
  const { keys, settings } = placesOf(files, profile);
  return [keys, settings];
}

function inFile(section: ProfileSection): ProfileSection {
  return { ...section, profile: toByteText(section.profile) };
}

/** Whether the text of a file has the section. */
export function hasSection(text: string, section: ProfileSection): boolean {
  return findSections(text, inFile(section)).length > 0;
}

/** The file's new text, and how to take each section back. */
export function editSections(
  text: string,
  edits: readonly SectionEdit[],
): { readonly text: string; readonly undo: readonly SectionUndo[] } {
  const undo: SectionUndo[] = [];
  const edited = edits.reduce((earlier, { section, properties }) => {
    const edit = writeSection(earlier, inFile(section), properties);
    const written = edit.splices.at(-1)?.inserted.slice(edit.lead.length) ?? '';
    const splices = edit.splices.map(({ at, removed, inserted }) => ({ at, length: inserted.length, removed }));
    undo.push({ ...section, writtenHash: sectionHashOf(written), lead: edit.lead, splices });
    return edit.text;
  }, text);
  return { text: edited, undo };
}
