export const id = 7468;
export const ids = [7468];
export const modules = {

/***/ 27468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectTargets: () => (/* binding */ selectTargets)
});

// EXTERNAL MODULE: ./src/text/glob.ts
var glob = __webpack_require__(36449);
;// CONCATENATED MODULE: ./src/request/selection.ts
/** Parses the items that select targets, before the targets are known. */
/** Text between commas, except commas inside braces, which belong to a glob: `prod-{eu,us}`. */
const ITEM = /(?:\{[^{}]*\}|[^,])+/g;
/** Reads a selection; any text is valid. */
function parseSelection(text) {
    const lines = text
        .split('\n')
        .map((line) => [...line.matchAll(ITEM)].map(([item]) => item.trim()).filter((item) => item !== ''));
    return {
        include: lines.flatMap(readLine),
        exclude: lines.flat().flatMap((item) => (item.startsWith('!') ? [readItem(item.slice(1).trim())] : [])),
    };
}
/** A criterion as it was typed. */
function showCriterion(criterion) {
    return criterion.kind === 'name'
        ? criterion.pattern
        : criterion.conditions.map(({ key, pattern }) => `${key}=${pattern}`).join(',');
}
/** The criteria of one line: adjacent conditions must all match. */
function readLine(items) {
    const criteria = [];
    let conditions;
    for (const item of items.filter((each) => !each.startsWith('!'))) {
        const criterion = readItem(item);
        if (criterion.kind === 'labels' && conditions !== undefined) {
            conditions.push(...criterion.conditions);
        }
        else {
            conditions = criterion.kind === 'labels' ? [...criterion.conditions] : undefined;
            criteria.push(conditions === undefined ? criterion : { kind: 'labels', conditions });
        }
    }
    return criteria;
}
function readItem(item) {
    const separator = item.indexOf('=');
    return separator === -1
        ? { kind: 'name', pattern: item }
        : {
            kind: 'labels',
            conditions: [{ key: item.slice(0, separator).trim(), pattern: item.slice(separator + 1).trim() }],
        };
}

// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/request/vocabulary.ts





/** Enough of a list of names to see what they look like. */
const MAX_NAMED = 10;
/** The names and labels that targets can be selected by; suggests what was meant by an item that matches none. */
class Vocabulary {
    #names;
    /** The values of each label. */
    #labels = new Map();
    #suggest = (0,nearest/* limitedSuggestion */.hG)();
    constructor(targets) {
        this.#names = targets.map(({ name }) => name);
        for (const [key, value] of targets.flatMap(({ labels }) => Object.entries(labels))) {
            this.#labels.set(key, (this.#labels.get(key) ?? new Set()).add(value));
        }
    }
    /**
     * Why no target matches a criterion, with the closest criterion that would match.
     *
     * @param unmet whether no target meets this one condition
     */
    whyNone(criterion, unmet) {
        if (criterion.kind === 'name') {
            return this.#noName(criterion.pattern);
        }
        const { conditions } = criterion;
        const wrong = conditions.find(({ key }) => !this.#labels.has(key)) ?? conditions.find(unmet);
        return wrong === undefined ? `no target has all of ${(0,quote/* quote */.hD)(showCriterion(criterion))}` : this.#noLabel(wrong);
    }
    #noName(pattern) {
        const list = `; there are ${some(this.#names)}`;
        return (0,glob/* isGlob */.fg)(pattern)
            ? `no target matches ${(0,quote/* quote */.hD)(pattern)}${list}`
            : `${(0,quote/* quote */.hD)(pattern)} is not a target${this.#suggest(pattern, this.#names) || list}`;
    }
    #noLabel({ key, pattern }) {
        const values = this.#labels.get(key);
        if (values !== undefined) {
            const advice = this.#suggest(pattern, values) || `; ${key} is ${some([...values])}`;
            return `no target has ${(0,quote/* quote */.hD)(`${key}=${pattern}`)}${advice}`;
        }
        const keys = [...this.#labels.keys()];
        const known = keys.length === 0 ? '; the targets have no labels' : `; labels are ${some(keys)}`;
        return `no target has the label ${(0,quote/* quote */.hD)(key)}${this.#suggest(key, keys) || known}`;
    }
}
/** Some of the names of a list, quoted if they are not plain. */
function some(names) {
    return (0,list/* listed */.K)(names, { max: MAX_NAMED, show: (name) => (/^[\w.+@:-]+$/.test(name) ? name : (0,quote/* quote */.hD)(name)) });
}

;// CONCATENATED MODULE: ./src/request/select-targets.ts



/**
 * The targets that a selection (the input `targets`) asks for: names, globs (`prod-*`) and labels (`stage=prod`),
 * separated by commas or line ends, with `!` before exclusions. Adjacent labels on a line must all match; everything
 * else adds up. A selection of only `!` items is everything but those.
 *
 * An item that matches no target is a problem of `place`. If there are no targets at all, the caller has reported that:
 * nothing is selected, without a problem.
 *
 * @param tellOfNone called with a message about a glob or label that matches no target but could; a problem by default
 * @returns each target once, in the order of `targets`.
 */
