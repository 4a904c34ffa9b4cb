export const id = 1929;
export const ids = [1929];
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

/***/ 21929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlan: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59214);
/* harmony import */ var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79509);
/* harmony import */ var _request_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50066);
/* harmony import */ var _text_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46089);
/* harmony import */ var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8840);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8095);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55383);







/** A plan for people to read: the hops, or the tree of them that leads to the targets, then what travels along. */
function renderPlan(plan, guard) {
    const trees = (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treesOfPlan */ .U5)(plan);
    const nodes = (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .Nh)(trees);
    const sourceIdentities = (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceIdentitiesOn */ .Bf)(trees);
    const blocks = [
        `From    ${plan.source.name}\nRegion  ${plan.region} (partition ${plan.partition})`,
        hopBlock(plan, trees, guard),
        ...tagBlock(nodes, guard),
        ...nodes.flatMap((node) => detailBlock(node, sourceIdentities.get(node))),
        ...plan.notices,
    ];
    return guard(`${blocks.join('\n\n')}\n`);
}
function hopBlock(plan, trees, guard) {
    if (trees.length === 0) {
        return 'No role is assumed.';
    }
    if (plan.targets.length === 0) {
        return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(['hop', 'role', 'by', 'lives', 'session name', 'said in'], plan.hops.map(hopRow), guard);
    }
    const rows = trees.flatMap((tree) => treeRows(tree, '', ''));
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(['role', 'target', 'region', 'by', 'lives', 'session name', 'said in'], rows, guard);
}
function hopRow(hop) {
    return [String(hop.number), (0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .showRole */ .W)(hop.role), ...settingsOf(hop)];
}
function settingsOf(hop) {
    return [
        _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .HOP_KINDS */ .wh[hop.kind].shortName,
        `${hop.longest === true ? 'up to ' : ''}${(0,_text_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(hop.durationSeconds)}`,
        (0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(hop.sessionName),
        hop.place,
    ];
}
/** A node and those below it, drawn as branches of a tree. */
function treeRows(node, lead, below) {
    const { hop, ends, children } = node;
    const names = ends.map(({ name }) => name).join(', ');
    const regions = [...new Set(ends.map(({ region }) => region))].join(', ');
    const last = children.length - 1;
    return [
        [`${lead}${(0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .showRole */ .W)(hop.role)}`, names, regions, ...settingsOf(hop)],
        ...children.flatMap((child, index) => treeRows(child, `${below}${index === last ? '└─ ' : '├─ '}`, `${below}${index === last ? '   ' : '│  '}`)),
    ];
}
/** A hop as the lines below the table name it: by its number, and its target where there are some. */
function nameOf(node) {
    const [target, ...others] = (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsBelow */ .Uw)(node);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${node.hop.number}${target === undefined ? '' : ` (${target.name}${more})`}`;
}
/** Every tag in force on a hop, with where it was said and whether it goes on. */
function tagBlock(nodes, guard) {
    const rows = nodes.flatMap((node) => ((0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isSigned */ .JI)(node.hop) ? tagRows(nameOf(node), node.hop) : []));
    return rows.length === 0 ? [] : [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(['hop', 'tag', 'value', 'from', 'then'], rows, guard)];
}
function tagRows(name, hop) {
    const row = (tag, then) => [
        name,
        tag.key,
        (0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(tag.value),
        tag.origin,
        then,
    ];
    return [
        ...hop.inheritedTags.map((tag) => row(tag, 'inherited, travels on')),
        ...hop.tags.map((tag) => row(tag, hop.transitiveTagKeys.includes(tag.key) ? 'travels on' : 'ends here')),
    ];
}
function detailBlock(node, sourceIdentity) {
    const { hop } = node;
    const { externalId, mfa } = (0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .signedPart */ .Sy)(hop) ?? {};
    const details = [
        ...(sourceIdentity === undefined ? [] : [sourceIdentityDetail(sourceIdentity)]),
        ...(externalId === undefined ? [] : ['sends an external id']),
        ...(mfa === undefined ? [] : [`proves MFA with ${mfa.serial}`]),
        ...(hop.policy === undefined ? [] : ['is narrowed by a session policy']),
        ...hop.policyArns.map((arn) => `is narrowed by ${arn}`),
    ];
    return details.length === 0 ? [] : [(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(`Hop ${nameOf(node)} ${details.join('; ')}.`)];
}
function sourceIdentityDetail({ text, isSetHere }) {
    return isSetHere
        ? `sets the source identity ${(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text)}, in force from here on`
        : `carries the source identity ${(0,_request_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text)}`;
}


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/**
 * Rows under a heading, in columns as wide as their widest cell. Every cell is on one line, whatever it contains.
 *
 * @param guard filters what may be shown of a cell; applied before widths are computed, so that columns stay aligned
 */
function table(head, rows, guard = (text) => text) {
    const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map((cell) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(guard(cell))))];
    const widths = head.map((_, column) => all.reduce((max, row) => Math.max(max, row[column]?.length ?? 0), 0));
    return all
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ })

};
