export const id = 4168;
export const ids = [4168,6128,4011];
export const modules = {

/***/ 91437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pictureOf: () => (/* binding */ pictureOf)
});

// EXTERNAL MODULE: ./src/chain/plan/plan.ts
var plan = __webpack_require__(59214);
// EXTERNAL MODULE: ./src/chain/plan/tree.ts
var tree = __webpack_require__(79509);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(50066);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/explain/picture/course.ts


/** Whether the sessions were fine, and what came after them failed. */
function failedAfterHops({ failure }) {
    return failure?.error instanceof errors/* RoleChainError */._G && ['account', 'delivery'].includes(failure.error.code);
}
/**
 * Whether it is the identity source that failed: nothing was taken, and the error is of no hop.
 *
 * @param trees empty if no role is assumed, so that nothing else could have failed
 */
function sourceStanding(course, trees) {
    if (course === undefined) {
        return 'planned';
    }
    const { failure, taken, targetFailures } = course;
    if (failure === undefined || failedAfterHops(course) || taken.size > 0 || targetFailures.size > 0) {
        return 'done';
    }
    const { error } = failure;
    const isOfHop = error instanceof errors/* RoleChainError */._G && (error.hop !== undefined || error.code === 'rejected');
    return isOfHop && trees.length > 0 ? 'done' : 'failed';
}
/**
 * The state of a hop.
 *
 * @param before the state of what it starts from
 */
function hopStanding(node, course, before) {
    if (course === undefined) {
        return 'planned';
    }
    if (course.taken.has(node.hop)) {
        return 'done';
    }
    if (before !== 'done' || failedAfterHops(course)) {
        return 'untried';
    }
    const targets = (0,tree/* targetsBelow */.Uw)(node);
    const isFailed = targets.length === 0 ? course.failure !== undefined : targets.some((target) => course.targetFailures.has(target));
    return isFailed ? 'failed' : 'untried';
}
/**
 * The state of an end.
 *
 * @param before the state of the hop that it ends at
 */
