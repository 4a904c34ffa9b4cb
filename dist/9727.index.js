export const id = 9727;
export const ids = [9727];
export const modules = {

/***/ 99727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSummary: () => (/* binding */ openSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65320);



/**
 * The maximum size of a step's summary; the runner shows nothing of a larger one.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_BYTES = 1024 * 1024;
/** After text without a final line end, a heading would not be recognized. */
const APART = '\n\n';
/** Opens the file of a step's summary, which may not be empty. @throws RoleChainError `delivery` if it is not a file */
async function openSummary(path, { guard, hidesAccounts }) {
    const length = await lengthOf(path);
    const apart = length === 0 ? '' : APART;
    return {
        room: Math.max(0, MAX_BYTES - length - apart.length),
        guard,
        hidesAccounts,
        append: async (markdown) => {
            // Everything in it has been guarded already; this is a safety net. And printing the file to a log must not run
            // commands.
            const text = `${apart}${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(guard(markdown))}`;
            if (text.trim() === '' || length + Buffer.byteLength(text) > MAX_BYTES) {
                throw unusable('it would be too large');
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text).catch(async (error) => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.truncate)(path, length).catch(() => undefined);
                throw unusable((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), error);
            });
        },
    };
}
/**
 * @throws RoleChainError `delivery` if it is not a regular file: a pipe could block forever, a link could lead
 *   elsewhere
 */
async function lengthOf(path) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (!status.isFile()) {
            throw unusable('it is not a file');
        }
        return status.size;
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ENOENT') {
            return 0;
        }
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G ? error : unusable((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), error);
    }
}
function unusable(why, cause) {
    const message = `The file that GITHUB_STEP_SUMMARY names cannot be written: ${why}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({ code: 'delivery', message, cause });
}


/***/ })

};
