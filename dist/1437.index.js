export const id = 1437;
export const ids = [1437];
export const modules = {

/***/ 59214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showRole)
/* harmony export */ });
/** A role as messages show it. */
function showRole(role) {
    return role.kind === 'arn' ? role.arn : role.name;
}


/***/ }),

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


/***/ })

};