function endStanding(course, before) {
    if (course === undefined) {
        return 'planned';
    }
    if (failedAfterHops(course)) {
        return 'failed';
    }
    if (before !== 'done') {
        return 'untried';
    }
    return course.failure === undefined ? 'done' : 'reached';
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/explain/picture/draw.ts








/** Draws a plan, and how far a run along it got. */
function pictureOf(subject) {
    const { plan, course, guard } = subject;
    const trees = (0,tree/* treesOfPlan */.U5)(plan);
    const sourceIdentities = (0,tree/* sourceIdentitiesOn */.Bf)(trees, ({ hop }) => course?.taken.get(hop)?.hop ?? hop);
    const standing = sourceStanding(course, trees);
    const isBare = trees.length === 0;
    return {
        source: { name: plan.source.name, standing },
        region: shown(plan.region, guard),
        partition: plan.partition,
        ends: isBare ? [jobEnd(subject, standing)] : [],
        branches: trees.map((tree) => hopBox(tree, standing, { ...subject, sourceIdentities })),
    };
}
/** A time as pictures show it, in UTC to the minute: `2026-11-22 22:31Z`. */
function minuteOf(time) {
    return time.toISOString().replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2Z');
}
function hopBox(node, before, subject) {
    const { course, guard, plan } = subject;
    const taken = course?.taken.get(node.hop);
    const hop = taken?.hop ?? node.hop;
    const standing = hopStanding(node, course, before);
    const sourceIdentity = subject.sourceIdentities.get(node);
    const isEnd = node.ends.length > 0 || node.children.length === 0;
    const ends = plan.targets.length > 0 ? node.ends.map((target) => targetEnd(target, standing, subject)) : [];
    return {
        number: hop.number,
        of: node.of,
        ...roleOf(hop, guard),
        by: hop_kinds/* HOP_KINDS */.wh[hop.kind].shortName,
        sessionName: shown(taken?.sessionName ?? (0,templates/* showText */.h$)(hop.sessionName), guard),
        lives: `${hop.longest === true && taken === undefined ? 'up to ' : ''}${(0,values/* formatDuration */.a3)(hop.durationSeconds)}`,
        tags: travelingTags(hop, guard),
        ...(0,objects/* withoutUndefined */.r)({
            sourceIdentity: sourceIdentity === undefined ? undefined : shown((0,templates/* showText */.h$)(sourceIdentity.text), guard),
            until: taken === undefined ? undefined : minuteOf(taken.until),
        }),
        standing,
        isRenewed: subject.isRenewed && isEnd,
        ends: isEnd && plan.targets.length === 0 ? [jobEnd(subject, standing)] : ends,
        branches: node.children.map((child) => hopBox(child, standing, subject)),
    };
}
function roleOf({ role }, guard) {
    const text = (0,plan/* showRole */.W)(role);
    return {
        role: shown(text, guard),
        roleName: shown(text.replace(/^arn:.*?:role\//, ''), guard),
        ...(role.kind === 'arn' ? { account: shown(role.account, guard) } : {}),
    };
}
/** Tags that were sent along before, and those that this hop sends and that go on. */
function travelingTags(hop, guard) {
    const { tags = [], inheritedTags = [], transitiveTagKeys = [] } = (0,hop_kinds/* signedPart */.Sy)(hop) ?? {};
    const sent = tags.filter(({ key }) => transitiveTagKeys.includes(key));
    return [...inheritedTags, ...sent].map(({ key, value }) => ({
        key: shown(key, guard),
        value: shown((0,templates/* showText */.h$)(value), guard),
    }));
}
function targetEnd({ name, region }, before, { course, guard }) {
    return {
        kind: 'target',
        name: shown(name, guard),
        region: shown(region, guard),
        standing: endStanding(course, before),
    };
}
function jobEnd({ plan, handedTo, course, guard }, before) {
    const standing = endStanding(course, before);
    return { kind: 'job', name: shown(handedTo, guard), region: shown(plan.region, guard), standing };
}
function shown(text, guard) {
    return (0,quote/* oneLine */.TN)(guard(text));
}


/***/ }),

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


/***/ }),

/***/ 94168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/explain/picture/draw.ts + 1 modules
var draw = __webpack_require__(91437);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/explain/picture/markdown-text.ts

/**
 * Texts from outside in Markdown as GitHub shows it. Three ways, by what the text is: a name or an ARN goes into a code
 * span, AWS's messages into a code block, and a sentence that quotes either is escaped. In code nothing takes effect: no
 * tag, link, mention or reference.
 */
