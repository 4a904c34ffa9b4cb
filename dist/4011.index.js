export const id = 4011;
export const ids = [4011];
export const modules = {

/***/ 64011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mermaidOf: () => (/* binding */ mermaidOf)
});

;// CONCATENATED MODULE: ./src/explain/picture/box-words.ts
/** The marker at the start of a box, so that color is not needed to see the state. */
const MARKS = {
    planned: '',
    done: '✓ ',
    reached: '✓ ',
    failed: '✗ FAILED: ',
    untried: '',
};
/** How many names and tags a box shows. */
const MAX_TOLD = 3;
/** The longest role name that leaves room for its account on the same line. */
const SHORT_ROLE = 16;
/** The lines of a hop's box. If targets end at it, their names go first: that is what people look for. */
function hopLines(box) {
    const mark = MARKS[box.standing];
    const targets = box.ends.filter(({ kind }) => kind === 'target');
    const names = targets.slice(0, MAX_TOLD).map(({ name, region }) => `${name} (${region})`);
    const more = targets.length > MAX_TOLD ? [`and ${targets.length - MAX_TOLD} more targets`] : [];
    const role = `hop ${box.number}: ${box.roleName}`;
    const account = box.account === undefined ? 'in the account of its caller' : `account ${box.account}`;
    // On one line if it fits and there may be many such boxes.
    const isShort = targets.length > 0 && box.account !== undefined && role.length <= SHORT_ROLE;
    const where = isShort ? [`${role} in ${box.account}`] : [role, account];
    const lines = [...names, ...more, ...where, ...lifeLines(box)];
    return lines.map((line, index) => (index === 0 ? `${mark}${line}` : line));
}
function lifeLines({ standing, until, lives, isRenewed }) {
    if (standing === 'untried') {
        return ['not tried'];
    }
    if (standing === 'failed') {
        return [];
    }
    const life = until === undefined ? `lives ${lives}` : `until ${until}`;
    return isRenewed ? [life, 'renewed while the job runs'] : [life];
}
/** The lines of the box for the destination of a chain's credentials. */
function endLines({ name, region, standing }) {
    const what = { planned: '', done: '', reached: 'not delivered', failed: 'not delivered', untried: 'not delivered' };
    return [`${MARKS[standing]}${name}`, region, ...(what[standing] === '' ? [] : [what[standing]])];
}
/** Labels on the arrow to a hop: web identity if its caller does not sign it, tags, the source identity. */
function wayLines({ by, tags, sourceIdentity }) {
    return [
        ...(by === 'web identity' ? ['web identity'] : []),
        ...tagLines(tags),
        ...(sourceIdentity === undefined ? [] : [`source identity ${sourceIdentity}`]),
    ];
}
function tagLines(tags) {
    const told = tags.slice(0, tags.length > MAX_TOLD + 1 ? MAX_TOLD : tags.length);
    const more = tags.length - told.length;
    return [...told.map(({ key, value }) => `${key}=${value}`), ...(more > 0 ? [`and ${more} more tags`] : [])];
}
/** Describes what is left out: `and 460 more targets, 2 of them failed`. */
function leftOutLines({ hops, targets, failed }) {
    const what = targets > 0 ? `${targets} more targets` : `${hops} more hops`;
    return [`and ${what}`, ...(failed > 0 ? [`${failed} of them failed`] : [])];
}

// EXTERNAL MODULE: ./src/explain/picture/picture.ts
var picture_picture = __webpack_require__(62312);
;// CONCATENATED MODULE: ./src/explain/picture/leave-out.ts

/**
 * Limits a picture to a number of hops: those on the way to a failure first, then from the top of the tree down. What is
 * left out is counted where it would have been drawn.
 */
