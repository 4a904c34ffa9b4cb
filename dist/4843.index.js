export const id = 4843;
export const ids = [4843];
export const modules = {

/***/ 7014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** As many as a person reads. */
const SHOWN = 20;
/**
 * Names in a message: all of them, or the first and how many more there are. One more than are shown is named as well,
 * which takes no more room.
 */
function listed(names, { most = SHOWN, show = (name) => name } = {}) {
    const shown = names.length > most + 1 ? names.slice(0, most) : names;
    const more = names.length - shown.length;
    return `${shown.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 4843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectTargets: () => (/* binding */ selectTargets)
});

// EXTERNAL MODULE: ./src/request/selection.ts
var request_selection = __webpack_require__(1047);
// EXTERNAL MODULE: ./src/listed.ts
var listed = __webpack_require__(7014);
// EXTERNAL MODULE: ./src/request/nearest.ts
var nearest = __webpack_require__(6171);
// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
;// CONCATENATED MODULE: ./src/request/vocabulary.ts




/** Enough of a list of names to see what they look like. */
const MOST_NAMED = 10;
/** What targets can be selected by: says what was probably meant by an item that selects none. */
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
     * Why no target answers to a criterion, with the nearest thing that some would.
     *
     * @param unmet whether no target meets a condition by itself
     */
    whyNone(criterion, unmet) {
        if (criterion.kind === 'name') {
            return this.#noName(criterion.pattern);
        }
        const { conditions } = criterion;
        const wrong = conditions.find(({ key }) => !this.#labels.has(key)) ?? conditions.find(unmet);
        return wrong === undefined ? `no target has all of ${(0,problems/* quote */.hD)((0,request_selection/* showCriterion */.ZT)(criterion))}` : this.#noLabel(wrong);
    }
    #noName(pattern) {
        const list = `; there are ${some(this.#names)}`;
        return (0,request_selection/* isGlob */.fg)(pattern)
            ? `no target matches ${(0,problems/* quote */.hD)(pattern)}${list}`
            : `${(0,problems/* quote */.hD)(pattern)} is no target${this.#suggest(pattern, this.#names) || list}`;
    }
    #noLabel({ key, pattern }) {
        const values = this.#labels.get(key);
        if (values !== undefined) {
            const advice = this.#suggest(pattern, values) || `; ${key} is ${some([...values])}`;
            return `no target has ${(0,problems/* quote */.hD)(`${key}=${pattern}`)}${advice}`;
        }
        const keys = [...this.#labels.keys()];
        const known = keys.length === 0 ? '; the targets have no labels' : `; labels are ${some(keys)}`;
        return `no target has the label ${(0,problems/* quote */.hD)(key)}${this.#suggest(key, keys) || known}`;
    }
}
/** Some of the names of a list, quoted where they are not plain. */
function some(names) {
    return (0,listed/* listed */.K)(names, { most: MOST_NAMED, show: (name) => (/^[\w.+@:-]+$/.test(name) ? name : (0,problems/* quote */.hD)(name)) });
}

;// CONCATENATED MODULE: ./src/request/select-targets.ts


/**
 * The targets that a selection (the input `targets`) asks for: names, globs (`prod-*`) and labels (`stage=prod`),
 * separated by commas or line ends, and `!` before what is left out. Labels that follow each other on a line must all
 * hold; everything else adds up. With nothing but `!` items, it is all but those.
 *
 * An item that no target answers to is a problem of `place`. Without any targets there is none to choose from, and
 * whoever found none has said so: then nothing is selected, without a problem.
 *
 * @param tellOfNone told of a glob or label that no target answers to, though it could: a problem unless said otherwise
 * @returns each target once, in the order of `targets`.
 */
async function selectTargets(selection, targets, problems, place, tellOfNone = (message) => {
    problems.add(place, message);
}) {
    const { include, exclude } = (0,request_selection/* parseSelection */.gO)(selection);
    if (targets.length === 0) {
        return [];
    }
    if (include.length === 0 && exclude.length === 0) {
        problems.add(place, 'names no target');
        return [];
    }
    const matcher = await matcherFor([...include, ...exclude]);
    const vocabulary = new Vocabulary(targets);
    const byName = new Map(targets.map((target) => [target.name, target]));
    const find = (criterion) => {
        const named = criterion.kind === 'name' ? byName.get(criterion.pattern) : undefined;
        const found = named === undefined ? targets.filter(answersTo(criterion, matcher)) : [named];
        if (found.length === 0) {
            const unmet = (condition) => !targets.some(byLabels([condition], matcher));
            const why = vocabulary.whyNone(criterion, unmet);
            if (mayBeOfNone(criterion, targets)) {
                tellOfNone(why);
            }
            else {
                problems.add(place, why);
            }
        }
        return found;
    };
    const before = problems.list.length;
    const wanted = new Set(include.length === 0 ? targets : include.flatMap(find));
    const unwanted = new Set(exclude.flatMap(find));
    const selected = targets.filter((target) => wanted.has(target) && !unwanted.has(target));
    if (selected.length === 0 && wanted.size > 0 && problems.list.length === before) {
        tellOfNone('selects nothing: all that it names is left out again');
    }
    return selected;
}
/** Whether no target may answer to a criterion today without anybody having mistyped it. */
function mayBeOfNone(criterion, targets) {
    return criterion.kind === 'name'
        ? (0,request_selection/* isGlob */.fg)(criterion.pattern)
        : criterion.conditions.every(({ key }) => targets.some(({ labels }) => Object.hasOwn(labels, key)));
}
function answersTo(criterion, matcher) {
    return criterion.kind === 'name' ? byPattern(criterion.pattern, matcher) : byLabels(criterion.conditions, matcher);
}
function byPattern(pattern, matcher) {
    const match = matcher(pattern);
    return ({ name }) => match(name);
}
function byLabels(conditions, matcher) {
    const tests = conditions.map(({ key, pattern }) => ({ key, match: matcher(pattern) }));
    return ({ labels }) => tests.every(({ key, match }) => Object.hasOwn(labels, key) && match(labels[key] ?? ''));
}
/** Loads the library of globs only where there is one to match by it: most selections are names. */
async function matcherFor(criteria) {
    const plain = (pattern) => (pattern === '*' ? () => true : (text) => text === pattern);
    const patterns = criteria.flatMap((each) => each.kind === 'name' ? [each.pattern] : each.conditions.map(({ pattern }) => pattern));
    if (!patterns.some((pattern) => pattern !== '*' && (0,request_selection/* isGlob */.fg)(pattern))) {
        return plain;
    }
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 23));
    // Names and labels are no paths: neither a slash nor a dot at the beginning is special, and ! is ours.
    const options = { bash: true, dot: true, nonegate: true, noextglob: true };
    return (pattern) => (pattern !== '*' && (0,request_selection/* isGlob */.fg)(pattern) ? picomatch(pattern, options) : plain(pattern));
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZT: () => (/* binding */ showCriterion),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   gO: () => (/* binding */ parseSelection)
/* harmony export */ });
/** Items to select targets by, before anything is known of the targets. */
/** What stands between commas, but for those inside braces: they belong to a glob, `prod-{eu,us}`. */
const ITEM = /(?:\{[^{}]*\}|[^,])+/g;
/** Reads a selection; every text is one. */
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
/** The criteria of one line: conditions that follow each other must all hold. */
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
/** Whether a pattern may match texts other than itself. */
function isGlob(pattern) {
    return /[*?[\]{}]/.test(pattern);
}


/***/ })

};