/** A text as a code span, safe inside a table. */
function code(text) {
    // A table would read the bar as the end of a cell, and ways to escape it differ between parsers.
    const inTable = (0,quote/* oneLine */.TN)(text).replaceAll('|', '¦').trim();
    if (inTable === '') {
        return '–';
    }
    const fence = '`'.repeat(longestRun(inTable) + 1);
    const room = inTable.startsWith('`') || inTable.endsWith('`') ? ' ' : '';
    return `${fence}${room}${inTable}${room}${fence}`;
}
/** Lines as a block of code, whose fence is longer than any run of backticks in it. */
function codeBlock(text, language) {
    const lines = text
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .map(quote/* oneLine */.TN);
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
/** Starts a link or a mention even when escaped; a zero-width space keeps it apart. */
const MAKES_LINK = /[@#]/;
/**
 * A sentence with all punctuation as character references, so that none has a meaning in Markdown or HTML. On one
 * line.
 */
function prose(text) {
    return (0,quote/* oneLine */.TN)(text.replace(/\s+/g, ' ').trim()).replace(/[!-/:-@[-`{-~]/g, (sign) => {
        const reference = `&#${sign.charCodeAt(0)};`;
        return SAFE_SIGNS.has(sign) ? sign : MAKES_LINK.test(sign) ? `${reference}&#8203;` : reference;
    });
}
/** Signs that mean nothing wherever they stand in a line that does not begin with them. */
const SAFE_SIGNS = new Set([',', ';', '?', "'", '%', '/']);

;// CONCATENATED MODULE: ./src/explain/picture/markdown-table.ts

/**
 * A picture as a Markdown table: the hops of a chain, or the targets of a tree, those that failed first.
 *
 * @param room in bytes, for rows
 */
function markdownTable(picture, room) {
    const targets = targetRows(picture, []);
    if (targets.length === 0) {
        return tableOf(['Hop', 'Result', 'Role', 'Session name', 'Session ends'], hopRows(picture), room);
    }
    const failedFirst = [...targets].sort((one, other) => Number(other.isFailed) - Number(one.isFailed));
    return tableOf(['Target', 'Result', 'Role', 'Region', 'Session ends'], failedFirst.map(({ cells }) => cells), room);
}
const HOP_RESULTS = {
    planned: 'planned',
    done: '✓&nbsp;taken',
    reached: '✓&nbsp;taken',
    failed: '✗&nbsp;**failed**',
    untried: 'not&nbsp;tried',
};
function hopRows({ branches }) {
    return branches.flatMap((box) => [
        [String(box.number), HOP_RESULTS[box.standing], code(box.role), code(box.sessionName), endOf(box)],
        ...hopRows(box),
    ]);
}
function targetRows({ branches }, before) {
    return branches.flatMap((box) => {
        const way = [...before, box];
        const failed = way.find(({ standing }) => standing === 'failed');
        const own = box.ends
            .filter(({ kind }) => kind === 'target')
            .map((end) => ({
            isFailed: failed !== undefined,
            cells: [code(end.name), resultOf(end, failed), code(box.role), code(end.region), endOf(box)],
        }));
        return [...own, ...targetRows(box, way)];
    });
}
const END_RESULTS = {
    planned: 'planned',
    done: '✓&nbsp;delivered',
    reached: '✓&nbsp;reached, not delivered',
    failed: '✗&nbsp;not delivered',
    untried: 'not&nbsp;tried',
};
function resultOf({ standing }, failed) {
    return failed === undefined ? END_RESULTS[standing] : `✗&nbsp;**failed** at hop ${failed.number}`;
}
function endOf({ until, lives, standing, isRenewed }) {
    if (standing === 'failed' || standing === 'untried') {
        return '–';
    }
    return `${until ?? `after ${lives}`}${isRenewed ? ', renewed while the job runs' : ''}`;
}
function tableOf(head, rows, room) {
    const lines = [];
    let left = room;
    for (const row of rows) {
        const line = lineOf(row);
        left -= Buffer.byteLength(line) + 1;
        if (left < 0) {
            break;
        }
        lines.push(line);
    }
    const text = [lineOf(head), lineOf(head.map(() => '---')), ...lines].join('\n');
    return { text, leftOut: rows.length - lines.length };
}
function lineOf(cells) {
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./src/explain/picture/mermaid.ts + 3 modules
var mermaid = __webpack_require__(64011);
// EXTERNAL MODULE: ./src/explain/picture/picture.ts
var picture_picture = __webpack_require__(62312);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/explain/summary/headline.ts




const TITLES = {
    'invalid-request': 'Not logged in: the request has problems',
    source: 'Not logged in: the job could not prove who it is',
    denied: 'Not logged in: AWS denied a role',
    rejected: 'Not logged in: AWS refused a request',
    network: 'Not logged in: no usable answer',
    deadline: 'Not logged in: the step timed out',
    account: 'Not logged in: the account is not allowed',
    delivery: 'Logged in, but the credentials could not be delivered',
};
/** What happened: a heading and a line or two. */
function headline(story, picture, { guard }) {
    const shown = (text) => code((0,quote/* oneLine */.TN)(guard(text)));
    const { action = '' } = story.facts;
    // GitHub names a step without an id after what it uses: `__self`, `__octo_app`.
    const step = action === '' || action.startsWith('__') ? [] : [`Step ${shown(action)}`];
    const { title, lines } = told(story, picture, shown);
    return [`### ${title}`, ...[...step, ...lines].map((line) => `${line}  `)];
}
function told({ failure, kept, subject }, picture, shown) {
    if (kept !== undefined && failure === undefined) {
        return { title: '✅ The credentials that the job had are kept', lines: [`They are of ${shown(kept.arn)}.`] };
    }
    const targets = subject?.plan.targets.length ?? 0;
    const failed = subject?.course?.targetFailures.size ?? 0;
    if (targets > 1 && failed > 0) {
        const rest = failure === undefined ? `the other ${targets - failed} were delivered` : 'nothing was delivered';
        return {
            title: `${failure === undefined ? '⚠️' : '❌'} ${failed} of ${targets} targets failed; ${rest}`,
            lines: [],
        };
    }
    if (failure !== undefined) {
        return toldOfError(failure.error, picture);
    }
    return toldOfSuccess(picture);
}
function toldOfError(error, picture) {
    if (!(error instanceof errors/* RoleChainError */._G)) {
        return { title: '❌ Not logged in: an unexpected error', lines: [] };
    }
    const { hop } = error;
    const at = hop === undefined ? '' : `, at hop ${hop.number} of ${hop.of}`;
    const box = picture === undefined ? undefined : (0,picture_picture/* boxesOf */.f)(picture).find(({ standing }) => standing === 'failed');
    return {
        title: `❌ ${TITLES[error.code]}${at}`,
        lines: box === undefined ? [] : [`Role ${code(box.role)}, with the session name ${code(box.sessionName)}`],
    };
}
function toldOfSuccess(picture) {
    const ends = picture === undefined ? [] : (0,picture_picture/* endsOf */.o)(picture);
    const boxes = picture === undefined ? [] : (0,picture_picture/* boxesOf */.f)(picture);
    if (ends.length > 1) {
        return { title: `✅ Logged in to ${ends.length} targets`, lines: [] };
    }
    const last = boxes.at(-1);
    return last === undefined
        ? { title: '✅ The credentials that the job had are used as they are', lines: [] }
        : { title: `✅ Logged in to account ${code(last.account ?? '')}`, lines: [lineOfEnd(last)] };
}
function lineOfEnd({ role, until, isRenewed }) {
    const end = until === undefined ? '' : `, until ${until}`;
    return `Role ${code(role)}${isRenewed ? ', renewed for as long as the job runs' : end}.`;
}

// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
// EXTERNAL MODULE: ./src/text/ascii-json.ts
var ascii_json = __webpack_require__(38551);
// EXTERNAL MODULE: ./src/explain/target-failures.ts
var target_failures = __webpack_require__(16128);
;// CONCATENATED MODULE: ./src/explain/summary/why.ts






/** How many failures are shown in full, how many more on one line each, and how much of AWS's message is kept. */
const TOLD_WHOLE = 5;
const TOLD_IN_A_LINE = 40;
const MAX_CHARACTERS = 10_000;
const LINE_CHARACTERS = 500;
/** How many characters of code fit on a line of the page. */
const PAGE_CHARACTERS = 108;
/**
 * Why a step failed, as collapsed sections of its summary: the message, the possible causes, each with the edits that
 * would fix it, and policies to paste.
 */
function whyParts({ subject, failure }, sheet) {
    const failures = [...(subject?.course?.targetFailures ?? [])].map(([target, error]) => ({
        kind: 'failed',
        target,
        error,
    }));
    const shared = (0,target_failures/* sharedFailures */.V)(failures);
    const isOfTargets = shared.some(({ error }) => error === failure?.error || error === causeOf(failure?.error));
    const whole = failure === undefined || isOfTargets ? [] : [failure.error];
    const hasSeveral = (subject?.plan.targets.length ?? 0) > 1;
    return [
        ...whole.map((error) => wholePart(error, sheet)),
        ...shared.slice(0, TOLD_WHOLE).map((one) => partOf(one, hasSeveral, sheet)),
        ...inLines(shared.slice(TOLD_WHOLE), sheet.guard),
    ];
}
/** A list of problems is short, and there is nothing to add. */
function wholePart(error, sheet) {
    return error instanceof errors/* RoleChainError */._G && error.code === 'invalid-request'
        ? reasons(error, sheet).join('\n\n')
        : folded('Why, and how to fix it', reasons(error, sheet));
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}
function partOf({ names, error, alike }, hasSeveral, sheet) {
    if (!hasSeveral) {
        return folded('Why, and how to fix it', reasons(error, sheet));
    }
    const count = names.length + alike.length;
    const how = count === 1 ? 'a target' : `${count} targets`;
    const of = `Of ${(0,list/* listed */.K)(names, { show: (name) => code(sheet.guard(name)) })}:`;
    return folded(`Why ${how} failed, and how to fix it`, [
        of,
        ...reasons(error, sheet),
        ...(0,target_failures/* likewise */.C)({ alike }).map((line) => prose(sheet.guard(line))),
    ]);
}
function inLines(shared, guard) {
    if (shared.length === 0) {
        return [];
    }
    const lines = shared.slice(0, TOLD_IN_A_LINE).map(({ names, error, alike }) => {
        const [line = ''] = guard((0,errors/* messageOf */.bD)(error)).split('\n');
        return `${(0,list/* listed */.K)([...names, ...alike].map(guard))}: ${(0,quote/* headOf */.Uo)(line, LINE_CHARACTERS)}`;
    });
    const more = shared.length - lines.length;
    const rest = more === 0 ? [] : [`and ${more} more; the table has them all`];
    return [folded(`Why ${shared.length} others failed`, [codeBlock([...lines, ...rest].join('\n'), 'text')])];
}
/** `head` is our own text; nothing from outside ends up as HTML. */
function folded(head, blocks) {
    return [`<details><summary>${head}</summary>`, ...blocks, '</details>'].join('\n\n');
}
function reasons(error, sheet) {
    if (!(error instanceof errors/* RoleChainError */._G)) {
        return [textBlock(`Unexpected error: ${(0,errors/* messageOf */.bD)(error)}`, sheet.guard)];
    }
    const { explanation } = error;
    if (explanation === undefined) {
        return [textBlock(error.describe(), sheet.guard)];
    }
    const { facts, causes } = explanation;
    const hasStatements = causes.some(({ edits }) => edits.some(({ statements = [] }) => statements.length > 0));
    return [
        textBlock(error.message, sheet.guard),
        ...(facts.length === 0 ? [] : [textBlock(facts.join('\n'), sheet.guard)]),
        ...(causes.length > 1 ? ['Possible causes, most likely first:'] : []),
        ...causes.flatMap((cause, index) => causeBlocks(cause, index + 1, sheet.guard)),
        ...(hasStatements && sheet.hidesAccounts
            ? ['Account ids are hidden here (`mask-aws-account-id`): each `***` in a policy stands for one.']
            : []),
    ];
}
function causeBlocks({ title, details, edits }, number, guard) {
    return [
        `**${number}.** ${prose(guard(title))}`,
        ...(details.length === 0 ? [] : [details.map((detail) => `- ${prose(guard(detail))}`).join('\n')]),
        ...edits.flatMap((edit) => editBlocks(edit, guard)),
    ];
}
function editBlocks({ text, statements = [] }, guard) {
    const [only, ...others] = statements;
    const policy = others.length === 0 ? only : statements;
    return [
        `**→** ${prose(guard(text))}`,
        ...(policy === undefined ? [] : [codeBlock(policyText(policy, guard), 'json')]),
    ];
}
/** Guarded string by string, since a secret may look different once encoded as JSON. */
function policyText(policy, guard) {
    const shown = JSON.parse(JSON.stringify(policy, (_key, value) => (typeof value === 'string' ? guard(value) : value)));
    return (0,ascii_json/* asciiJson */.i)(shown, 2);
}
function textBlock(text, guard) {
    const shown = guard(text);
    const lines = (shown.length > MAX_CHARACTERS ? `${(0,quote/* headOf */.Uo)(shown, MAX_CHARACTERS)}…` : shown).split('\n');
    return codeBlock(lines.map(wrapped).join('\n'), 'text');
}
/** Wraps a line to the width of the page; a longer word without spaces stays whole. */
function wrapped(line) {
    const [indent = ''] = /^ *(?:- )?/.exec(line) ?? [];
    const pad = ' '.repeat(Math.max(indent.length, 2));
    const lines = [];
    for (const word of line.slice(indent.length).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < PAGE_CHARACTERS) {
            lines[lines.length - 1] = `${last} ${word}`;
        }
        else {
            lines.push(last === undefined ? `${indent}${word}` : `${pad}${word}`);
        }
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./src/explain/summary/summary.ts







/** Bytes that the table may take besides its rows. */
const TABLE_HEAD = 300;
/**
 * The summary of a step in Markdown: what happened, a diagram of the chain, a table and, collapsed below them, why it
 * failed. It holds no secrets, and no markup from outside takes effect. If space is short, the diagram is dropped first,
 * then rows of the table, then reasons.
 *
 * @returns empty if there is no room even for the headline
 */
function renderSummary(story, sheet) {
    const picture = story.subject === undefined || story.kept !== undefined ? undefined : (0,draw.pictureOf)(story.subject);
    const paper = new Paper(sheet.room);
    const head = paper.take(headline(story, picture, sheet).join('\n'));
    if (head.length === 0) {
        return '';
    }
    const why = whyParts(story, sheet).flatMap((part) => paper.take(part));
    const diagram = picture === undefined ? [] : paper.take(codeBlock((0,mermaid.mermaidOf)(picture), 'mermaid'));
    const table = picture === undefined ? [] : tableParts(picture, paper);
    return `${[...head, ...diagram, ...table, ...why].join('\n\n')}\n\n`;
}
function tableParts(picture, paper) {
    if ((0,picture_picture/* boxesOf */.f)(picture).length === 0 || paper.left < TABLE_HEAD) {
        return [];
    }
    const { text, leftOut } = markdownTable(picture, paper.left - TABLE_HEAD);
    return [text, ...(leftOut === 0 ? [] : [`and ${leftOut} more, which do not fit into a summary`])];
}
/** Counts the bytes that are left. */
class Paper {
    #left;
    constructor(room) {
        this.#left = room;
    }
    get left() {
        return this.#left;
    }
    /** The part, counted with the empty lines around it; empty if it does not fit. */
    take(part) {
        const bytes = Buffer.byteLength(part) + 2;
        if (bytes > this.#left) {
            return [];
        }
        this.#left -= bytes;
        return [part];
    }
}


/***/ }),

/***/ 16128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ likewise),
/* harmony export */   V: () => (/* binding */ sharedFailures),
/* harmony export */   describeFailures: () => (/* binding */ describeFailures),
/* harmony export */   targetsError: () => (/* binding */ targetsError)
/* harmony export */ });
/* harmony import */ var _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59214);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);



