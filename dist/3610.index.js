export const id = 3610;
export const ids = [3610];
export const modules = {

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/explain/table.ts
var table = __webpack_require__(1095);
;// CONCATENATED MODULE: ./src/explain/matrix-table.ts

/** The rows of a matrix as a person reads them in a log. */
function matrixTable({ include }) {
    if (include.length === 0) {
        return "No target is selected, so the matrix is empty. GitHub takes no empty matrix: give the job that uses it if: needs.plan.outputs.count != '0'.";
    }
    const fields = ['target', 'account', 'role', 'region'];
    return [
        (0,table/* table */.t)(fields, include.map((row) => fields.map((field) => row[field] ?? ''))),
        'The account ids in the matrix are not masked: GitHub drops an output that holds a masked value.',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/plan-matrix.ts
var plan_matrix = __webpack_require__(4140);
// EXTERNAL MODULE: ./src/matrix/plan-request.ts
var plan_request = __webpack_require__(4574);
// EXTERNAL MODULE: ./src/request/inputs.ts + 9 modules
var inputs = __webpack_require__(7545);
// EXTERNAL MODULE: ./src/runner/current.ts
var current = __webpack_require__(2623);
// EXTERNAL MODULE: ./src/step-reading.ts
var step_reading = __webpack_require__(4);
;// CONCATENATED MODULE: ./src/plan.ts






/** The step of the second action, plan/action.yml: makes a matrix of jobs. */
async function plan() {
    const startedAt = performance.now();
    const runner = (0,current/* currentRunner */.sF)();
    try {
        runner.warnOfUnknownInputs((0,inputs/* inputsOf */.Vc)('plan'));
        const idTokenEndpoint = runner.idTokenEndpoint();
        const request = await (0,plan_request/* readPlanRequest */.V)({
            ...(0,step_reading/* readingOn */.M)(runner, startedAt),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
        });
        const { matrix, targets } = await (0,plan_matrix/* planMatrix */.T)(request, runner, { idTokenEndpoint, startedAt });
        runner.log.info(matrixTable(matrix));
        await runner.setOutputs(new Map([
            ['matrix', JSON.stringify(matrix)],
            ['count', String(matrix.include.length)],
            ['targets', String(targets)],
        ]));
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
    }
    (0,current/* leave */.qG)();
}


/***/ })

};
