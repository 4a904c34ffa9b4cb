'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  id: () => id,
  ids: () => ids,
  modules: () => modules
});
module.exports = __toCommonJS(stdin_exports);
const id = 2823;
const ids = [2823];
const modules = {
  /***/
  59214: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          showRole
        )
        /* harmony export */
      });
      function showRole(role) {
        return role.kind === "arn" ? role.arn : role.name;
      }
    })
  ),
  /***/
  89214: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Zt: () => (
          /* binding */
          runChain
        ),
        sb: () => (
          /* binding */
          runTargets
        ),
        no: () => (
          /* binding */
          takeNext
        )
      });
      var hop_kinds = __webpack_require__(8840);
      var errors = __webpack_require__(74296);
      var objects = __webpack_require__(77459);
      var aws_arn = __webpack_require__(61626);
      var limits = __webpack_require__(21317);
      var templates = __webpack_require__(50066);
      ;
      function checkClaims(nodes, claims) {
        for (const node of nodes) {
          const { hop } = node;
          const resolving = { node, claims };
          resolveText(hop.sessionName, "the session name", resolving);
          const { tags = [], sourceIdentity } = (0, hop_kinds.Sy)(hop) ?? {};
          tags.forEach(({ key, value }) => resolveText(value, `the tag '${key}'`, resolving));
          if (sourceIdentity !== void 0) {
            resolveText(sourceIdentity, "the source identity", resolving);
          }
        }
      }
      function resolveText(text, name, { node, claims }) {
        if (typeof text === "string") {
          return text;
        }
        const filled = (0, templates.Zc)(text, claims);
        const violation = typeof filled === "string" ? (0, limits.xg)(filled, limits.Pc[text.field]) : void 0;
        if (typeof filled === "string" && violation === void 0) {
          return filled;
        }
        const problem = typeof filled === "string" ? `${name} becomes '${filled}', which ${violation ?? ""}` : `${name} needs {claim:${filled.missing}}, but the token has no such claim with a plain value`;
        const { hop, of } = node;
        throw new errors._G({
          code: "source",
          hop: { number: hop.number, of },
          message: `hop ${hop.number} of ${of}: ${problem}.`,
          hint: `Claims of this token: ${Object.keys(claims).sort().join(", ")}.`
        });
      }
      ;
      async function assumeOrLess(call, assume, less) {
        try {
          return { session: await assume(call), call };
        } catch (error) {
          const next = less(kindOf(error), call);
          if (next === void 0) {
            throw error;
          }
          return assumeOrLess(next, assume, less);
        }
      }
      function lessOf(kind, hop, call, { world, subject }) {
        const droppable = hop.tags.filter((tag) => tag.droppable && call.tags.some(({ key }) => key === tag.key));
        if (kind === "packed-policy" && droppable.length > 0) {
          world.warn(`${subject}: policies and tags are too large for AWS; leaving out the default tags ${droppable.map((tag) => tag.key).join(", ")} and trying once more.`);
          return withoutTags(call, droppable);
        }
        if (kind === "chaining-cap" && hop.chained === "unknown" && call.durationSeconds > limits.E6) {
          world.notice(`${subject}: the credentials it starts from are a role's, so AWS allows one hour; asking for ${limits.E6} instead of ${call.durationSeconds} seconds.`);
          return { ...call, durationSeconds: limits.E6 };
        }
        return shorter(kind, hop, call);
      }
      const SHORTER = [21600, 10800, limits.E6];
      function shorter(kind, { longest }, call) {
        const durationSeconds = SHORTER.find((seconds) => seconds < call.durationSeconds);
        return kind === "role-maximum" && longest === true && durationSeconds !== void 0 ? { ...call, durationSeconds } : void 0;
      }
      function kindOf(error) {
        return error instanceof Error && "kind" in error ? error.kind : void 0;
      }
      function withoutTags(call, dropped) {
        const isKept = (key) => !dropped.some((tag) => tag.key === key);
        return {
          ...call,
          tags: call.tags.filter((tag) => isKept(tag.key)),
          transitiveTagKeys: call.transitiveTagKeys.filter(isKept)
        };
      }
      var iso_seconds = __webpack_require__(75390);
      ;
      const NEARLY_FULL = 80;
      function checkSession({ assumedRoleArn }, { hop, of, roleArn }) {
        const [, partition, , , account] = roleArn.split(":");
        const found = (0, aws_arn.B8)(assumedRoleArn);
        const name = roleArn.split("/").at(-1);
        if (found?.partition !== partition || found?.account !== account || found?.name !== name) {
          throw new errors._G({
            code: "rejected",
            hop: { number: hop.number, of },
            message: `hop ${hop.number} of ${of}: the answer for ${roleArn} is a session of something else: '${assumedRoleArn}'.`,
            hint: "AWS does not answer like that. Is the right STS called (sts-endpoint, AWS_ENDPOINT_URL), with nothing in between?"
          });
        }
      }
      function warningsOf({ packedPolicySize = 0, credentials }, now) {
        const size = `policies and tags take ${packedPolicySize} % of the space that AWS allows for a session; with a little more, AWS will refuse the hop.`;
        const end = `its session ends at ${(0, iso_seconds.n)(credentials.expiration)}, which is over by the clock of this machine. If that is fast, set it (NTP): tools that go by the end of a session will not use this one.`;
        return [
          ...packedPolicySize >= NEARLY_FULL ? [size] : [],
          ...credentials.expiration.getTime() <= now ? [end] : []
        ];
      }
      ;
      const STEP_MILLISECONDS = 3e4;
      function mfaCodes({ proof }, { now, sleep }) {
        if (proof.kind === "code") {
          return { nextCode: () => Promise.resolve(proof.code.reveal()) };
        }
        const seed = proof.seed.reveal().replace(/[\s=-]/g, "").toUpperCase();
        let used = -1;
        const untilNextMs = () => Math.max(0, (used + 1) * STEP_MILLISECONDS - now());
        const nextCode = async () => {
          const { Secret, TOTP } = await __webpack_require__.e(
            /* import() */
            107
          ).then(__webpack_require__.bind(__webpack_require__, 60107));
          const wait = untilNextMs();
          if (Math.floor(now() / STEP_MILLISECONDS) <= used) {
            await sleep(wait);
          }
          used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
          return new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: used * STEP_MILLISECONDS });
        };
        return { nextCode, untilNextMs };
      }
      var tree = __webpack_require__(79509);
      ;
      const MAX_KEYS_ASKED = 100;
      async function takeWebIdentity(hop, source, step) {
        const roleArn = roleArnOf(hop, "");
        const sessionName = resolveText(hop.sessionName, "the session name", step);
        const call = { ...commonCall(hop), roleArn, sessionName };
        const { name } = source;
        const attempt = { hop, of: step.node.of, caller: name, principal: name, roleArn, sessionName, claims: step.claims };
        return take(attempt, step, {
          assume: () => assumeOrLess(call, (asked) => step.world.sts.assumeRoleWithWebIdentity(asked, source), (kind, asked) => shorter(kind, hop, asked)),
          resolved: (sent) => ({ ...hop, ...resolvedBy(sent) })
        });
      }
      async function takeSigned(hop, caller, step) {
        const roleArn = roleArnOf(hop, caller.account);
        const sessionName = resolveText(hop.sessionName, "the session name", step);
        const { name, principal } = caller;
        const isTemporary = caller.credentials.sessionToken !== void 0;
        const attempt = { hop, of: step.node.of, caller: name, principal, roleArn, sessionName, isTemporary };
        const call = signedCall(attempt, hop, step);
        const inForce = (0, objects.r)({ sourceIdentity: call.sourceIdentity ?? caller.sourceIdentity });
        return take({ ...attempt, ...inForce }, step, {
          assume: () => assumeOrLess(call, (asked) => step.world.sts.assumeRole(asked, caller.credentials), (kind, asked) => lessOf(kind, hop, asked, { world: step.world, subject: subjectOf(step) })),
          resolved: (sent) => ({ ...hop, ...resolvedBy(sent), ...signedAs(hop, sent, step) })
        });
      }
      function resolvedBy({ roleArn, sessionName, durationSeconds }) {
        const role = {
          kind: "arn",
          arn: roleArn,
          account: (0, aws_arn.KC)(roleArn) ?? "",
          name: roleArn.split("/").at(-1) ?? ""
        };
        return { role, sessionName, durationSeconds };
      }
      function signedAs(hop, { tags, transitiveTagKeys, sourceIdentity }, step) {
        const sent = new Map(tags.map(({ key, value }) => [key, value]));
        return {
          tags: hop.tags.flatMap((tag) => {
            const value = sent.get(tag.key);
            return value === void 0 ? [] : [{ ...tag, value }];
          }),
          inheritedTags: hop.inheritedTags.map((tag) => ({ ...tag, value: resolveTag(tag, step) })),
          transitiveTagKeys,
          ...(0, objects.r)({ sourceIdentity })
        };
      }
      function signedCall({ roleArn, sessionName }, hop, step) {
        const { mfa, sourceIdentity } = hop;
        return {
          ...commonCall(hop),
          roleArn,
          sessionName,
          tags: hop.tags.map((tag) => ({ key: tag.key, value: resolveTag(tag, step) })),
          transitiveTagKeys: hop.transitiveTagKeys,
          providedContexts: hop.providedContexts.map(({ providerArn, contextAssertion }) => ({
            providerArn,
            contextAssertion: contextAssertion.reveal()
          })),
          ...(0, objects.r)({
            externalId: hop.externalId,
            sourceIdentity: sourceIdentity === void 0 ? void 0 : resolveText(sourceIdentity, "the source identity", step),
            mfa: mfa === void 0 ? void 0 : { serial: mfa.serial, ...mfaCodes(mfa, step.world) }
          })
        };
      }
      function resolveTag({ key, value }, step) {
        return resolveText(value, `the tag '${key}'`, step);
      }
      async function take(attempt, step, { assume, resolved }) {
        const { world, node } = step;
        const { roleArn, sessionName } = attempt;
        const isEnd = node.ends.length > 0 || node.children.length === 0;
        const made = await assumeUntil(assume, ({ session: session2 }) => !isEnd || world.accepts(session2.credentials)).catch(async (error) => {
          throw await world.explainHop(error, attempt);
        });
        const { session } = made;
        checkSession(session, attempt);
        const taken = { hop: resolved(made.call), roleArn, sessionName, session };
        world.onHop(taken, node);
        for (const warning of warningsOf(session, world.now())) {
          world.warn(`${subjectOf(step)}: ${warning}`);
        }
        return taken;
      }
      function subjectOf({ node }) {
        const [target, ...others] = (0, tree.Uw)(node);
        const more = others.length === 0 ? "" : ` and ${others.length} more`;
        return `Hop ${node.hop.number}${target === void 0 ? "" : ` (${target.name}${more})`}`;
      }
      async function assumeUntil(assume, accepts) {
        for (let asked = 1; asked <= MAX_KEYS_ASKED; asked++) {
          const made = await assume();
          if (accepts(made)) {
            return made;
          }
        }
        throw new errors._G({
          code: "rejected",
          message: `special-characters-workaround: each of ${MAX_KEYS_ASKED} secret access keys held a special character.`,
          hint: "That is not a coincidence. Quote the keys where the job uses them, and leave this input out."
        });
      }
      function commonCall(hop) {
        const { region, durationSeconds, policyArns, policy } = hop;
        return { region, durationSeconds, policyArns, ...(0, objects.r)({ policy }) };
      }
      function roleArnOf({ role }, callerAccount) {
        return role.kind === "arn" ? role.arn : `arn:${role.partition}:iam::${callerAccount}:role/${role.name}`;
      }
      ;
      async function runChain(plan, world) {
        const { source } = world;
        const path = (0, tree.XM)(plan.hops);
        if (path === void 0) {
          if (source.kind === "token") {
            throw new errors._G({ code: "source", message: `${source.name} needs a role to assume.` });
          }
          const credentials = await source.credentials();
          return { hops: [], identity: await identify(plan, world, credentials), credentials };
        }
        let from = await start(plan, [path], world);
        const hops = [];
        for (let node = path; node !== void 0; [node] = node.children) {
          const taken = await run_chain_take(node, from, world);
          hops.push(taken);
          from = goOn(taken, from.claims);
        }
        return resultOf(hops);
      }
      async function runTargets(plan, world) {
        const trees = (0, tree.zG)(plan.targets);
        const from = await start(plan, trees, world);
        const outcomes = /* @__PURE__ */ new Map();
        const finish = (outcome) => {
          outcomes.set(outcome.target, outcome);
          world.onTarget(outcome);
        };
        const descend = async (node, origin, before) => {
          let taken;
          try {
            taken = await run_chain_take(node, origin, world);
          } catch (error) {
            (0, tree.Uw)(node).forEach((target) => {
              finish({ kind: "failed", target, error });
            });
            return;
          }
          const hops = [...before, taken];
          node.ends.forEach((target) => {
            finish({ kind: "reached", target, result: resultOf(hops) });
          });
          await Promise.all(node.children.map((child) => descend(child, goOn(taken, origin.claims), hops)));
        };
        await Promise.all(trees.map((tree2) => descend(tree2, from, [])));
        return plan.targets.flatMap((target) => outcomes.get(target) ?? []);
      }
      async function takeNext(node, before, { plan, world }) {
        return run_chain_take(node, before === void 0 ? await start(plan, [node], world) : goOn(before, {}), world);
      }
      async function start(plan, trees, world) {
        const { source } = world;
        if (source.kind === "token") {
          const { claims } = await source.token();
          checkClaims((0, tree.Nh)(trees), claims);
          return { kind: "token", source, claims };
        }
        const credentials = await source.credentials();
        const isNamed = trees.some(({ hop }) => hop.role.kind === "name");
        const identity = isNamed ? await identify(plan, world, credentials) : void 0;
        const name = identity?.arn ?? source.name;
        const caller = { name, principal: name, account: identity?.account ?? "", credentials };
        return { kind: "caller", caller, claims: {} };
      }
      async function identify(plan, world, credentials) {
        try {
          return await world.sts.getCallerIdentity(plan.region, credentials);
        } catch (error) {
          throw await world.explainIdentity(error, world.source.name);
        }
      }
      function run_chain_take(node, from, world) {
        const { hop } = node;
        const step = { world, node, claims: from.claims };
        return (0, hop_kinds.Sb)(hop, {
          "web-identity": (byToken) => from.kind === "token" ? takeWebIdentity(byToken, from.source, step) : startsElsewhere(hop, from),
          signed: (signed) => from.kind === "caller" ? takeSigned(signed, from.caller, step) : startsElsewhere(hop, from)
        });
      }
      function startsElsewhere(hop, from) {
        throw new Error(`hop ${hop.number} is ${hop.kind}, but it starts from a ${from.kind}`);
      }
      function goOn({ roleArn: principal, session }, claims) {
        const { assumedRoleArn: name, credentials, sourceIdentity } = session;
        const account = (0, aws_arn.KC)(name) ?? "";
        return {
          kind: "caller",
          caller: { name, principal, account, credentials, ...(0, objects.r)({ sourceIdentity }) },
          claims
        };
      }
      function resultOf(hops) {
        const last = hops.at(-1);
        if (last === void 0) {
          throw new Error("a chain without hops has no session");
        }
        const { credentials, assumedRoleArn: arn } = last.session;
        return { hops, identity: { account: (0, aws_arn.KC)(arn) ?? "", arn }, credentials };
      }
    })
  ),
  /***/
  22823: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        lu: () => (
          /* binding */
          chainContext
        ),
        g4: () => (
          /* binding */
          checkAccount
        ),
        j1: () => (
          /* binding */
          reachEnd
        ),
        YW: () => (
          /* binding */
          reachTargets
        )
      });
      var promises_ = __webpack_require__(58500);
      var run_chain = __webpack_require__(89214);
      var errors = __webpack_require__(74296);
      var tree = __webpack_require__(79509);
      var plan = __webpack_require__(59214);
      var table = __webpack_require__(8095);
      var iso_seconds = __webpack_require__(75390);
      ;
      const MAX_LINES = 10;
      function progressTo(targets) {
        let done = 0;
        let failed = 0;
        const isCounted = targets > MAX_LINES;
        return {
          // If chains branch, the line of a target also covers the hops that only it uses.
          onHop: (taken, node) => targets > 1 && (0, tree.Uw)(node).length < 2 ? [] : [hopLine(taken, node, targets > 1)],
          onTarget: (outcome) => {
            done += 1;
            failed += outcome.kind === "failed" ? 1 : 0;
            if (!isCounted) {
              return [targetLine(outcome)];
            }
            const isTold = done === targets || Math.floor(done * 10 / targets) > Math.floor((done - 1) * 10 / targets);
            return isTold ? [`${done} of ${targets} targets${failed === 0 ? "" : `, ${failed} failed`}.`] : [];
          }
        };
      }
      function hopLine({ hop, roleArn, session }, node, isShared) {
        const until = (0, iso_seconds.n)(session.credentials.expiration);
        const packed = session.packedPolicySize === void 0 ? "" : `, ${session.packedPolicySize} % packed`;
        const shared = isShared ? `, for ${(0, tree.Uw)(node).length} targets` : "";
        return `Hop ${hop.number} of ${node.of}: ${roleArn} until ${until} (${session.assumedRoleId}${packed})${shared}`;
      }
      function targetLine(outcome) {
        const { target } = outcome;
        return outcome.kind === "reached" ? `Target ${target.name}: ${outcome.result.hops.at(-1)?.roleArn ?? ""} until ${untilOf(outcome)}` : `Target ${target.name}: failed: ${firstLine(outcome.error)}`;
      }
      function targetTable(outcomes) {
        const rows = outcomes.map((outcome) => {
          const { target } = outcome;
          const role = target.hops.at(-1)?.role;
          const end = outcome.kind === "reached" ? `until ${untilOf(outcome)}` : "failed";
          return [target.name, role === void 0 ? "" : (0, plan.W)(role), target.region, end];
        });
        return (0, table.t)(["target", "role", "region", "session"], rows);
      }
      function untilOf({ result }) {
        const { expiration } = result.credentials;
        return expiration === void 0 ? "it is withdrawn" : (0, iso_seconds.n)(expiration);
      }
      function firstLine(error) {
        return (0, errors.bD)(error).split("\n")[0] ?? "";
      }
      var systems = __webpack_require__(16134);
      ;
      function chainContext({ plan: plan2, avoidsSpecialCharacters, explains }, { log, environment }, { watch, ...parts }) {
        const system = (0, systems.f9)(environment);
        const progress = progressTo(plan2.targets.length);
        const tell = (lines) => {
          lines.forEach((line) => {
            log.info(line);
          });
        };
        return {
          ...parts,
          now: Date.now,
          sleep: (milliseconds) => (0, promises_.setTimeout)(milliseconds),
          // Explanations are loaded only when there is something to explain.
          explainHop: async (failure, attempt) => (await __webpack_require__.e(
            /* import() */
            3082
          ).then(__webpack_require__.bind(__webpack_require__, 73082))).explainHopFailure(failure, {
            attempt,
            plan: plan2,
            system,
            job: system.facts(environment),
            explains
          }),
          explainIdentity: async (failure, name) => (await __webpack_require__.e(
            /* import() */
            3082
          ).then(__webpack_require__.bind(__webpack_require__, 73082))).explainIdentityFailure(failure, name),
          onHop: (taken, node) => {
            watch?.onHop(taken, node);
            tell(progress.onHop(taken, node));
          },
          onTarget: (outcome) => {
            watch?.onTarget(outcome);
            tell(progress.onTarget(outcome));
          },
          warn: (message) => {
            log.warning(message);
          },
          notice: (message) => {
            log.notice(message);
          },
          accepts: ({ secretAccessKey }) => !avoidsSpecialCharacters || /^[A-Za-z0-9]*$/.test(secretAccessKey.reveal())
        };
      }
      async function reachEnd({ inputs, plan: plan2 }, world, { log }) {
        const result = await (0, run_chain.Zt)(plan2, world);
        const role = result.hops.at(-1);
        log.info(`Authenticated as ${role === void 0 ? result.identity.arn : `assumedRoleId ${role.session.assumedRoleId}`}`);
        checkAccount(result.identity.account, inputs["allowed-account-ids"]);
        return result;
      }
      async function reachTargets({ inputs, plan: plan2 }, world, { log }) {
        const outcomes = await (0, run_chain.sb)(plan2, world);
        if (outcomes.length > 1) {
          log.info(targetTable(outcomes));
        }
        const failures = outcomes.filter((outcome) => outcome.kind === "failed");
        for (const outcome of outcomes) {
          if (outcome.kind === "reached") {
            checkAccount(outcome.result.identity.account, inputs["allowed-account-ids"]);
          }
        }
        if (failures.length > 0) {
          const { describeFailures, targetsError } = await __webpack_require__.e(
            /* import() */
            6128
          ).then(__webpack_require__.bind(__webpack_require__, 16128));
          if (inputs["on-target-failure"] !== "warn" || failures.length === outcomes.length) {
            throw targetsError(failures, outcomes.length);
          }
          log.warning(`on-target-failure: ${failures.length} of ${outcomes.length} targets failed; the others are delivered.
${describeFailures(failures)}`);
        }
        return outcomes;
      }
      function checkAccount(account, allowed) {
        if (allowed.length > 0 && !allowed.includes(account)) {
          throw new errors._G({
            code: "account",
            message: `allowed-account-ids: the credentials are of account ${account}, which is not one of ${allowed.join(", ")}.`,
            hint: "Nothing was exported. Correct the role or the keys, or add the account to the list."
          });
        }
      }
    })
  ),
  /***/
  8095: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          table
        )
        /* harmony export */
      });
      var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);
      function table(head, rows, guard = (text) => text) {
        const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map((cell) => (0, _quote_js__WEBPACK_IMPORTED_MODULE_0__.TN)(guard(cell))))];
        const widths = head.map((_, column) => all.reduce((max, row) => Math.max(max, row[column]?.length ?? 0), 0));
        return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
      }
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