function selectTargets(selection, targets, problems, place, tellOfNone = (message) => {
    problems.add(place, message);
}) {
    const { include, exclude } = parseSelection(selection);
    if (targets.length === 0) {
        return [];
    }
    if (include.length === 0 && exclude.length === 0) {
        problems.add(place, 'names no target');
        return [];
    }
    const vocabulary = new Vocabulary(targets);
    const byName = new Map(targets.map((target) => [target.name, target]));
    const find = (criterion) => {
        const found = answering(criterion, targets, byName);
        if (found.length === 0) {
            const unmet = (condition) => !targets.some(byLabels([condition]));
            const why = vocabulary.whyNone(criterion, unmet);
            if (mayBeOfNone(criterion, targets))
                tellOfNone(why);
            else
                problems.add(place, why);
        }
        return found;
    };
    const before = problems.list.length;
    const wanted = new Set(include.length === 0 ? targets : include.flatMap(find));
    const unwanted = new Set(exclude.flatMap(find));
    const selected = targets.filter((target) => wanted.has(target) && !unwanted.has(target));
    if (selected.length === 0 && wanted.size > 0 && problems.list.length === before) {
        tellOfNone('selects nothing: everything it selects is excluded again');
    }
    return selected;
}
/** Names are looked up, so that thousands of them are not held against thousands of targets each. */
function answering(criterion, targets, byName) {
    if (criterion.kind !== 'name') {
        return targets.filter(answersTo(criterion));
    }
    const { pattern } = criterion;
    const named = byName.get(pattern) ?? byName.get((0,glob/* plainTextOf */.nH)(pattern) ?? pattern);
    return named !== undefined ? [named] : (0,glob/* isGlob */.fg)(pattern) ? targets.filter(answersTo(criterion)) : [];
}
/** Whether a criterion may match no target without being a typo. */
function mayBeOfNone(criterion, targets) {
    return criterion.kind === 'name'
        ? (0,glob/* isGlob */.fg)(criterion.pattern)
        : criterion.conditions.every(({ key }) => targets.some(({ labels }) => Object.hasOwn(labels, key)));
}
function answersTo(criterion) {
    return criterion.kind === 'name' ? byPattern(criterion.pattern) : byLabels(criterion.conditions);
}
function byPattern(pattern) {
    const match = (0,glob/* globMatcher */.fU)(pattern);
    return ({ name }) => match(name);
}
function byLabels(conditions) {
    const tests = conditions.map(({ key, pattern }) => ({ key, match: (0,glob/* globMatcher */.fU)(pattern) }));
    return ({ labels }) => tests.every(({ key, match }) => Object.hasOwn(labels, key) && match(labels[key] ?? ''));
}


/***/ }),

/***/ 36449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   nH: () => (/* binding */ plainTextOf)
/* harmony export */ });
/**
 * Globs for names and labels. These are not paths: `*` matches any number of characters, slashes included. Matching
 * takes at most as many steps as the product of both lengths, since patterns come from anyone who may start a job, and
 * nothing interrupts a match.
 */
const SIGNS = {
    '*': { kind: 'star' },
    '?': { kind: 'set', test: () => true },
    '{': { kind: 'open' },
    ',': { kind: 'comma' },
    '}': { kind: 'close' },
};
/**
 * Compiles a pattern: `*` is any number of characters, `?` is one, `[abc]`, `[a-z]` and `[!a]` are one of a set,
 * `{a,b}` are alternatives, and a backslash escapes what follows. Everything else is literal, unpaired brackets and
 * braces too; the pattern always matches itself. Case-sensitive.
 */