function leaveOut(root, max) {
    const kept = new Set();
    const keep = (boxes) => {
        const missing = boxes.filter((box) => !kept.has(box));
        if (kept.size + missing.length <= max) {
            missing.forEach((box) => kept.add(box));
        }
    };
    waysToFailures(root).forEach(keep);
    for (let level = root.branches; level.length > 0; level = level.flatMap(({ branches }) => branches)) {
        level = level.filter((box) => {
            keep([box]);
            return kept.has(box);
        });
    }
    return cut(root, kept);
}
/** The boxes on the way to each that failed, from the top. */
function waysToFailures({ branches }) {
    return branches.flatMap((box) => [
        ...(box.standing === 'failed' ? [[box]] : []),
        ...waysToFailures(box).map((way) => [box, ...way]),
    ]);
}
function cut(part, kept) {
    const { branches } = part;
    const gone = branches.filter((box) => !kept.has(box));
    return {
        ...part,
        branches: branches.filter((box) => kept.has(box)).map((box) => cut(box, kept)),
        ...(gone.length === 0 ? {} : { leftOut: countOf(gone) }),
    };
}
function countOf(gone) {
    const all = gone.flatMap((box) => [box, ...(0,picture_picture/* boxesOf */.f)(box)]);
    return {
        hops: all.length,
        targets: gone.reduce((sum, box) => sum + (0,picture_picture/* endsOf */.o)(box).length, 0),
        failed: gone.reduce((sum, box) => sum + failedTargets(box, false), 0),
    };
}
function failedTargets({ standing, ends, branches }, isBeyondFailure) {
    const isFailed = isBeyondFailure || standing === 'failed';
    const own = isFailed ? ends.length : 0;
    return own + branches.reduce((sum, box) => sum + failedTargets(box, isFailed), 0);
}

;// CONCATENATED MODULE: ./src/explain/picture/mermaid-text.ts
/** How many characters fit on a line of a label, and how many lines a text may take. */
const WIDTH = 32;
const MAX_LINES = 3;
/** Stays as it is in a label: letters, digits and spaces; and these where they stand between letters or digits. */
const PLAIN = /[\p{L}\p{N} ]/u;
const PLAIN_BETWEEN = /[-/:_]/;
/** The ligature with which Mermaid marks codes while it works: in a text it would make codes of what follows it. */
const MARK = '\uFB02';
/**
 * A text as a part of a quoted label. Whatever is not plain is written as one of Mermaid's own entity codes (`#35;`), so
 * that it cannot end the label, begin a comment, a directive or a tag, nor be taken for Markdown, which Mermaid reads in
 * labels too.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
function mermaidText(text) {
    const characters = Array.from(text.replaceAll(MARK, 'fl'));
    return characters
        .map((character, index) => {
        const isBetween = /^[A-Za-z0-9]{2}$/.test(`${characters[index - 1] ?? ''}${characters[index + 1] ?? ''}`);
        return PLAIN.test(character) || (isBetween && PLAIN_BETWEEN.test(character))
            ? character
            : `#${character.codePointAt(0) ?? 0};`;
    })
        .join('');
}
/** Lines as a quoted label, each broken where it is too long for a box. */
function mermaidLabel(lines) {
    return `"${lines.flatMap(brokenLines).map(mermaidText).join('<br/>')}"`;
}
/** A text in pieces of a box's width: broken at a separator where there is one, and cut where it is much too long. */
function brokenLines(text) {
    const pieces = [];
    let rest = Array.from(text);
    while (rest.length > WIDTH && pieces.length < MAX_LINES - 1) {
        const at = breakOf(rest);
        pieces.push(rest.slice(0, at).join('').trim());
        rest = rest.slice(at);
    }
    const last = rest.join('').trim();
    return [...pieces, rest.length > WIDTH ? `${rest.slice(0, WIDTH - 1).join('')}…` : last].filter((piece) => piece !== '');
}
/** Where a line ends: behind the last separator in its second half. */
function breakOf(characters) {
    const half = Math.floor(WIDTH / 2);
    const at = characters.slice(0, WIDTH).findLastIndex((character) => /[\s/_.,=:-]/.test(character));
    return at >= half ? at + 1 : WIDTH;
}

;// CONCATENATED MODULE: ./src/explain/picture/mermaid.ts




/** Nobody reads a tree with more hops; of a larger one, which is incomplete anyway, this few are drawn. */
const MAX_HOPS = 40;
const TOP_HOPS = 20;
/** Mermaid does not draw longer text. @see https://mermaid.js.org/config/schema-docs/config.html (maxTextSize) */
const MAX_CHARACTERS = 50_000;
/** Close together, since there may be many boxes, and wide enough for a line of theirs. */
const LAYOUT = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 40, "padding": 8, "wrappingWidth": 320}}}%%';
/** If more branches than this carry the same, it is shown once, in the box where they begin. */
const MAX_SAME = 3;
/**
 * Colors that can be read on a light page and on a dark one: every box has its own background, and its own text on it.
 * What they say is also said in words, and by the line around the box.
 */
const CLASSES = {
    source: 'fill:#fff8c5,stroke:#9a6700,color:#3b2300',
    planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    done: 'fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c',
    failed: 'fill:#ffebe9,stroke:#cf222e,stroke-width:5px,color:#82071e',
    untried: 'fill:#eaeef2,stroke:#6e7781,stroke-dasharray:6 4,color:#424a53',
};
/**
 * A picture as a Mermaid flowchart, without a fence. A chain goes down the page; a tree goes to the right, so that its
 * ends stand below each other however many they are. Of a large tree the top is drawn, and whatever failed first.
 */
