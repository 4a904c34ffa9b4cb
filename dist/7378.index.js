export const id = 7378;
export const ids = [7378];
export const modules = {

/***/ 61626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ parseAssumedRoleArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   rW: () => (/* binding */ isHostOfAws),
/* harmony export */   rh: () => (/* binding */ isPartition)
/* harmony export */ });
/* unused harmony export ROLE_ARN */
/** Amazon Resource Names and the partitions of AWS that they belong to. */
/** Source: the `partitions.json` that AWS SDKs share. `aws` must come last; the rest of the order does not matter. */
const PARTITIONS = [
    {
        name: 'aws-cn',
        regions: /^cn-\w+-\d+$/,
        dnsSuffix: 'amazonaws.com.cn',
        dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
    },
    { name: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, dnsSuffix: 'amazonaws.com', dualStackDnsSuffix: 'api.aws' },
    { name: 'aws-iso', regions: /^us-iso-\w+-\d+$/, dnsSuffix: 'c2s.ic.gov', dualStackDnsSuffix: 'api.aws.ic.gov' },
    { name: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, dnsSuffix: 'sc2s.sgov.gov', dualStackDnsSuffix: 'api.aws.scloud' },
    {
        name: 'aws-iso-e',
        regions: /^eu-isoe-\w+-\d+$/,
        dnsSuffix: 'cloud.adc-e.uk',
        dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
    },
    {
        name: 'aws-iso-f',
        regions: /^us-isof-\w+-\d+$/,
        dnsSuffix: 'csp.hci.ic.gov',
        dualStackDnsSuffix: 'api.aws.hci.ic.gov',
    },
    {
        name: 'aws-eusc',
        regions: /^eusc-(?:de)-\w+-\d+$/,
        dnsSuffix: 'amazonaws.eu',
        dualStackDnsSuffix: 'api.amazonwebservices.eu',
    },
];
const COMMERCIAL = {
    name: 'aws',
    regions: /^[a-z]/,
    dnsSuffix: 'amazonaws.com',
    dualStackDnsSuffix: 'api.aws',
};
/** The partition of a region; the commercial one unless the region belongs to a known special partition. */
function partitionOfRegion(region) {
    return PARTITIONS.find((partition) => partition.regions.test(region)) ?? COMMERCIAL;
}
/** Whether a host's name is one of AWS's. */
function isHostOfAws(hostname) {
    return [COMMERCIAL, ...PARTITIONS].some(({ dnsSuffix, dualStackDnsSuffix = dnsSuffix }) => [dnsSuffix, dualStackDnsSuffix].some((suffix) => hostname.endsWith(`.${suffix}`)));
}
/** Whether `name` is an AWS partition. */
function isPartition(name) {
    return name === COMMERCIAL.name || PARTITIONS.some((partition) => partition.name === name);
}
/**
 * The form of a role's ARN; does not check that the partition exists. A path may have almost any character, but one with
 * another ARN in it is a list that was not split.
 */
const ROLE_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
/** Parses a role's ARN; undefined if it is not one. */
function parseRoleArn(arn) {
    const parts = ROLE_ARN.exec(arn)?.groups;
    const { partition, account, name } = parts ?? {};
    if (partition === undefined || account === undefined || name === undefined || !isPartition(partition)) {
        return undefined;
    }
    return { arn, partition, account, name };
}
const ASSUMED_ROLE_ARN = /^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;
/** Parses the ARN of an assumed-role session; undefined if it is not one. */
function parseAssumedRoleArn(arn) {
    const { partition, account, name, sessionName } = ASSUMED_ROLE_ARN.exec(arn)?.groups ?? {};
    if (partition === undefined || account === undefined || name === undefined || sessionName === undefined) {
        return undefined;
    }
    return { partition, account, name, sessionName };
}
/** The account of any ARN; undefined if it has none. */
function accountOfArn(arn) {
    const account = arn.split(':')[4];
    return account === undefined || account === '' ? undefined : account;
}


/***/ }),

/***/ 72568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ unusedTokenNotices),
/* harmony export */   Xo: () => (/* binding */ emptyInputWarnings),
/* harmony export */   zU: () => (/* binding */ checkInputNames)
/* harmony export */ });
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22173);
/* harmony import */ var _request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28343);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);



/**
 * Reports inputs under a wrong name: a problem where the right one is not given, since the step would then do without
 * it.
 *
 * @returns warnings about the others
 */
function checkInputNames(misnamed, source, problems) {
    return misnamed.flatMap(({ typed, meant, message, isEmpty }) => {
        if (!isEmpty && source.raw(meant).trim() === '') {
            problems.add((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(typed), message);
            return [];
        }
        return [`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(typed)} ${message}`];
    });
}
/** Warnings of inputs that are named and empty, and of the credentials that are in force without them. */
function emptyInputWarnings(given) {
    const { isLeftEmpty, plan } = given;
    return (0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)('login').flatMap((name) => {
        const { whenEmpty } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
        return whenEmpty !== undefined && isLeftEmpty(name) && (0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .iL)(name, given) === ''
            ? [
                `${name}: is given but empty, so ${whenEmpty}; ${inForce(plan)}. Is the variable or secret that it comes from missing?`,
            ]
            : [];
    });
}
/** Says that a token of the job is not used where no role is assumed with it: perhaps one was meant to be. */
function unusedTokenNotices({ hops, targets, source }, { idTokenAvailable }) {
    return idTokenAvailable && source.isFallback === true && hops.length + targets.length === 0
        ? [
            `The job has an OIDC token, but role-to-assume and role-chain name no role to assume with it; the ${source.name} will be used.`,
        ]
        : [];
}
function inForce({ hops, targets, source }) {
    const last = hops.at(-1)?.role;
    if (targets.length > 0) {
        return `the credentials are those of ${targets.length === 1 ? 'the target' : `${targets.length} targets`}`;
    }
    if (last === undefined) {
        return `no role is assumed, and the ${source.name} will be used`;
    }
    return `the credentials are those of the role ${last.kind === 'arn' ? last.arn : last.name}, and the chain starts from the ${source.name}`;
}


/***/ }),

/***/ 56477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readStepRequest)
});

// EXTERNAL MODULE: ./src/aws/arn.ts
var arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/aws/region-names.ts
/** What AWS's console and documentation call Regions in parentheses, such as `Europe (Frankfurt)`: the names of places. */
const PLACES = {
    'n. virginia': 'us-east-1',
    ohio: 'us-east-2',
    'n. california': 'us-west-1',
    oregon: 'us-west-2',
    'cape town': 'af-south-1',
    'hong kong': 'ap-east-1',
    taipei: 'ap-east-2',
    mumbai: 'ap-south-1',
    hyderabad: 'ap-south-2',
    singapore: 'ap-southeast-1',
    sydney: 'ap-southeast-2',
    jakarta: 'ap-southeast-3',
    melbourne: 'ap-southeast-4',
    malaysia: 'ap-southeast-5',
    'new zealand': 'ap-southeast-6',
    thailand: 'ap-southeast-7',
    tokyo: 'ap-northeast-1',
    seoul: 'ap-northeast-2',
    osaka: 'ap-northeast-3',
    calgary: 'ca-west-1',
    frankfurt: 'eu-central-1',
    zurich: 'eu-central-2',
    ireland: 'eu-west-1',
    london: 'eu-west-2',
    paris: 'eu-west-3',
    stockholm: 'eu-north-1',
    milan: 'eu-south-1',
    spain: 'eu-south-2',
    'tel aviv': 'il-central-1',
    uae: 'me-central-1',
    bahrain: 'me-south-1',
    'sao paulo': 'sa-east-1',
    beijing: 'cn-north-1',
    ningxia: 'cn-northwest-1',
};
/** The Region of a place, written `Europe (Frankfurt)`, `EU (Frankfurt)` or just `Frankfurt`; undefined if unknown. */
function regionOfPlace(text) {
    const place = /\((?<place>[^()]+)\)$/.exec(text)?.groups?.['place'] ?? text;
    const plain = place.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return Object.entries(PLACES).find(([name]) => name === plain || name === `n. ${plain}`)?.[1];
}

;// CONCATENATED MODULE: ./src/aws/region.ts


