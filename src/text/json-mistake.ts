import { CLOSING, oddAfterValue, oddAtEnd, oddInText, oddKey, oddValue } from './json-words.ts';

/** Where a text stops being JSON, and what to do about it. */
export interface JsonMistake {
  readonly offset: number;
  /** The middle of a sentence. */
  readonly message: string;
}

/** Finds the first place where a text breaks the grammar of JSON (RFC 8259); undefined if there is none. */
export function findJsonMistake(text: string): JsonMistake | undefined {
  return new Scan(text).run();
}

/** What may come next. */
type Expected = 'value' | 'item or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end of text';

type Found = JsonMistake | undefined;

const SPACE = /[ \t\n\r]*/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Enough to tell what begins here. */
const AHEAD = 8;

/** More brackets than a person counts. */
const MAX_LISTED = 5;

/** One pass over a text, without recursion. */
class Scan {
  readonly #text: string;
  #at = 0;
  #expected: Expected = 'value';
  /** The offsets of the brackets that are open. */
  readonly #open: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  run(): Found {
    let found: Found;
    while (found === undefined) {
      this.#skip(SPACE);
      if (this.#at >= this.#text.length) {
        return this.#expected === 'end of text' ? undefined : this.#endsEarly();
      }
      found = this.#step();
    }
    return found;
  }

  #step(): Found {
    switch (this.#expected) {
      case 'item or end':
        return this.#next() === ']' ? this.#close() : this.#value();
      case 'value':
        return this.#value();
      case 'key or end':
        return this.#next() === '}' ? this.#close() : this.#key();
      case 'key':
        return this.#key();
      case 'colon':
        return this.#next() === ':' ? this.#move('value') : this.#here("a key has ':' after it");
      case 'comma or end':
        return this.#afterValue();
      case 'end of text':
        return this.#here(oddAtEnd(this.#rest()));
    }
  }

  #value(): Found {
    const next = this.#next();
    if (next === '{' || next === '[') {
      this.#open.push(this.#at);
      return this.#move(next === '{' ? 'key or end' : 'item or end');
    }
    if (next === '"') {
      return this.#string() ?? this.#valueEnds();
    }
    return this.#skip(WORD) ? this.#valueEnds() : this.#here(oddValue(this.#rest()));
  }

  #key(): Found {
    if (this.#next() !== '"') {
      return this.#here(oddKey(this.#rest()));
    }
    this.#expected = 'colon';
    return this.#string();
  }

  #afterValue(): Found {
    const bracket = this.#open.at(-1) ?? 0;
    const opened = this.#text.charAt(bracket);
    if (this.#next() === CLOSING[opened]) {
      return this.#close();
    }
    if (this.#next() !== ',') {
      return this.#here(oddAfterValue(this.#rest(), opened, this.#lineOf(bracket)));
    }
    const comma = this.#at;
    this.#move(opened === '{' ? 'key' : 'value');
    this.#skip(SPACE);
    const isLast = ['}', ']'].includes(this.#next());
    return isLast
      ? { offset: comma, message: `nothing comes after this comma but ${this.#next()}; remove the comma` }
      : undefined;
  }

  /** Reads the string that begins here. */
  #string(): Found {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) {
        this.#at += 1;
        return undefined;
      }
      // The code after the end is NaN.
      if (code >= 0x20 && code !== 0x5c) {
        this.#at += 1;
      } else if (!this.#skip(ESCAPE)) {
        const why = oddInText(this.#next());
        return why === undefined
          ? { offset: start, message: 'the quote that opens here is not closed on its line' }
          : this.#here(why);
      }
    }
  }

  #close(): Found {
    this.#open.pop();
    this.#at += 1;
    return this.#valueEnds();
  }

  #valueEnds(): Found {
    this.#expected = this.#open.length === 0 ? 'end of text' : 'comma or end';
    return undefined;
  }

  #move(expected: Expected): Found {
    this.#at += 1;
    this.#expected = expected;
    return undefined;
  }

  #endsEarly(): JsonMistake {
    const offset = this.#text.trimEnd().length;
    const last = this.#open.at(-1);
    if (last === undefined) {
      return { offset, message: 'the text ends here' };
    }
    const missing = this.#open.map((at) => CLOSING[this.#text.charAt(at)] ?? '').toReversed();
    const which = missing.length > MAX_LISTED ? `${missing.length} closing brackets` : missing.join(' ');
    const opened = `the ${this.#text.charAt(last)} of ${this.#lineOf(last)} is not closed`;
    return { offset, message: `the text ends here without ${which}: ${opened}` };
  }

  #here(message: string): JsonMistake {
    return { offset: this.#at, message };
  }

  #next(): string {
    return this.#text.charAt(this.#at);
  }

  #rest(): string {
    return this.#text.slice(this.#at, this.#at + AHEAD);
  }

  #lineOf(offset: number): string {
    return `line ${this.#text.slice(0, offset).split('\n').length}`;
  }

  /** Moves over what matches here; whether that is anything. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const length = pattern.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }
}