/** How many causes are shown in full, and how many more on one line each: somebody has to read the log. */
const TOLD_WHOLE = 3;
const TOLD_IN_A_LINE = 40;
/** Why targets failed, for people: by cause, with what to do about the first ones; each hint appears once. */
function describeFailures(failures) {
    const causes = sharedFailures(failures);
    const hints = new Set();
    const whole = causes.slice(0, TOLD_WHOLE).map((cause) => {
        const text = [textOf(cause.error, hints), ...likewise(cause)].join('\n');
        return `- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(cause.names)}: ${indented(text)}`;
    });
    const lines = causes
        .slice(TOLD_WHOLE, TOLD_WHOLE + TOLD_IN_A_LINE)
        .map((cause) => [`- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(cause.names)}: ${firstLine(cause.error)}`, ...likewise(cause)].join('\n  '));
    const rest = causes.slice(TOLD_WHOLE + TOLD_IN_A_LINE).flatMap(({ names, alike }) => [...names, ...alike]);
    return [...whole, ...lines, ...(rest.length === 0 ? [] : [`- and ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(rest)}`])].join('\n');
}
/**
 * The error of a step in which some targets failed. If all of them failed for one reason, it is that error.
 *
 * @param failures at least one
 */
function targetsError(failures, of) {
    const [first] = failures;
    const causes = byError(failures);
    if (of === 1 || (causes.length === 1 && failures.length === of && first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G)) {
        return first?.error;
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? first.error.code : 'rejected',
        message: `${failures.length} of ${of} targets failed:\n${describeFailures(failures)}`,
        hint: `Nothing was exported.${failures.length < of ? ' on-target-failure: warn delivers the targets that worked.' : ''}`,
        cause: first?.error,
    });
}
/** Failures grouped by cause, in order of first occurrence. */
function sharedFailures(failures) {
    const groups = new Map();
    for (const [first, ...others] of byError(failures)) {
        const { error } = first;
        const key = likenessOf(error) ?? error;
        const group = groups.get(key);
        if (group === undefined) {
            groups.set(key, { error, names: [first, ...others].map(({ target }) => target.name), alike: [] });
        }
        else {
            group.alike.push(...[first, ...others].map(nameWithRole));
        }
    }
    return [...groups.values()];
}
/** Failures with the same error: those of a hop that several targets share. */
function byError(failures) {
    const shared = new Map();
    for (const failure of failures) {
        const { error } = failure;
        // The step's deadline is one cause, whichever hop was under way.
        const key = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G && error.code === 'deadline' ? 'deadline' : error;
        const same = shared.get(key);
        if (same === undefined) {
            shared.set(key, [failure]);
        }
        else {
            same.push(failure);
        }
    }
    return [...shared.values()];
}
/**
 * The text of a failure without what is of one role: its account and name, and the id of the request. Failures with
 * equal texts have the same fix. Undefined where nothing says what to do.
 */