/** The form of AWS Region names, those to come included. It also keeps any other host from being called. */
const NAME = '[a-z]{2,4}(?:-[a-z]{2,}){1,2}-\\d{1,2}';
/** A Region's name, or that of the global endpoint. */
const REGION = new RegExp(`^(?:aws-global|${NAME})$`);
const LIST = new RegExp(`^${NAME}[\\s,;|]+\\S`);
const ZONE = new RegExp(`^(?<region>${NAME})(?:[a-z]|-[a-z0-9-]+)$`);
const ZONE_ID = /^[a-z]{2,5}\d-[a-z]{2,}\d/;
/** Why a text names no Region, as a sentence that quotes it; undefined if it has the form of one. */
function regionProblem(text) {
    return REGION.test(text) ? undefined : `${(0,quote/* quote */.hD)(text)} ${wrongWith(text)}`;
}
function wrongWith(text) {
    const likely = likelyName(text);
    const zone = ZONE.exec(likely)?.groups?.['region'];
    if (REGION.test(likely)) {
        return `is not a Region name; did you mean '${likely}'?`;
    }
    if (LIST.test(text)) {
        return 'is more than one Region; give one';
    }
    if (zone !== undefined) {
        return `is a zone; its Region is ${zone}`;
    }
    return ZONE_ID.test(text.toLowerCase())
        ? 'is the ID of a zone; give the name of its Region, such as eu-central-1'
        : 'is not a Region name; one looks like eu-central-1';
}
/** A name without what people put around and into it: quotes, capitals, other dashes, or none before the number. */
function likelyName(text) {
    const plain = text
        .toLowerCase()
        .replaceAll(/["'`\u2018-\u201F]/g, '')
        .replaceAll(/[_ \u2010-\u2015]+/g, '-')
        .replace(/([a-z])(\d{1,2})$/, '$1-$2');
    return REGION.test(plain) ? plain : (regionOfPlace(text) ?? plain);
}

// EXTERNAL MODULE: ./src/aws/limits.ts
var limits = __webpack_require__(21317);
// EXTERNAL MODULE: ./src/core/problems.ts
var core_problems = __webpack_require__(68155);
// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(50066);
;// CONCATENATED MODULE: ./src/chain/plan/fields.ts






/** Checks a text against its limit; `shown` is false for secrets. */
function checkText(name, value, limit, complain, shown = 'shown') {
    const violation = (0,limits/* violationOf */.xg)(value, limit);
    if (violation !== undefined) {
        complain(`${name}${shown === 'shown' ? ` ${(0,quote/* quote */.hD)(value)}` : ''} ${violation}`);
    }
}
/** Resolves a field that accepts templates, as far as possible without the token. */
function planText(name, typed, field, request, complain) {
    const parts = (0,templates/* parseTemplate */.QC)(typed);
    if ('problem' in parts) {
        complain(`${name} ${(0,quote/* quote */.hD)(typed)} ${parts.problem}`);
        return typed;
    }
    const text = (0,templates/* fillVariables */.$v)(parts, field, request.facts);
    const missing = request.unknownVariables === 'problem' ? (0,templates/* missingVariables */.uM)(text) : [];
    if (missing.length > 0) {
        complain(`${name} ${(0,quote/* quote */.hD)(typed)}: this runner does not provide ${missing.map((each) => `{${each}}`).join(', ')}`);
    }
    if ((0,templates/* pendingClaims */.Tv)(text).length > 0 && request.source.proof !== 'token') {
        complain(`${name} ${(0,quote/* quote */.hD)(typed)}: {claim:...} needs a web identity token, and this chain does not start from one`);
    }
    if (typeof text === 'string') {
        checkText(name, text, limits/* TEXT_LIMITS */.Pc[field], complain);
    }
    return text;
}
/** The partition of the whole chain: that of `aws-region`. */
function partitionOf(request) {
    return (0,arn/* partitionOfRegion */.cn)(request.region ?? '').name;
}
/** Complains about several ARNs in one text, and about one of another partition, which a chain cannot leave. */
function checkArn(arn, request, complain) {
    const [, partition] = arn.split(':');
    if (arn.includes('arn:', 1)) {
        complain(`${(0,quote/* quote */.hD)(arn)} holds several ARNs; give one`);
    }
    else if (arn.startsWith('arn:') && partition !== partitionOf(request)) {
        complain(`${(0,quote/* quote */.hD)(arn)} is in partition ${partition ?? ''}, but ${(0,quote/* quote */.hD)(request.region ?? '')} (aws-region) is in ${partitionOf(request)}; a chain cannot leave its partition`);
    }
}
/** Complains about a text that is not a region name, or a region in another partition than the chain. */
function checkRegionOfChain(region, request, complain) {
    const problem = regionProblem(region);
    if (problem !== undefined) {
        complain(problem);
    }
    else if ((0,arn/* partitionOfRegion */.cn)(region).name !== partitionOf(request)) {
        complain(`the Region ${(0,quote/* quote */.hD)(region)} is in partition ${(0,arn/* partitionOfRegion */.cn)(region).name}, but aws-region is in ${partitionOf(request)}; a chain cannot leave its partition`);
    }
}
/** Reads the role of a hop. */
function planRole(hop, request, complain) {
    const partition = partitionOf(request);
    const unreadable = { kind: 'name', name: hop.role, partition };
    if (!hop.role.startsWith('arn:')) {
        checkBareName(hop, request, complain);
        return unreadable;
    }
    const role = (0,arn/* parseRoleArn */.DM)(hop.role);
    if (role === undefined) {
        const several = hop.role.includes('arn:', 1) ? '. It holds several' : '';
        complain(`${(0,quote/* quote */.hD)(hop.role)} is not the ARN of a role; one looks like arn:${partition}:iam::111122223333:role/NAME${/[\s,;]/.test(hop.role) ? ', one per line' : ''}${several}`);
        return unreadable;
    }
    checkText('the role', role.arn, limits/* TEXT_LIMITS */.Pc.arn, complain);
    checkArn(role.arn, request, complain);
    return { kind: 'arn', arn: role.arn, account: role.account, name: role.name };
}
function checkBareName(hop, request, complain) {
    if (hop.role.includes('arn:')) {
        complain(`${(0,quote/* quote */.hD)(hop.role)} does not begin with arn: as an ARN does; are there quotes or something else before it?`);
    }
    else if (hop.place !== 'role-to-assume') {
        complain(`${(0,quote/* quote */.hD)(hop.role)} is not an ARN; only role-to-assume may be a bare role name`);
    }
    else if (request.source.proof === 'token') {
        complain(`${(0,quote/* quote */.hD)(hop.role)} is a bare role name, but a web identity token does not say which account it is in; give the ARN`);
    }
    else if (!/^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/.test(hop.role)) {
        complain(`${(0,quote/* quote */.hD)(hop.role)} is neither the ARN nor the name of a role`);
    }
}
/** The parameters that a hop mapping gives, besides those that every kind of hop has. */
function parametersOf(hop) {
    const given = {
        'external-id': hop.externalId !== undefined,
        tags: hop.tags.length > 0,
        'transitive-tag-keys': hop.transitiveTagKeys.length > 0,
        'source-identity': hop.sourceIdentity !== undefined,
        'mfa-serial': hop.mfa !== undefined,
        'provided-contexts': hop.providedContexts.length > 0,
    };
    return hop_kinds/* HOP_PARAMETERS */.JK.filter((parameter) => given[parameter]);
}
/** Complains about what a hop mapping gives and its kind cannot carry. Inputs are warned of, since v6 ignores them. */
function checkCarried(hop, kind, complain) {
    if (hop.place === 'role-to-assume') {
        return;
    }
    for (const parameter of parametersOf(hop).filter((each) => !(0,hop_kinds/* canCarry */.gh)({ kind }, each))) {
        complain(`${parameter} cannot be given: this hop is by ${hop_kinds/* HOP_KINDS */.wh[kind].shortName}, and ${(0,hop_kinds/* apiNameOf */.lE)({ kind })} has no such parameter`);
    }
}
/** What hops of all kinds have. An unset session name is the default one, which is checked once for all hops. */
function planCommon(hop, request, complain) {
    if (hop.region !== undefined) {
        checkRegionOfChain(hop.region, request, complain);
    }
    return {
        place: hop.place,
        role: planRole(hop, request, complain),
        sessionName: planSessionName(hop, request, complain),
        region: hop.region ?? request.region ?? '',
        policyArns: hop.policyArns,
    };
}
function planSessionName(hop, request, complain) {
    return hop.sessionName === undefined
        ? planText('', request.sessionName, 'roleSessionName', request, () => undefined)
        : planText('the session name', hop.sessionName, 'roleSessionName', request, complain);
}

// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
;// CONCATENATED MODULE: ./src/chain/plan/tags.ts





/**
 * Resolves the tags of one signed hop. AWS ignores case in keys, refuses a tag that repeats an inherited transitive
 * one, and requires every transitive key to be among the request's own tags.
 */
function planTags(hop, inherited, request, complain) {
    const defaults = request.defaultTags.map((tag) => ({ ...tag, origin: 'default' }));
    const own = userTags(hop.tags, inherited, request, complain);
    const all = [...(hop.defaults === 'all' ? defaultsBeside(defaults, own, complain) : []), ...own];
    const transitive = new Set();
    for (const { key, place } of hop.transitiveTagKeys) {
        if (key === '*') {
            all.forEach((tag) => transitive.add(tag.key));
            continue;
        }
        const tag = findTag(all, key);
        const named = hop.defaults === 'named' ? findTag(defaults, key) : undefined;
        if (tag !== undefined) {
            transitive.add(tag.key);
        }
        else if (findTag(inherited, key) !== undefined) {
            continue;
        }
        else if (named !== undefined) {
            all.push(named);
            transitive.add(named.key);
        }
        else if (!(0,systems/* isDefaultTagKey */.Qd)(key)) {
            complain(`${(0,quote/* quote */.hD)(key)} is neither a tag of this hop, nor a default tag, nor inherited`, place);
        }
    }
    if (all.length > limits/* LIST_LIMITS */.i7.tags) {
        complain(`${all.length} session tags (default ones included); at most ${limits/* LIST_LIMITS */.i7.tags} are allowed`);
    }
    return { tags: all, transitiveTagKeys: [...transitive] };
}
function userTags(requested, inherited, request, complain) {
    const planned = [];
    for (const { key, value, place } of requested) {
        const here = (message) => {
            complain(message, place);
        };
        checkText('the tag key', key, limits/* TEXT_LIMITS */.Pc.tagKey, here);
        if (key.toLowerCase().startsWith(limits/* RESERVED_TAG_KEY_PREFIX */.Z1)) {
            here(`the tag key ${(0,quote/* quote */.hD)(key)} begins with ${limits/* RESERVED_TAG_KEY_PREFIX */.Z1}, which AWS keeps for itself`);
        }
        const tag = {
            key,
            value: planText(`the value of tag ${(0,quote/* quote */.hD)(key)}`, value, 'tagValue', request, here),
            origin: place,
            droppable: false,
        };
        const traveling = findTag(inherited, key);
        if (findTag(planned, key) !== undefined) {
            here(`the tag ${(0,quote/* quote */.hD)(key)} is given twice (AWS compares keys without case)`);
        }
        else if (traveling === undefined) {
            planned.push(tag);
        }
        else if ((0,templates/* showText */.h$)(traveling.value) !== (0,templates/* showText */.h$)(tag.value)) {
            here(`the tag ${(0,quote/* quote */.hD)(key)} cannot become ${(0,quote/* quote */.hD)((0,templates/* showText */.h$)(tag.value))}: it arrives as ${(0,quote/* quote */.hD)((0,templates/* showText */.h$)(traveling.value))}, transitive from ${traveling.origin}, and AWS does not let a later hop change it`);
        }
    }
    return planned;
}
/**
 * The default tags. The user's own tags may not reuse their keys: v6 refuses that, so that audits can rely on them.
 */
function defaultsBeside(defaults, own, complain) {
    for (const tag of own) {
        if (defaults.length > 0 && (0,systems/* isDefaultTagKey */.Qd)(tag.key)) {
            complain(`the tag ${(0,quote/* quote */.hD)(tag.key)} is one of the default tags of this hop and cannot be given`, tag.origin);
        }
    }
    return defaults;
}
/** The tag with a key, compared as AWS compares keys. */
function findTag(tags, key) {
    return tags.find((tag) => sameKey(tag.key, key));
}
function sameKey(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./src/chain/plan/tree.ts
var tree = __webpack_require__(79509);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
;// CONCATENATED MODULE: ./src/chain/plan/duration.ts


/** How long the hop's session should last. */
function planDuration(hop, request, { chained, limits: { min, max } }, complain) {
    const asked = hop.durationSeconds;
    if (asked === undefined) {
        if (chained !== 'yes' && request.durationSeconds === undefined && request.keepsFirstHopLong === true) {
            return { durationSeconds: max, longest: true };
        }
        const wanted = request.durationSeconds ?? limits/* CHAINED_SESSION_SECONDS */.E6;
        return { durationSeconds: chained === 'yes' ? Math.min(wanted, limits/* CHAINED_SESSION_SECONDS */.E6) : wanted };
    }
    if (asked < min || asked > max) {
        complain(`duration ${asked} is outside of ${min} to ${max} seconds`);
    }
    else if (chained === 'yes' && asked > limits/* CHAINED_SESSION_SECONDS */.E6) {
        complain(`duration ${(0,values/* formatDuration */.a3)(asked)}: AWS ends the session of a role assumed by another role after one hour (${limits/* CHAINED_SESSION_SECONDS */.E6} seconds), ` +
            'whatever the role allows. Ask for 1h at most; for a longer job, refresh: process or refresh: server renews the session');
    }
    return { durationSeconds: asked };
}
/** Notices of hops whose session AWS ends sooner than `role-duration-seconds` asks for. */
function loweredDurations(request, hops) {
    const asked = request.durationSeconds ?? 0;
    const lowered = hops.filter(({ number, durationSeconds }) => durationSeconds < asked && request.hops[number - 1]?.durationSeconds === undefined);
    return lowered.length === 0
        ? []
        : [
            `role-duration-seconds: ${asked} lowered to ${limits/* CHAINED_SESSION_SECONDS */.E6} for ${lowered.map((hop) => `hop ${hop.number}`).join(', ')}, since AWS allows one hour where a role assumes a role.`,
        ];
}

;// CONCATENATED MODULE: ./src/chain/plan/advice.ts






/** Checks the chain as a whole for what it cannot do. */
function checkReach(request, hops, problems) {
    if (request.renewed && request.hops.length === 0 && problems.isEmpty) {
        problems.add('refresh', 'has nothing to renew: no role is assumed. Set role-to-assume, or refresh to none');
    }
    const { sourceIdentity, mfa } = request.firstSignedHop;
    for (const [input, value] of [
        ['source-identity', sourceIdentity],
        ['mfa-serial', mfa],
    ]) {
        if (value !== undefined && hops.length > 0 && !hops.some((hop) => (0,hop_kinds/* canCarry */.gh)(hop, input))) {
            problems.add(input, 'no hop of this chain can carry it: a web identity token has claims instead');
        }
    }
    const role = hops.at(-1)?.role;
    const { allowedAccountIds } = request;
    const unreadable = allowedAccountIds.filter((account) => !/^\d{12}$/.test(account));
    for (const account of unreadable) {
        problems.add('allowed-account-ids', `${(0,quote/* quote */.hD)(account)} is not an account id (12 digits; put it in quotes if it begins with 0)`);
    }
    if (unreadable.length > 0) {
        return;
    }
    if (role?.kind === 'arn' && allowedAccountIds.length > 0 && !allowedAccountIds.includes(role.account)) {
        problems.add('allowed-account-ids', `the chain ends in account ${role.account}, which is not one of ${allowedAccountIds.join(', ')}`);
    }
}
/** Checks what targets cannot do together: share a name, or share an MFA code that AWS accepts only once. */
function checkTargets(targets, problems) {
    const places = new Map();
    for (const { name, place } of targets) {
        const other = places.get(name);
        if (other !== undefined) {
            problems.add(place, `there is another target called ${(0,quote/* quote */.hD)(name)}: ${other}`);
        }
        places.set(name, place);
    }
    const proofs = (0,tree/* nodesOf */.Nh)((0,tree/* treesOf */.zG)(targets)).filter(({ hop }) => (0,hop_kinds/* signedPart */.Sy)(hop)?.mfa !== undefined);
    if (proofs.length > 1) {
        problems.add('mfa-serial', `${proofs.length} hops would use MFA, and AWS accepts a code only once. Use MFA on a hop that all targets share: role-to-assume, or the first of role-chain`);
    }
}
/** What the user should know but is no reason to stop: settings that have no effect. */
function warningsOf(request, hops) {
    const { tags, transitiveTagKeys, skipTagging } = request.firstSignedHop;
    const inputs = [
        ...new Set(tags.map((tag) => tag.place)),
        ...(transitiveTagKeys.length > 0 ? ['transitive-tag-keys'] : []),
    ];
    const first = request.hops[0];
    const warnings = [];
    if (inputs.length > 0 && firstWithTags(hops) === undefined) {
        warnings.push(`${inputs.join(' and ')}: not sent, since ${hops.length === 0 ? 'no role is assumed' : 'no hop of this chain can carry tags: with a web identity token they come from its claims'}.`);
    }
    else if (inputs.length > 0 && skipTagging) {
        warnings.push(`${inputs.join(' and ')}: not sent, since role-skip-session-tagging is true.`);
    }
    if (hops[0] !== undefined &&
        !(0,hop_kinds/* canCarry */.gh)(hops[0], 'external-id') &&
        first?.externalId !== undefined &&
        first.place === 'role-to-assume') {
        warnings.push(`role-external-id: not sent, since ${(0,hop_kinds/* apiNameOf */.lE)(hops[0])} has no external id.`);
    }
    return [...warnings, ...repeatedRoles(hops), ...largePolicies(hops), ...codesOfOneUse(request, hops)];
}
/** A chain that continues from a role and starts with it again: usually a mistake, and AWS denies it. */
function repeatedRoles(hops) {
    return hops.flatMap(({ role, place }, index) => {
        const before = hops[index - 1]?.role;
        return role.kind === 'arn' && before?.kind === 'arn' && before.arn === role.arn
            ? [
                `${place}: assumes ${role.arn}, which the hop before it has assumed already; a role may do that only if its trust policy names itself. A chain of profiles or of a config file continues from the end of role-to-assume and role-chain.`,
            ]
            : [];
    });
}
function codesOfOneUse({ renewed }, hops) {
    return hops
        .filter((hop) => renewed && (0,hop_kinds/* signedPart */.Sy)(hop)?.mfa?.proof.kind === 'code')
        .map(({ number }) => `mfa-code: AWS accepts a code only once, so hop ${number} cannot be renewed when its session ends. With mfa-secret it can.`);
}
/** AWS documents this limit for both kinds of session policies together; its service model does not have it. */
const DOCUMENTED_POLICY_CHARACTERS = 2048;
function largePolicies(hops) {
    return hops
        .filter(({ policy = '', policyArns }) => policy.length + policyArns.join('').length > DOCUMENTED_POLICY_CHARACTERS)
        .map(({ number }) => `Hop ${number}: its session policies have more than the ${DOCUMENTED_POLICY_CHARACTERS} characters that AWS documents as the limit; AWS may refuse them.`);
}
/** What was changed from the request. */
function noticesOf(request, hops) {
    return [...loweredDurations(request, hops), ...missingDefaultTags(request, hops)];
}
/** Keys of default tags that are to travel and that this job gives no value, such as HeadRef outside a pull request. */
function missingDefaultTags(request, hops) {
    const first = firstWithTags(hops);
    const { transitiveTagKeys, skipTagging } = request.firstSignedHop;
    if (first === undefined || skipTagging || request.defaultTags.length === 0) {
        return [];
    }
    const missing = transitiveTagKeys.filter((key) => (0,systems/* isDefaultTagKey */.Qd)(key) && findTag(first.tags, key) === undefined);
    return missing.length === 0
        ? []
        : [`transitive-tag-keys: ${missing.join(', ')} left out, since this job has no value for it.`];
}
/** The first hop that can carry tags: the one that the inputs' tags go to. */
function firstWithTags(hops) {
    const first = hops.find((hop) => (0,hop_kinds/* canCarry */.gh)(hop, 'tags'));
    return first && (0,hop_kinds/* signedPart */.Sy)(first);
}

// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
;// CONCATENATED MODULE: ./src/aws/policy-arn.ts
/** A name, maybe with the path or the beginning of the ARN that belong before it. */
const policy_arn_NAME = /^(?:(?:aws|\d{12}):)?(?:policy\/)?(?<path>(?:[\w+=,.@-]+\/)*)(?<name>[\w+=,.@-]{1,128})$/;
/** Managed policies of AWS that people give to jobs and that are not at the root: those of job functions. */
const JOB_FUNCTIONS = [
    'Billing',
    'DataScientist',
    'DatabaseAdministrator',
    'NetworkAdministrator',
    'SupportUser',
    'SystemAdministrator',
    'ViewOnlyAccess',
];
/**
 * What a text that should be the ARN of a managed policy is instead, as the end of a sentence that quotes it; undefined
 * if it begins as an ARN does, or is not recognized.
 */
function policyMeantBy(text, partition) {
    if (text.startsWith('arn:')) {
        return /:iam::\d{12}:role\//.test(text) ? 'is the ARN of a role, not of a managed policy' : undefined;
    }
    if (text.includes('arn:')) {
        return 'does not begin with arn: as an ARN does; is there a quote, a dash or something else before it?';
    }
    if (/^[{[]/.test(text)) {
        return 'is part of the text of a policy; that goes into inline-session-policy (policy in a hop)';
    }
    const { path = '', name } = policy_arn_NAME.exec(text)?.groups ?? {};
    return name === undefined ? undefined : namedPolicy(path, name, partition);
}
function namedPolicy(path, name, partition) {
    const ofAws = `${path === '' && JOB_FUNCTIONS.includes(name) ? 'job-function/' : path}${name}`;
    const own = `arn:${partition}:iam::111122223333:policy/${path}${name}`;
    return `is the name of a policy, not its ARN; if the policy is AWS's, that is arn:${partition}:iam::aws:policy/${ofAws}; if it is your own, it is like ${own}`;
}

// EXTERNAL MODULE: ./src/text/json.ts
var json = __webpack_require__(21789);
;// CONCATENATED MODULE: ./src/chain/plan/policies.ts





/** `arn:PARTITION:iam::ACCOUNT:policy/PATH/NAME`; AWS's own policies have `aws` as the account. */
const POLICY_ARN = /^arn:[a-z-]+:iam::(?:aws|\d{12}):policy\/(?!.*arn:)(?:[\u0021-\u002B\u002D-\u007E]+\/)?[\w+=,.@-]+$/;
/** Checks the session policies of a hop; returns the inline one as it will be sent. */
function planPolicies(hop, limit, request, complain) {
    const ofInput = (name) => {
        return (message) => {
            complain(message, hop.place === 'role-to-assume' ? name : undefined);
        };
    };
    const aboutArns = ofInput('managed-session-policies');
    if (hop.policyArns.length > limits/* LIST_LIMITS */.i7.policyArns) {
        aboutArns(`${hop.policyArns.length} managed session policies; at most ${limits/* LIST_LIMITS */.i7.policyArns} are allowed`);
    }
    for (const arn of hop.policyArns) {
        checkPolicyArn(arn, request, aboutArns);
    }
    return hop.policy === undefined ? undefined : planPolicy(hop.policy, limit, ofInput('inline-session-policy'));
}
function checkPolicyArn(arn, request, complain) {
    const meant = policyMeantBy(arn, partitionOf(request));
    if (meant !== undefined) {
        complain(`${(0,quote/* quote */.hD)(arn)} ${meant}`);
        return;
    }
    checkText('the managed session policy', arn, limits/* TEXT_LIMITS */.Pc.arn, complain);
    if (POLICY_ARN.test(arn)) {
        checkArn(arn, request, complain);
    }
    else if ((0,limits/* violationOf */.xg)(arn, limits/* TEXT_LIMITS */.Pc.arn) === undefined) {
        complain(`${(0,quote/* quote */.hD)(arn)} is not the ARN of one managed policy; give one per line`);
    }
}
function planPolicy(text, limit, complain) {
    const reading = (0,json/* readJsonObject */.o)(text);
    if (reading.kind === 'broken') {
        complain(`the session policy ${reading.why}${meantBy(text)}`);
        return text;
    }
    // White space counts toward the limit, so remove it if the policy would not fit otherwise.
    const policy = text.length > limit.max ? JSON.stringify(reading.value) : text;
    checkText('the session policy', policy, limit, complain, 'secret');
    return policy;
}
/** What else people take for the text of a policy. */
function meantBy(text) {
    if (/^"?arn:/.test(text)) {
        return '. ARNs of policies go into managed-session-policies (policy-arns in a hop)';
    }
    return /^(?:Version|Statement|Id):/m.test(text) ? '. It looks like YAML; in a hop mapping, policy may be that' : '';
}

;// CONCATENATED MODULE: ./src/chain/plan/signed-hop.ts









/** Plans a hop that is signed with its caller's credentials. */
function planSignedHop(context, request, complain) {
    const { hop, traveling } = context;
    const { number } = hop;
    const chained = chainedAs(number, request);
    const inputs = context.isFirstSigned ? request.firstSignedHop : undefined;
    const tagging = inputs?.skipTagging === true ? undefined : inputs;
    const isRoleToAssume = hop.place === 'role-to-assume';
    const tags = planTags({
        tags: [...hop.tags, ...(tagging?.tags ?? [])],
        transitiveTagKeys: [
            ...hop.transitiveTagKeys.map((key) => ({ key })),
            ...(tagging?.transitiveTagKeys ?? []).map((key) => ({ key, place: 'transitive-tag-keys' })),
        ],
        defaults: !isRoleToAssume ? 'named' : tagging === undefined ? 'none' : 'all',
    }, traveling.tags, request, complain);
    checkSignedFields(hop, request, complain);
    // AWS accepts an MFA code once: trying each shorter duration would have to wait for a new code, or there is none.
    const isOfOneAttempt = (hop.mfa ?? inputs?.mfa) !== undefined;
    return {
        kind: 'signed',
        number,
        chained,
        ...planCommon(hop, request, complain),
        ...planDuration(hop, isOfOneAttempt ? { ...request, keepsFirstHopLong: false } : request, { chained, limits: hop_kinds/* HOP_KINDS */.wh.signed.duration }, complain),
        ...tags,
        inheritedTags: traveling.tags,
        providedContexts: hop.providedContexts,
        ...(0,objects/* withoutUndefined */.r)({
            externalId: hop.externalId,
            policy: planPolicies(hop, hop_kinds/* HOP_KINDS */.wh.signed.sessionPolicy, request, complain),
            sourceIdentity: planSourceIdentity(context, request, complain),
            mfa: planMfa(context, request, complain),
        }),
    };
}
function chainedAs(number, request) {
    if (number > 1) {
        return 'yes';
    }
    return request.sourceIsTemporary === false ? 'no' : 'unknown';
}
function checkSignedFields(hop, request, complain) {
    if (hop.externalId !== undefined) {
        const place = hop.place === 'role-to-assume' ? 'role-external-id' : undefined;
        checkText('the external id', hop.externalId, limits/* TEXT_LIMITS */.Pc.externalId, (message) => {
            complain(message, place);
        });
    }
    if (hop.providedContexts.length > limits/* LIST_LIMITS */.i7.providedContexts) {
        complain(`${hop.providedContexts.length} provided contexts; at most ${limits/* LIST_LIMITS */.i7.providedContexts} are allowed`);
    }
    for (const context of hop.providedContexts) {
        checkText('provider-arn', context.providerArn, limits/* TEXT_LIMITS */.Pc.arn, complain);
        checkArn(context.providerArn, request, complain);
        const assertion = context.contextAssertion.reveal();
        checkText('context-assertion', assertion, limits/* TEXT_LIMITS */.Pc.contextAssertion, complain, 'secret');
    }
}
function planSourceIdentity({ hop, isFirstSigned, traveling }, request, complain) {
    const ofInput = isFirstSigned ? request.firstSignedHop.sourceIdentity : undefined;
    const typed = hop.sourceIdentity ?? ofInput;
    if (typed === undefined) {
        return undefined;
    }
    if (ofInput !== undefined && hop.sourceIdentity !== undefined && ofInput !== hop.sourceIdentity) {
        complain(`${(0,quote/* quote */.hD)(hop.sourceIdentity)} on the hop and ${(0,quote/* quote */.hD)(ofInput)} in the input differ`, 'source-identity');
    }
    const value = planText('the source identity', typed, 'sourceIdentity', request, (message) => {
        complain(message, hop.sourceIdentity === undefined ? 'source-identity' : undefined);
    });
    const before = traveling.sourceIdentity;
    if (before === undefined) {
        return value;
    }
    if ((0,templates/* showText */.h$)(before.value) !== (0,templates/* showText */.h$)(value)) {
        complain(`the source identity cannot become ${(0,quote/* quote */.hD)((0,templates/* showText */.h$)(value))}: ${before.place} set ${(0,quote/* quote */.hD)((0,templates/* showText */.h$)(before.value))}, and AWS keeps it for the whole chain`);
    }
    return undefined;
}
function planMfa({ hop, isFirstSigned }, request, complain) {
    const mfa = hop.mfa ?? (isFirstSigned ? request.firstSignedHop.mfa : undefined);
    if (mfa === undefined) {
        return undefined;
    }
    const ofInput = (name) => {
        return (message) => {
            complain(message, hop.mfa === undefined ? name : undefined);
        };
    };
    checkText('the MFA serial number', mfa.serial, limits/* TEXT_LIMITS */.Pc.serialNumber, ofInput('mfa-serial'));
    checkArn(mfa.serial, request, ofInput('mfa-serial'));
    if (mfa.proof.kind === 'code') {
        checkText('the MFA code', mfa.proof.code.reveal(), limits/* TEXT_LIMITS */.Pc.tokenCode, ofInput('mfa-code'), 'secret');
    }
    else if (!/^[A-Z2-7\s-]{16,}=*$/i.test(mfa.proof.seed.reveal())) {
        ofInput('mfa-secret')('the MFA seed is not Base32 (letters A-Z and digits 2-7, at least 16 of them)');
    }
    return mfa;
}
/** What is in force after a hop. */
function carryOn(traveling, hop) {
    const transitive = hop.tags.filter((tag) => hop.transitiveTagKeys.includes(tag.key));
    const sourceIdentity = hop.sourceIdentity === undefined ? traveling.sourceIdentity : { value: hop.sourceIdentity, place: hop.place };
    return { tags: [...traveling.tags, ...transitive], ...(0,objects/* withoutUndefined */.r)({ sourceIdentity }) };
}

;// CONCATENATED MODULE: ./src/chain/plan/web-identity-hop.ts





const KIND = hop_kinds/* HOP_KINDS */.wh['web-identity'];
/** Plans the first hop of a chain that starts from a web identity token. */
function planWebIdentityHop(hop, request, complain) {
    return {
        kind: 'web-identity',
        number: 1,
        ...planCommon(hop, request, complain),
        ...planDuration(hop, request, { chained: 'no', limits: KIND.duration }, complain),
        ...(0,objects/* withoutUndefined */.r)({ policy: planPolicies(hop, KIND.sessionPolicy, request, complain) }),
    };
}

;// CONCATENATED MODULE: ./src/chain/plan/build-plan.ts









/**
 * Builds the plan for a request: pure, offline and complete, so that every failure that can be predicted is found here.
 * Problems are added to `problems`; the plan is then good for display only.
 */
function buildPlan(asked, problems) {
    const request = { ...asked, keepsFirstHopLong: keepsFirstHopLong(asked) };
    checkRegion(request, problems);
    checkDefaults(request, problems);
    const hops = planHops(request, problems);
    const targets = request.targets.map((target) => planTarget(request, target, problems));
    const chains = targets.length === 0 ? [{ request, hops }] : targets;
    chains.forEach((chain) => {
        checkReach(chain.request, chain.hops, problems);
    });
    const planned = targets.map(({ target }) => target);
    checkTargets(planned, problems);
    return {
        source: request.source,
        region: request.region ?? '',
        partition: (0,arn/* partitionOfRegion */.cn)(request.region ?? '').name,
        hops,
        targets: planned,
        warnings: distinct(chains.flatMap((chain) => warningsOf(chain.request, chain.hops))),
        notices: distinct(chains.flatMap((chain) => noticesOf(chain.request, chain.hops))),
    };
}
/** A token may not be available for as long as a job runs; a long first session lets later hops be renewed anyway. */
function keepsFirstHopLong({ renewed, hops, targets }) {
    return renewed && (hops.length > 1 || targets.some((target) => hops.length + target.hops.length > 1));
}
function distinct(texts) {
    return [...new Set(texts)];
}
function checkRegion({ region }, problems) {
    if (region === undefined) {
        problems.add('aws-region', 'is required; give a Region such as eu-central-1');
        return;
    }
    const problem = regionProblem(region);
    if (problem !== undefined) {
        problems.add('aws-region', problem);
    }
}
function checkDefaults(request, problems) {
    const { min, max } = limits/* DURATION_LIMITS */.IM.role;
    const seconds = request.durationSeconds;
    if (seconds !== undefined && (seconds < min || seconds > max)) {
        problems.add('role-duration-seconds', `${seconds} is outside of ${min} to ${max} seconds`);
    }
    planText('the session name', request.sessionName, 'roleSessionName', request, (message) => {
        problems.add('role-session-name', message);
    });
}
function planTarget(request, { name, place, region, labels, hops: own }, problems) {
    const chain = { ...request, hops: [...request.hops, ...own] };
    if (region !== undefined) {
        checkRegionOfChain(region, request, (message) => {
            problems.add(place, message);
        });
    }
    // If the chain could not be read, that is the problem, and it has been reported already.
    if (chain.hops.length === 0 && problems.isEmpty) {
        problems.add(place, 'has no role: its chain is empty, and so is the one that it continues from');
    }
    const hops = planHops(chain, problems);
    return { request: chain, hops, target: { name, place, region: region ?? request.region ?? '', labels, hops } };
}
/**
 * Hops of a chain, those that it continues from included: far above any use, since each is an account or role that
 * somebody set up to trust the one before. What reads a chain recursively would overflow the stack far beyond.
 */
const MAX_HOPS = 100;
function planHops(request, problems) {
    const hops = [];
    let traveling = { tags: [] };
    const beyond = request.hops[MAX_HOPS];
    if (beyond !== undefined) {
        problems.add(beyond.place, `a chain has at most ${MAX_HOPS} hops, and this one has ${request.hops.length}; remove those that repeat, or split it`);
    }
    for (const hop of request.hops.slice(0, MAX_HOPS)) {
        const complain = complaintOf(hop, problems);
        const kind = hop.number === 1 ? (0,hop_kinds/* firstHopBy */.HJ)(request.source.proof) : 'signed';
        checkCarried(hop, kind, complain);
        switch (kind) {
            case 'web-identity':
                hops.push(planWebIdentityHop(hop, request, complain));
                break;
            case 'signed': {
                const isFirstSigned = !hops.some(hop_kinds/* isSigned */.JI);
                const planned = planSignedHop({ hop, isFirstSigned, traveling }, request, complain);
                hops.push(planned);
                traveling = carryOn(traveling, planned);
            }
        }
    }
    return hops;
}
function complaintOf(hop, problems) {
    return (message, place) => {
        problems.add(place ?? hop.place, message, hop.number);
    };
}

// EXTERNAL MODULE: ./src/core/proofs.ts
var proofs = __webpack_require__(27608);
// EXTERNAL MODULE: ./src/source/choose-source.ts
var choose_source = __webpack_require__(86160);
// EXTERNAL MODULE: ./src/request/mfa.ts
var request_mfa = __webpack_require__(95199);
// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(55572);
// EXTERNAL MODULE: ./src/request/read-inputs.ts
var read_inputs = __webpack_require__(28343);
;// CONCATENATED MODULE: ./src/request/network-request.ts



/** Longer than any job; Node.js timers end at 24 days anyway. */
const MAX_SECONDS = 86_400;
/** AWS throttles long before that, and each call in flight holds a connection. */
const MAX_CALLS = 1000;
const DEFAULTS = {
    attempts: 12,
    concurrency: 16,
    deadlineSeconds: 120,
    'connect-timeout-seconds': 5,
    'request-timeout-seconds': 15,
};
/** Reads the network inputs and checks them. */
function networkRequest(inputs, source, problems) {
    const endpoints = readEndpoints(inputs, source, problems);
    const attempts = inputs['retry-max-attempts'];
    if (attempts !== undefined && attempts < 1) {
        problems.add('retry-max-attempts', `${attempts} is less than one attempt; disable-retry: true makes exactly one`);
    }
    return {
        http: { ...readHttp(inputs, source, problems), namedBy: namesOf(endpoints, inputs, source) },
        endpoints,
        maxAttempts: readAttempts(inputs),
        maxConcurrency: readConcurrency(inputs, problems),
        deadlineSeconds: readDeadline(inputs, source, problems),
        notes: notesOf(inputs, source),
        warnings: clearTextWarnings(endpoints),
    };
}
function namesOf({ override }, inputs, source) {
    const place = (name) => (0,read_inputs/* placeGiven */.tC)(name, source);
    return {
        ...(inputs['http-proxy'] === undefined ? {} : { proxy: place('http-proxy') }),
        ...(inputs['ca-bundle'] === undefined ? {} : { caBundle: place('ca-bundle') }),
        ...(override === undefined ? {} : { endpoint: { host: override.host, setting: place('sts-endpoint') } }),
    };
}
function notesOf(inputs, source) {
    return ['sts-endpoint', 'http-proxy', 'ca-bundle'].flatMap((name) => {
        const place = (0,read_inputs/* placeOf */.$t)(name, source);
        const value = inputs[name] ?? '';
        const shown = URL.canParse(value) ? new URL(value).host : value;
        return place === name ? [] : [`${name} is ${shown}, as ${place} says.`];
    });
}
function readAttempts(inputs) {
    if (inputs['special-characters-workaround'] === true) {
        return DEFAULTS.attempts;
    }
    return inputs['disable-retry'] === true ? 1 : (inputs['retry-max-attempts'] ?? DEFAULTS.attempts);
}
function readConcurrency({ 'max-concurrency': calls = DEFAULTS.concurrency }, problems) {
    if (calls < 1 || calls > MAX_CALLS) {
        problems.add('max-concurrency', `${calls} is outside of 1 to ${MAX_CALLS} calls at once`);
    }
    return calls;
}
function readEndpoints(inputs, source, problems) {
    const flags = { fips: inputs['use-fips-endpoint'] === true, dualStack: inputs['use-dualstack-endpoint'] === true };
    const override = readUrl('sts-endpoint', inputs, source, problems);
    if (override === undefined) {
        return flags;
    }
    const place = (0,read_inputs/* placeOf */.$t)('sts-endpoint', source);
    const isNamedService = place === 'sts-endpoint' && (0,endpoint/* isOneWord */.vw)(override.hostname);
    if ((0,endpoint/* isInClearText */.KM)(override) && !isNamedService) {
        problems.add(place, `${(0,quote/* quote */.hD)(override.origin)} is not https; credentials are sent in clear text only within this machine`);
    }
    return { ...flags, override };
}
function clearTextWarnings({ override }) {
    return override !== undefined && (0,endpoint/* isInClearText */.KM)(override)
        ? [
            `sts-endpoint: tokens and credentials go to ${override.host} in clear text. That is meant for a service container of this job; elsewhere, use https.`,
        ]
        : [];
}
function readHttp(inputs, source, problems) {
    const proxy = readUrl('http-proxy', inputs, source, problems);
    const { 'no-proxy': noProxy = '', 'ca-bundle': caBundle } = inputs;
    return {
        connectTimeoutMilliseconds: readTimeout('connect-timeout-seconds', inputs, source, problems) * 1000,
        requestTimeoutMilliseconds: readTimeout('request-timeout-seconds', inputs, source, problems) * 1000,
        ...(proxy === undefined ? {} : { proxy: { proxy, noProxy } }),
        ...(caBundle === undefined ? {} : { caBundle, caBundleMayBeMissing: (0,read_inputs/* placeOf */.$t)('ca-bundle', source) !== 'ca-bundle' }),
    };
}
/** In v6, 0 means no limit; here it means the default, since a step that never ends helps nobody. */
function readDeadline(inputs, source, problems) {
    const seconds = inputs['action-timeout-s'] ?? 0;
    checkSeconds('action-timeout-s', seconds, source, problems);
    return seconds === 0 ? DEFAULTS.deadlineSeconds : seconds;
}
function readTimeout(name, inputs, source, problems) {
    const seconds = inputs[name] ?? DEFAULTS[name];
    if (seconds === 0) {
        problems.add(name, '0 leaves no time at all');
    }
    checkSeconds(name, seconds, source, problems);
    return seconds;
}
function checkSeconds(name, seconds, source, problems) {
    if (seconds > MAX_SECONDS) {
        problems.add((0,read_inputs/* placeOf */.$t)(name, source), `${seconds} is more than ${MAX_SECONDS} seconds, a day`);
    }
}
/** A URL of http or https. Its text may hold a password, so a message about it quotes none of it. */
function readUrl(name, inputs, source, problems) {
    const text = inputs[name];
    const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
    if (text !== undefined && (url === undefined || !['http:', 'https:'].includes(url.protocol))) {
        const isSocks = /^socks/i.test(text);
        problems.add((0,read_inputs/* placeOf */.$t)(name, source), `is not a URL of the form http://host:port or https://host${isSocks ? '; SOCKS proxies are not supported' : ''}`);
        return undefined;
    }
    if (url !== undefined && !canDecode(url.username + url.password)) {
        problems.add((0,read_inputs/* placeOf */.$t)(name, source), 'has a % in its user or password that does not begin an escape; write it as %25');
        return undefined;
    }
    return url;
}
function canDecode(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/request/hop-request.ts
var hop_request = __webpack_require__(3698);
// EXTERNAL MODULE: ./src/request/chain-reading.ts
var chain_reading = __webpack_require__(7833);
;// CONCATENATED MODULE: ./src/request/role-chain.ts


const PLAIN_LINE = /^(?:-\s+)?(?<arn>arn:[^\s"',#\]}]+)(?:\s+#.*)?$/;
/**
 * Reads `role-chain`: one ARN per line, or YAML. Plain ARNs, the common case, are read without loading the YAML parser,
 * which costs more than the rest of a step's startup.
 */
async function parseRoleChain(text, reading) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const arns = lines.flatMap((line) => PLAIN_LINE.exec(line)?.groups?.['arn'] ?? []);
    if (arns.length === lines.length) {
        return arns.map((arn, index) => (0,hop_request/* plainHop */.C)(reading.firstHop + index, (0,chain_reading/* placeOfItem */.Q)(index), arn));
    }
    const { parseYamlChain } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2080), __webpack_require__.e(9840)]).then(__webpack_require__.bind(__webpack_require__, 59840));
    return parseYamlChain(text, reading);
}

;// CONCATENATED MODULE: ./src/request/session-tags.ts



/** Reads `custom-tags`: a JSON object whose values are strings, numbers or booleans. */
function parseCustomTags(text, problems) {
    const place = 'custom-tags';
    const parsed = (0,json/* readJsonObject */.o)(text);
    if (parsed.kind === 'broken') {
        problems.add(place, `${parsed.why}; one looks like {"Key": "value"}`);
        return [];
    }
    return Object.entries(parsed.value).flatMap(([key, value]) => {
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
            return [{ key, value: String(value), place }];
        }
        problems.add(place, `the value of ${(0,quote/* quote */.hD)(key)} must be a string, number or boolean`);
        return [];
    });
}
/** Whether every line is `Key=Value`: then `session-tags` needs no YAML parser. */
function isKeyValueLines(text) {
    return text.split('\n').every((line) => line.trim() === '' || /^\s*[^\s:={}"'#-][^:={}"'#]*=/.test(line));
}
/** Reads `Key=Value` lines; the value goes to the end of the line. */
function parseKeyValueLines(text, place) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => {
        const separator = line.indexOf('=');
        return { key: line.slice(0, separator).trim(), value: line.slice(separator + 1).trim(), place };
    });
}

;// CONCATENATED MODULE: ./src/login/check-endpoints.ts



/** Checks that every hop of a plan has an endpoint. */
function checkEndpoints(plan, endpoints, source, problems) {
    const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
    const regions = new Set([plan.region, ...hops.map((hop) => hop.region)].filter((region) => REGION.test(region)));
    const found = new Map([...regions].flatMap((region) => {
        const problem = (0,endpoint/* endpointProblem */.$Q)(region, endpoints);
        return problem === undefined ? [] : [[problem.message, problem.input]];
    }));
    for (const [message, input] of found) {
        problems.add((0,read_inputs/* placeOf */.$t)(input, source), message);
    }
}

// EXTERNAL MODULE: ./src/login/input-names.ts
var input_names = __webpack_require__(72568);
;// CONCATENATED MODULE: ./src/login/step-request.ts












/**
 * Reads and plans a step.
 *
 * @throws RoleChainError `invalid-request` with every problem of the request; whatever reading a file throws
 */
async function readStepRequest(reading) {
    const problems = new core_problems/* Problems */.Z((place) => (0,read_inputs/* placeGiven */.tC)(place, reading));
    const inputs = (0,read_inputs/* readInputs */.Ko)(reading, reading.conceal, problems);
    reading.onInputs?.(inputs);
    const misnamed = (0,input_names/* checkInputNames */.zU)(reading.misnamed ?? [], reading, problems);
    const source = (0,choose_source/* chooseSource */.LV)({ inputs, ...reading.surroundings, problems });
    const network = networkRequest(inputs, reading, problems);
    const hops = await readHops(inputs, reading.conceal, problems);
    const targets = await readTargetsOf(inputs, network, { ...reading, firstHop: hops.length + 1, problems });
    const plan = buildPlan({
        region: inputs['aws-region'],
        source: (0,proofs/* planned */.l)(source),
        sourceIsTemporary: isTemporary(source),
        hops,
        targets,
        sessionName: inputs['role-session-name'] ?? reading.defaultSessionName,
        durationSeconds: inputs['role-duration-seconds'],
        renewed: reading.renewed === true || (inputs.refresh ?? 'none') !== 'none',
        firstSignedHop: await readFirstSignedHop(inputs, problems),
        allowedAccountIds: inputs['allowed-account-ids'],
        facts: reading.facts,
        defaultTags: reading.defaultTags,
        unknownVariables: reading.unknownVariables,
    }, problems);
    checkEndpoints(plan, network.endpoints, reading, problems);
    reading.check?.({ inputs, plan }, problems);
    problems.throwIfAny();
    const leftEmpty = (0,input_names/* emptyInputWarnings */.Xo)({ isLeftEmpty: () => false, ...reading, plan });
    const warnings = [...misnamed, ...leftEmpty, ...network.warnings, ...(0,choose_source/* sourceWarnings */.hu)(inputs), ...plan.warnings];
    const notices = [
        ...(inputs['force-skip-oidc'] === true ? [] : (0,input_names/* unusedTokenNotices */.N0)(plan, reading.surroundings)),
        ...plan.notices,
    ];
    return { inputs, source, plan: { ...plan, warnings, notices }, targets, network };
}
/** Undefined where only asking would tell. */
function isTemporary({ credentials }) {
    return credentials === undefined ? undefined : credentials.sessionToken !== undefined;
}
async function readTargetsOf(inputs, network, reading) {
    if (inputs.profiles === undefined && inputs['config-file'] === undefined && inputs.targets === undefined) {
        return [];
    }
    const { readTargets } = await __webpack_require__.e(/* import() */ 3159).then(__webpack_require__.bind(__webpack_require__, 83159));
    return readTargets(inputs, {
        ...reading,
        selectsAll: reading.selectsAllTargets === true,
        configText: (path) => reading.readFile(path, { inputs, network }),
    });
}
async function readHops(inputs, conceal, problems) {
    const role = inputs['role-to-assume'];
    const first = role === undefined ? [] : [roleToAssume(role, inputs)];
    const chain = inputs['role-chain'];
    const rest = chain === undefined ? [] : await parseRoleChain(chain, { conceal, problems, firstHop: first.length + 1 });
    if (role === undefined && chain !== undefined && rest.length === 0 && !problems.isAbout('role-chain')) {
        problems.add('role-chain', 'holds no role');
    }
    const assumesOthers = rest.length > 0 || inputs.profiles !== undefined || inputs['config-file'] !== undefined;
    if (role === undefined && assumesOthers) {
        for (const name of ['role-external-id', 'inline-session-policy', 'managed-session-policies']) {
            const value = inputs[name];
            if (value !== undefined && value.length > 0) {
                problems.add(name, 'describes the hop of role-to-assume, which is empty; set it on the hop that it is for');
            }
        }
    }
    return [...first, ...rest];
}
function roleToAssume(role, inputs) {
    return {
        number: 1,
        place: 'role-to-assume',
        role,
        tags: [],
        transitiveTagKeys: [],
        policyArns: inputs['managed-session-policies'],
        providedContexts: [],
        ...(0,objects/* withoutUndefined */.r)({ externalId: inputs['role-external-id'], policy: inputs['inline-session-policy'] }),
    };
}
async function readFirstSignedHop(inputs, problems) {
    const { 'custom-tags': customTags } = inputs;
    const mfa = (0,request_mfa/* readMfa */.d)({ serial: inputs['mfa-serial'], code: inputs['mfa-code'], seed: inputs['mfa-secret'] }, (message) => {
        problems.add('mfa-serial', message);
    });
    return {
        tags: [
            ...(customTags === undefined ? [] : parseCustomTags(customTags, problems)),
            ...(await readSessionTags(inputs['session-tags'], problems)),
        ],
        transitiveTagKeys: inputs['transitive-tag-keys'],
        skipTagging: inputs['role-skip-session-tagging'] === true,
        ...(0,objects/* withoutUndefined */.r)({ sourceIdentity: inputs['source-identity'], mfa }),
    };
}
async function readSessionTags(text, problems) {
    const place = 'session-tags';
    if (text === undefined) {
        return [];
    }
    if (isKeyValueLines(text)) {
        return parseKeyValueLines(text, place);
    }
    const { parseYamlTags } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2080), __webpack_require__.e(2913)]).then(__webpack_require__.bind(__webpack_require__, 82080));
    return parseYamlTags(text, place, problems);
}