function mermaidOf(picture) {
    for (let max = (0,picture_picture/* boxesOf */.f)(picture).length > MAX_HOPS ? TOP_HOPS : MAX_HOPS;; max = Math.floor(max / 2)) {
        const text = new Flowchart(leaveOut(picture, max)).text();
        if (text.length <= MAX_CHARACTERS || max === 0) {
            return text;
        }
    }
}
/** The lines of one flowchart. Names of boxes are ours, and every text from outside is in a quoted label. */
class Flowchart {
    #picture;
    #lines = [];
    #members = new Map();
    #boxes = 0;
    #arrows = 0;
    #failedArrows = [];
    constructor(picture) {
        this.#picture = picture;
    }
    text() {
        const { source } = this.#picture;
        const isTree = (0,picture_picture/* boxesOf */.f)(this.#picture).some(({ branches }) => branches.length > 1);
        const mark = source.standing === 'failed' ? '✗ FAILED: ' : '';
        const root = this.#box(source.standing === 'failed' ? 'failed' : 'source', ['([', '])'], [`${mark}${source.name}`]);
        this.#below(root, this.#picture);
        return [
            LAYOUT,
            `flowchart ${isTree || this.#picture.branches.length > 1 ? 'LR' : 'TB'}`,
            '  accTitle: Role chain',
            ...this.#lines.map((line) => `  ${line}`),
            ...[...this.#members].map(([name, boxes]) => `  class ${boxes.join(',')} ${name}`),
            ...[...this.#members.keys()].map((name) => `  classDef ${name} ${CLASSES[name] ?? ''}`),
            ...(this.#failedArrows.length === 0
                ? []
                : [`  linkStyle ${this.#failedArrows.join(',')} stroke:#cf222e,stroke-width:3px`]),
            '',
        ].join('\n');
    }
    #below(name, part, saysWay = true) {
        for (const box of part.branches) {
            const shared = sharedWay(box);
            const isEnd = box.ends.some(({ kind }) => kind === 'target');
            const lines = [...hopLines(box), ...(shared.length === 0 ? [] : ['passes on:', ...shared])];
            const next = this.#box(box.standing, isEnd ? ['(', ')'] : ['[', ']'], lines);
            this.#arrow(name, next, box.standing, saysWay ? wayLines(box) : []);
            this.#below(next, box, shared.length === 0);
        }
        for (const end of part.ends.filter(({ kind }) => kind === 'job')) {
            this.#arrow(name, this.#box(end.standing, ['([', '])'], endLines(end)), end.standing, []);
        }
        if (part.leftOut !== undefined) {
            this.#arrow(name, this.#box('untried', ['[[', ']]'], leftOutLines(part.leftOut)), 'untried', []);
        }
    }
    #box(standing, [open, close], lines) {
        const name = `n${this.#boxes++}`;
        const member = standing === 'reached' ? 'untried' : standing;
        this.#members.set(member, [...(this.#members.get(member) ?? []), name]);
        this.#lines.push(`${name}${open}${mermaidLabel(lines)}${close}`);
        return name;
    }
    #arrow(from, to, standing, way) {
        const line = standing === 'failed' ? '--x' : standing === 'untried' ? '-.->' : '-->';
        if (standing === 'failed') {
            this.#failedArrows.push(this.#arrows);
        }
        this.#arrows++;
        this.#lines.push(`${from} ${line}${way.length === 0 ? '' : `|${mermaidLabel(way)}|`} ${to}`);
    }
}
/** What all of many branches carry; empty if they differ, or are few. */
function sharedWay({ branches }) {
    const [first, ...others] = branches.map(wayLines);
    const isShared = others.every((way) => way.join('\n') === first?.join('\n'));
    return branches.length > MAX_SAME && isShared ? (first ?? []) : [];
}


/***/ }),

/***/ 62312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ boxesOf),
/* harmony export */   o: () => (/* binding */ endsOf)
/* harmony export */ });
/** Every hop of a picture, parents first. */
function boxesOf({ branches }) {
    return branches.flatMap((box) => [box, ...boxesOf(box)]);
}
/** Every end of a picture, in the order of its hops. */
function endsOf({ ends, branches }) {
    return [...ends, ...branches.flatMap(endsOf)];
}


/***/ })

};