function likenessOf(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) || error.hint === undefined) {
        return undefined;
    }
    const text = error.describe().replace(/ \(request id [^)]*\)/g, '');
    const names = new Set(Array.from(text.matchAll(ROLE_ARN), ([, name = '']) => name));
    const numbers = new Map();
    return text.replace(WORDS, (word) => {
        if (!ACCOUNT.test(word) && !names.has(word)) {
            return word;
        }
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return `{${number}}`;
    });
}
const ROLE_ARN = /:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*[\w+=@-])/g;
const WORDS = /[\w+=@-]+(?:[,.][\w+=@-]+)*/g;
const ACCOUNT = /^\d{12}$/;
/** A target, with the role that it did not get. */
function nameWithRole({ target, error }) {
    const number = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? error.hop?.number : undefined;
    const hop = target.hops.find((each) => each.number === number) ?? target.hops.at(-1);
    return hop === undefined ? target.name : `${target.name} (${(0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .showRole */ .W)(hop.role)})`;
}
/** Says that the fix applies to other targets too; nothing if it does not. */
function likewise({ alike }) {
    return alike.length === 0
        ? []
        : [`The same, with its own role and account in place of those above, for ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(alike)}.`];
}
/**
 * Message and hint, or the message alone if the hint was already shown.
 *
 * @param hints those already shown; this one is added
 */
function textOf(error, hints) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G)) {
        return `unexpected error: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
    }
    const { hint, message } = error;
    if (hint === undefined || hints.has(hint)) {
        return message;
    }
    hints.add(hint);
    return error.describe();
}
function firstLine(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
}
function indented(text) {
    return text.replaceAll('\n', '\n  ');
}


/***/ }),

/***/ 38551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
/** JSON that is safe to print anywhere: characters that end a line or begin a command are escaped. */
function asciiJson(value, space) {
    return JSON.stringify(value, undefined, space)
        .replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##', '#\\u0023');
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