/***/ }),

/***/ 47879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


const OF_STEP = {
    whose: "the step's",
    hint: 'No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.',
    hintAfterAttempts: 'Look at the attempts above for the reason; action-timeout-s allows more time.',
};
/** Node.js fires a longer timer at once. Deadlines of steps are far shorter. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The end of the step's time: one deadline for everything it does, so that nothing can hang. */
class Deadline {
    #seconds;
    #end;
    #controller = new AbortController();
    #timer;
    #limit;
    #hasReported = false;
    /** @param startedAt when the seconds start to count, in milliseconds of `performance.now()` */
    constructor(seconds, startedAt = performance.now(), limit = OF_STEP) {
        // Everything in progress listens: with many targets, that is many listeners.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
        this.#seconds = seconds;
        this.#limit = limit;
        this.#end = startedAt + seconds * 1000;
        this.#timer = setTimeout(() => {
            this.#controller.abort();
        }, Math.min(MAX_TIMER_MS, this.remainingMilliseconds()));
    }
    /** Aborted when time is up. */
    get signal() {
        return this.#controller.signal;
    }
    remainingMilliseconds() {
        return Math.max(0, this.#end - performance.now());
    }
    /** Notes that a failed attempt has been reported to the user. */
    noteReport() {
        this.#hasReported = true;
    }
    /** The error to end with, naming what was in progress. */
    error(doing, cause) {
        const { hint, hintAfterAttempts = hint } = this.#limit;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
            code: 'deadline',
            message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds ran out while ${doing}.`,
            hint: this.#hasReported ? hintAfterAttempts : hint,
            cause,
        });
    }
    /**
     * Waits for a promise, but not past the deadline.
     *
     * @param graceMilliseconds how much later this gives up, so that code that knows more about what was in progress
     *   reports first
     */
    async guard(promise, doing, graceMilliseconds = 0) {
        if (this.signal.aborted) {
            // Nobody waits for it any more, so its failure must not end the process.
            promise.catch(() => undefined);
            throw this.error(doing());
        }
        let onAbort;
        let grace;
        const expiry = new Promise((_, reject) => {
            onAbort = () => {
                grace = setTimeout(() => {
                    reject(this.error(doing()));
                }, graceMilliseconds);
            };
            this.signal.addEventListener('abort', onAbort, { once: true });
        });
        try {
            return await Promise.race([promise, expiry]);
        }
        finally {
            if (onAbort) {
                this.signal.removeEventListener('abort', onAbort);
            }
            clearTimeout(grace);
        }
    }
    /** Stops the timer; a pending deadline would keep the process alive. */
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 7833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ placeOfItem)
/* harmony export */ });
/** The place of the chain's `index`th item (from 0), as messages name it. */
function placeOfItem(index) {
    return `role-chain item ${index + 1}`;
}


/***/ }),

/***/ 3698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainHop)
/* harmony export */ });
/** A hop with nothing but a role. */
function plainHop(number, place, role) {
    return { number, place, role, tags: [], transitiveTagKeys: [], policyArns: [], providedContexts: [] };
}


/***/ }),

/***/ 95199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readMfa)
/* harmony export */ });
/** Combines the settings; undefined if none is set, or (with a complaint) if they do not fit together. */
function readMfa(parts, complain) {
    const { serial, code, seed } = parts;
    if (serial === undefined) {
        if (code !== undefined || seed !== undefined) {
            complain('mfa-code or mfa-secret needs mfa-serial, the device that it belongs to');
        }
        return undefined;
    }
    if (code !== undefined && seed !== undefined) {
        complain('give mfa-code or mfa-secret, not both');
        return undefined;
    }
    if (code !== undefined) {
        return { serial, proof: { kind: 'code', code } };
    }
    if (seed !== undefined) {
        return { serial, proof: { kind: 'seed', seed } };
    }
    complain('mfa-serial needs mfa-code or mfa-secret');
    return undefined;
}


/***/ }),

/***/ 66578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a profile cannot have this name; undefined if it can. Besides what configure-aws-credentials refuses (empty,
 * white space, brackets, slashes), this refuses names that some SDK would read as something else.
 */
function validateProfileName(name) {
    if (name.trim() === '')
        return 'a profile name must not be empty';
    if (/\s/.test(name))
        return 'a profile name must not contain white space';
    if (/\p{Cc}/u.test(name))
        return 'a profile name must not contain control characters';
    if (/[[\]]/.test(name))
        return 'a profile name must not contain brackets';
    if (/[/\\]/.test(name))
        return 'a profile name must not contain slashes';
    if (/["']/.test(name))
        return 'a profile name must not contain quotes: the AWS CLI drops them';
    if (/^[#;]/.test(name))
        return 'a profile name must not start with # or ;: the SDKs read that as a comment';
    // The JavaScript SDK treats a file with such a section as if it were empty.
    if (name === '__proto__')
        return 'a profile name must not be __proto__: SDKs refuse a file with such a profile';
    // Python's configparser gives the values of [DEFAULT] to every other section.
    if (name === 'DEFAULT')
        return 'a profile name must not be DEFAULT: the AWS CLI would use it for every other profile';
    return undefined;
}


/***/ }),

/***/ 28343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   iL: () => (/* binding */ rawText),
/* harmony export */   tC: () => (/* binding */ placeGiven)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55572);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60613);
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68155);
/* harmony import */ var _text_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46089);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55383);






/** Reads and types all inputs, adding any that cannot be read to `problems`. Secrets are masked as they are read. */
function readInputs(source, conceal, problems) {
    const entries = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map((name) => {
        const text = rawText(name, source);
        return [
            name,
            readValue(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name], text, conceal, (message) => {
                problems.add(placeOf(name, source), message);
            }),
        ];
    });
    // The entries and the type are made from the same table.
    return Object.fromEntries(entries);
}
/** The raw text of an input, wherever it was set; empty if it was not. */
function rawText(name, source) {
    const place = placeOf(name, source);
    return (place === name ? source.raw(name) : (source.environment[place] ?? '')).trim();
}
/** Where the value of an input comes from: the input, or the variable that it falls back to. */
function placeOf(name, source) {
    const isSet = (variable) => (source.environment[variable] ?? '').trim() !== '' && !isIgnored(variable, source.environment);
    const given = source.raw(name).trim() !== '';
    return given ? name : ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .fallbackVariables */ .m0)(name, translatesVariables(source)).find(isSet) ?? name);
}
/** A place that problems name, under the name that its input has where it was given: `ROLE_CHAIN_ROLE_CHAIN item 2`. */
function placeGiven(place, source) {
    const [name = ''] = /^[a-z][a-z0-9-]*/.exec(place) ?? [];
    if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInputName */ .wp)(name)) {
        return place;
    }
    const found = placeOf(name, source);
    const given = found === name ? (source.variableOf?.(name) ?? name) : found;
    return `${given}${place.slice(name.length)}`;
}
function isIgnored(variable, environment) {
    return variable.startsWith('AWS_ENDPOINT_URL') && (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoresConfiguredEndpoints */ .og)(environment);
}
/** If the input cannot be read, that is an error. */
function translatesVariables(source) {
    return (0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG)(source.raw('translate-env-variables').trim()) !== false;
}
function readValue({ kind, choices = [] }, text, conceal, complain) {
    switch (kind) {
        case 'lines':
            return (0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .splitLines */ .uz)(text);
        case 'commas':
            return readItems(text, complain);
        case 'choice':
            return readOr(text, (typed) => choices.find((choice) => choice === typed), () => {
                complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not one of ${choices.join(', ')}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(text, choices)}`);
            });
        case 'text':
            return text === '' ? undefined : text;
        case 'secret':
            return text === '' ? undefined : conceal(text);
        case 'boolean':
            return readOr(text, _text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG, () => {
                complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a boolean; write true or false`);
            });
        case 'count':
            return readOr(text, _text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWholeNumber */ .oA, () => {
                complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a whole number`);
            });
        case 'seconds':
            return readOr(text, _text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9, () => {
                complain(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a time; write seconds (3600), or 15m, 1h, 1h30m`);
            });
    }
}
/** A list that is set but has no items would turn off the check that it is for. */
function readItems(text, complain) {
    const items = (0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommas */ .F3)(text);
    if (text !== '' && items.length === 0) {
        complain('holds no item; is a variable that it comes from empty?');
    }
    return items;
}
function readOr(text, parse, complain) {
    if (text === '') {
        return undefined;
    }
    const value = parse(text);
    if (value === undefined) {
        complain();
    }
    return value;
}


/***/ }),

/***/ 86160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   Qh: () => (/* binding */ assumesRole),
/* harmony export */   aN: () => (/* binding */ ambientSource),
/* harmony export */   hu: () => (/* binding */ sourceWarnings),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);

const KINDS = _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_KINDS */ .s;
/** The inputs that ask for roles. */
const ROLE_INPUTS = ['role-to-assume', 'role-chain', 'profiles', 'config-file'];
/** Whether the inputs ask for any role. */
function assumesRole(inputs) {
    return ROLE_INPUTS.some((name) => inputs[name] !== undefined);
}
/** Chooses the identity source: the first in the list that the inputs and the environment select. */
function chooseSource(asked) {
    const whole = { ...asked, assumesRole: assumesRole(asked.inputs) };
    for (const kind of KINDS) {
        const chosen = kind.choose(whole);
        if (chosen !== undefined) {
            checkExclusive(kind, whole);
            return chosen;
        }
    }
    throw new Error('the last source of the list takes whatever there is');
}
/** What is odd about the inputs of sources, but no reason to stop. */
function sourceWarnings(inputs) {
    return KINDS.flatMap((kind) => kind.warnings(inputs));
}
/** The source of an earlier choice, possibly made in another process. */
function sourceOf(choice) {
    for (const kind of KINDS) {
        const chosen = kind.of(choice);
        if (chosen !== undefined) {
            return chosen;
        }
    }
    throw new Error(`there is no identity source of the kind ${choice.kind}`);
}
/** What AWS SDKs find by themselves, whatever the inputs select. */
function ambientSource() {
    return sourceOf({ kind: 'ambient' });
}
/** Reports inputs that ask for two sources if one of them is exclusive. */
function checkExclusive(chosen, { inputs, problems }) {
    const [own] = givenOf(chosen, inputs);
    // One that was asked for and had to decline has said why.
    if (own === undefined && chosen.inputs.length === 0 && problems.list.length > 0) {
        return;
    }
    for (const other of KINDS.filter((kind) => kind !== chosen && (kind.isExclusive || chosen.isExclusive))) {
        for (const name of givenOf(other, inputs)) {
            problems.add(name, `cannot be given with ${own ?? chosen.name}: both say who the job is`);
        }
    }
}
function givenOf({ inputs: names }, inputs) {
    return names.filter((name) => inputs[name] !== undefined && inputs[name] !== false);
}


/***/ }),

/***/ 32650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOn)
/* harmony export */ });
/* harmony import */ var _text_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46089);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16134);


/**
 * The context for reading any step on a runner.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
 * @param note where the inputs are noted as soon as they are read
 */
function readingOn(runner, startedAt, note = {}) {
    const system = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_1__/* .ciSystemOf */ .f9)(runner.environment);
    const facts = system.facts(runner.environment);
    return {
        raw: (name) => runner.input(name),
        variableOf: (name) => runner.variableOf?.(name),
        environment: runner.environment,
        isLeftEmpty: (name) => runner.isLeftEmpty(name),
        conceal: runner.conceal,
        facts,
        defaultTags: system.defaultTags(facts),
        defaultSessionName: system.defaultSessionName,
        onInputs: (inputs) => {
            note.inputs = inputs;
            if (inputs['mask-aws-account-id'] === true || isUnreadable(runner)) {
                runner.maskAccountsInLog();
            }
        },
        readFile: async (path, reading) => {
            const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(4808), __webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__, 84808));
            return readConfigFile(path, reading, runner, startedAt);
        },
    };
}
/** If the input cannot be read, that is an error; account IDs in its message are better masked than not. */
function isUnreadable(runner) {
    const text = runner.input('mask-aws-account-id') || (runner.environment['MASK_AWS_ACCOUNT_ID'] ?? '');
    return text.trim() !== '' && (0,_text_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG)(text.trim()) === undefined;
}


/***/ }),

/***/ 75390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isoSeconds)
/* harmony export */ });
/**
 * ISO 8601 in whole seconds, `2026-01-31T12:00:00Z`, as AWS writes times. A fraction is cut off, so an expiry is never
 * later than the real one; some clients (aiodynamo, AWS.jl) refuse a time that has a fraction.
 *
 * @param time a `Date`, or milliseconds since 1970
 */
function isoSeconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 34864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ findJsonMistake)
});

;// CONCATENATED MODULE: ./src/text/json-words.ts
/** What a person likely meant by text that has no place in JSON: the middle of a sentence. */
/** The bracket that closes another. */
const CLOSING = { '{': '}', '[': ']' };
/** How comments of other languages begin. */
const COMMENT = /^(?:\/\/|\/\*|#)/;
const QUOTE = /^['`\u2018-\u201F\u00AB]/;
/** @param rest the text from where a value should begin; a few characters are enough */
function oddValue(rest) {
    const [first = ''] = rest;
    if (QUOTE.test(rest)) {
        return `a text begins and ends with ", not with ${first}`;
    }
    if (COMMENT.test(rest)) {
        return 'JSON has no comments';
    }
    if (/^(?:True|False|None)\b/.test(rest)) {
        return 'JSON writes true, false and null';
    }
    if (/^(?:\$[{(]|<)/.test(rest)) {
        return 'this looks like a placeholder that nothing has replaced';
    }
    if (/^[+.\d-]/.test(rest)) {
        return 'this is not a number as JSON writes them; a text has to be in double quotes';
    }
    if (/^[}\],:]/.test(rest)) {
        return `a value is missing before this ${first}`;
    }
    return /^[\p{L}\p{S}\p{P}]/u.test(rest)
        ? 'a text has to be in double quotes'
        : `the character U+${hex(first)} has no meaning outside of quotes`;
}
/** @param rest the text from where a key should begin */
function oddKey(rest) {
    return /^[\w$]/.test(rest) && !rest.startsWith('${') ? 'a key has to be in double quotes' : oddValue(rest);
}
/**
 * What is wrong after a value in brackets.
 *
 * @param rest the text from there
 * @param opened the bracket
 * @param where where that is, such as `line 3`
 */
function oddAfterValue(rest, opened, where) {
    const closing = CLOSING[opened] ?? '';
    if (/^[}\]]/.test(rest)) {
        return `this ${rest.charAt(0)} cannot close the ${opened} of ${where}, which needs its ${closing} first`;
    }
    return COMMENT.test(rest) ? 'JSON has no comments' : `a comma or a ${closing} is missing before this`;
}
/** What follows the end. */
function oddAtEnd(rest) {
    if (/^[}\]]/.test(rest)) {
        return `this ${rest.charAt(0)} closes nothing`;
    }
    return COMMENT.test(rest) ? 'JSON has no comments' : 'the JSON has ended before this';
}
/** A character that ends or breaks a text in quotes; undefined if it is the line that ends. */
function oddInText(character) {
    switch (character) {
        case '\\':
            return 'a \\ is written \\\\ in JSON';
        case '\t':
            return 'a tab in quotes is written \\t';
        case '':
        case '\r':
        case '\n':
            return undefined;
        default:
            return `the character U+${hex(character)} has to be escaped in quotes`;
    }
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./src/text/json-mistake.ts

/** Finds the first place where a text breaks the grammar of JSON (RFC 8259); undefined if there is none. */
function findJsonMistake(text) {
    return new Scan(text).run();
}
const SPACE = /[ \t\n\r]*/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Enough to tell what begins here. */
const AHEAD = 8;
/** More brackets than a person counts. */
const MAX_LISTED = 5;
/** One pass over a text, without recursion. */
class Scan {
    #text;
    #at = 0;
    #expected = 'value';
    /** The offsets of the brackets that are open. */
    #open = [];
    constructor(text) {
        this.#text = text;
    }
    run() {
        let found;
        while (found === undefined) {
            this.#skip(SPACE);
            if (this.#at >= this.#text.length) {
                return this.#expected === 'end of text' ? undefined : this.#endsEarly();
            }
            found = this.#step();
        }
        return found;
    }
    #step() {
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
    #value() {
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
    #key() {
        if (this.#next() !== '"') {
            return this.#here(oddKey(this.#rest()));
        }
        this.#expected = 'colon';
        return this.#string();
    }
    #afterValue() {
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
    #string() {
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
            }
            else if (!this.#skip(ESCAPE)) {
                const why = oddInText(this.#next());
                return why === undefined
                    ? { offset: start, message: 'the quote that opens here is not closed on its line' }
                    : this.#here(why);
            }
        }
    }
    #close() {
        this.#open.pop();
        this.#at += 1;
        return this.#valueEnds();
    }
    #valueEnds() {
        this.#expected = this.#open.length === 0 ? 'end of text' : 'comma or end';
        return undefined;
    }
    #move(expected) {
        this.#at += 1;
        this.#expected = expected;
        return undefined;
    }
    #endsEarly() {
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
    #here(message) {
        return { offset: this.#at, message };
    }
    #next() {
        return this.#text.charAt(this.#at);
    }
    #rest() {
        return this.#text.slice(this.#at, this.#at + AHEAD);
    }
    #lineOf(offset) {
        return `line ${this.#text.slice(0, offset).split('\n').length}`;
    }
    /** Moves over what matches here; whether that is anything. */
    #skip(pattern) {
        pattern.lastIndex = this.#at;
        const length = pattern.exec(this.#text)?.[0].length ?? 0;
        this.#at += length;
        return length > 0;
    }
}


