import { GITHUB } from '../../src/ci/github.ts';
import { GuardedOutput } from '../../src/runner/guarded-output.ts';

function output(takesMasks = false): { readonly guarded: GuardedOutput; readonly written: () => string } {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  return {
    guarded: new GuardedOutput({
      write,
      writeMasks: (lines) => {
        write(lines);
        return Promise.resolve();
      },
      maskLine: takesMasks ? GITHUB.maskLine : undefined,
    }),
    written: () => written,
  };
}

describe('what the command line writes for people', () => {
  test('shows no concealed value, nor a line of it, nor its form in a URL', () => {
    const { guarded, written } = output();
    guarded.conceal('abc/def+ghi=');
    guarded.conceal('first line\nsecond line');
    guarded.write('abc/def+ghi= abc%2Fdef%2Bghi%3D, second line\n');
    expect(written()).toBe('*** ***, ***\n');
  });

  test('shows it neither with its slashes escaped nor in base64', () => {
    const { guarded, written } = output();
    const key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    guarded.conceal(key);
    guarded.write(`${key.replaceAll('/', '\\/')} ${Buffer.from(key).toString('base64')}\n`);
    expect(written()).toMatch(/^\*{3} \*{3}=*\n$/);
  });

  test('shows no piece of a long one that is broken over lines, also of its base64, and though a short one is in it', () => {
    const { guarded, written } = output();
    const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl';
    guarded.conceal('UzI1NiJ9');
    guarded.conceal(token);
    const broken = [token, Buffer.from(token).toString('base64')].map((text) => text.replace(/.{11}/g, '$&\n'));
    guarded.write(`${broken.join(', ')}\n`);
    expect(written()).toMatch(/^\*{3}, \*{3}=*\n$/);
  });

  test('hides the longer of two values of which one begins the other', () => {
    const { guarded, written } = output();
    guarded.conceal('token');
    guarded.conceal('token-and-more');
    guarded.write('token-and-more token');
    expect(written()).toBe('*** ***');
  });

  test('is no command for a runner', () => {
    const { guarded, written } = output();
    guarded.write('a\n::add-mask::b\nc ##[debug]d\n');
    expect(written()).toBe('a\n| ::add-mask::b\nc # #[debug]d\n');
  });

  test('goes by masks where a runner takes them, and only there', () => {
    const masked = output(true);
    masked.guarded.conceal('secret');
    expect(masked.written()).toBe('::add-mask::secret\n');
    const silent = output();
    silent.guarded.conceal('secret');
    expect(silent.written()).toBe('');
  });

  test('hides and masks nothing shorter than four characters, which would hide letters everywhere', () => {
    const { guarded, written } = output(true);
    guarded.conceal('e\na\n  no \nabcd');
    guarded.write('a new area of abcd\n');
    expect(written()).toBe('::add-mask::abcd\na new area of ***\n');
  });

  test('survives a value that is no text of Unicode, and an empty one', () => {
    const { guarded, written } = output();
    guarded.conceal('\uD800xyz');
    guarded.conceal(' ');
    guarded.write('a b \uD800xyz');
    expect(written()).toBe('a b ***');
  });
});