function globMatcher(pattern) {
    const tokens = tokensOf(pattern);
    const literal = literalOf(tokens);
    if (literal !== undefined) {
        return (text) => text === literal || text === pattern;
    }
    const steps = compile(tokens);
    return (text) => text === pattern || run(steps, text);
}
/** Whether a pattern can match more than one text (besides the pattern itself). */
function isGlob(pattern) {
    return plainTextOf(pattern) === undefined;
}
/** The only text that a pattern matches, besides itself; undefined if it is a glob. */
function plainTextOf(pattern) {
    return literalOf(tokensOf(pattern));
}
/** The only text that the tokens match; undefined if there may be more. */
function literalOf(tokens) {
    const characters = tokens.flatMap((token) => (token.kind === 'character' ? [token.character] : []));
    return characters.length === tokens.length ? characters.join('') : undefined;
}
/** Tokenizes a pattern. Brace and comma tokens belong to alternatives; others are literal characters. */
function tokensOf(pattern) {
    const characters = Array.from(pattern);
    const tokens = [];
    let setsMayEnd = true;
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        const set = character === '[' && setsMayEnd ? readSet(characters, at) : undefined;
        // After an unclosed bracket no later one can be closed either, so there is no need to look again.
        setsMayEnd &&= character !== '[' || set !== undefined;
        if (set !== undefined) {
            tokens.push({ kind: 'set', test: set.test });
            at = set.end;
        }
        else if (character === '\\' && at + 1 < characters.length) {
            at++;
            tokens.push({ kind: 'character', character: characters[at] ?? '' });
        }
        else if (character !== '*' || tokens.at(-1)?.kind !== 'star') {
            // One star after another adds nothing but time.
            tokens.push(SIGNS[character] ?? { kind: 'character', character });
        }
    }
    return withoutLoneBraces(tokens);
}
/** Reads a set that begins at a position; undefined if nothing closes it. */
function readSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const members = [];
    for (let at = first; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === ']' && at > first) {
            const includes = membership(members);
            return { test: (one) => includes(one) !== negated, end: at };
        }
        const escaped = character === '\\' && at + 1 < characters.length;
        at += escaped ? 1 : 0;
        members.push({ character: characters[at] ?? '', escaped });
    }
    return undefined;
}
/** The test for the members of a set; `-` between two of them is a range. */
function membership(members) {
    const singles = new Set();
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const [from, dash, to] = members.slice(at, at + 3);
        if (from !== undefined && dash?.character === '-' && !dash.escaped && to !== undefined) {
            ranges.push([codeOf(from.character), codeOf(to.character)]);
            at += 2;
        }
        else if (from !== undefined) {
            singles.add(from.character);
        }
    }
    return (character) => {
        const code = codeOf(character);
        return singles.has(character) || ranges.some(([from, to]) => from <= code && code <= to);
    };
}
function codeOf(character) {
    return character.codePointAt(0) ?? 0;
}
/** Turns braces without a partner or a comma, and commas outside alternatives, into literal characters. */
function withoutLoneBraces(tokens) {
    const kept = new Set();
    const open = [];
    for (const [at, { kind }] of tokens.entries()) {
        if (kind === 'open') {
            open.push({ start: at, commas: [] });
        }
        else if (kind === 'comma') {
            open.at(-1)?.commas.push(at);
        }
        else if (kind === 'close') {
            const group = open.pop();
            if (group !== undefined && group.commas.length > 0) {
                [group.start, ...group.commas, at].forEach((each) => kept.add(each));
            }
        }
    }
    const texts = { open: '{', comma: ',', close: '}' };
    return tokens.map((token, at) => {
        const character = kept.has(at) ? undefined : texts[token.kind];
        return character === undefined ? token : { kind: 'character', character };
    });
}
/** Compiles tokens into steps; a text matches if both end together. */
function compile(tokens) {
    const steps = [];
    /** For each open group of alternatives: where they start, and what continues after their end. */
    const open = [];
    for (const token of tokens) {
        if (token.kind === 'character') {
            steps.push({ kind: 'one', test: (character) => character === token.character });
        }
        else if (token.kind === 'set') {
            steps.push({ kind: 'one', test: token.test });
        }
        else if (token.kind === 'star') {
            steps.push({ kind: 'any' });
        }
        else if (token.kind === 'open') {
            const starts = [steps.length + 1];
            steps.push({ kind: 'go', to: starts });
            open.push({ starts, ends: [] });
        }
        else if (token.kind === 'comma') {
            const end = [];
            steps.push({ kind: 'go', to: end });
            open.at(-1)?.starts.push(steps.length);
            open.at(-1)?.ends.push(end);
        }
        else {
            open.pop()?.ends.forEach((end) => end.push(steps.length));
        }
    }
    return steps;
}
/** Follows all paths at once, character by character, so no path is followed twice. */
function run(steps, text) {
    let places = reach(steps, [0]);
    for (const character of text) {
        const next = [];
        for (const place of places) {
            const step = steps[place];
            if (step?.kind === 'any') {
                next.push(place);
            }
            else if (step?.kind === 'one' && step.test(character)) {
                next.push(place + 1);
            }
        }
        if (next.length === 0) {
            return false;
        }
        places = reach(steps, next);
    }
    return places.has(steps.length);
}
/** The places themselves, and all that can be reached from them without consuming a character. */
function reach(steps, places) {
    const reached = new Set(places);
    // Iterating a set includes what is added meanwhile.
    for (const place of reached) {
        const step = steps[place];
        if (step?.kind === 'any') {
            reached.add(place + 1);
        }
        else if (step?.kind === 'go') {
            step.to.forEach((each) => reached.add(each));
        }
    }
    return reached;
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ enumerated),
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** Every item in a sentence: `a, b and c`. */
function enumerated(items) {
    const last = items.at(-1) ?? '';
    return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
/** As many as anyone reads. */
const SHOWN = 20;
/**
 * Names in a message: all of them, or the first ones and how many more there are. A single one left over is named too,
 * since that takes no more room.
 */
function listed(names, { max = SHOWN, show = (name) => name } = {}) {
    const shown = names.length > max + 1 ? names.slice(0, max) : names;
    const more = names.length - shown.length;
    return `${shown.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