/***/ }),

/***/ 21789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   o: () => (/* binding */ readJsonObject)
/* harmony export */ });
/* harmony import */ var _json_mistake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34864);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18338);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);



/**
 * Reads JSON that a person has written; `why` is a sentence without a period. The parser's own words differ by version,
 * often lack the place, and quote more than they should.
 */
function readJson(text) {
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'broken', why: whyBroken(text) };
    }
}
/** Reads a JSON object that a person has written; `why` is the end of a sentence that begins with what the text is. */
function readJsonObject(text) {
    const reading = readJson(text);
    if (reading.kind === 'broken') {
        return { kind: 'broken', why: `is not a JSON object: ${reading.why}` };
    }
    const { value } = reading;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { kind: 'value', value }
        : { kind: 'broken', why: `is not a JSON object, {...}, but ${nameOf(value)}` };
}
function nameOf(value) {
    if (typeof value === 'string') {
        return value.trimStart().startsWith('{') ? 'a text that holds one: it was encoded twice' : 'a text in quotes';
    }
    return Array.isArray(value) ? 'a list, [...]' : value === null ? 'null' : `a ${typeof value}`;
}
function whyBroken(text) {
    if (text.trim() === '') {
        return 'it is empty';
    }
    if (/^file(?:b)?:\/\//.test(text)) {
        return 'it names a file, which is not read; give the text that is in the file';
    }
    const mistake = (0,_json_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .findJsonMistake */ .a)(text);
    return mistake === undefined
        ? 'it is nested too deeply'
        : `${(0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q)((0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .markAt */ .H)(text, mistake.offset))}: ${mistake.message}${shown(text, mistake.offset)}`;
}
/** A longer line is not shown: a part of it may be a part of a secret, which no mask fits. */
const MAX_LINE_LENGTH = 120;
/** The line, with its indentation: a runner masks the lines of a secret as they are. */
function shown(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    const line = text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
    return line.trim() === '' || line.length > MAX_LINE_LENGTH ? '' : `, in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)}`;
}


/***/ }),

/***/ 18338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ markAt),
/* harmony export */   q: () => (/* binding */ lineAndColumn)
/* harmony export */ });
/** Where the character at `offset` of a text is. */
function markAt(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
/** A place as messages name it. */
function lineAndColumn({ line, column }) {
    return `line ${line}, column ${column}`;
}


/***/ })

};
