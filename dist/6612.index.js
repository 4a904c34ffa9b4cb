export const id = 6612;
export const ids = [6612];
export const modules = {

/***/ 6612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endRefresh: () => (/* binding */ endRefresh)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9462);
/* harmony import */ var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8511);





/** A server ends within this after it was asked to, or after its directory is gone. */
const PATIENCE_MS = 5_000;
/**
 * Ends what renews the credentials of a step: the server, if there is one, and the private directory with all sessions.
 * Nothing happens if it is gone.
 *
 * @throws RoleChainError `delivery` if the directory is not one that this program made for this user, or cannot be removed
 */
async function endRefresh(temporaryDirectory, directory) {
    const isThere = await (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isJobDirectory */ .VX)(temporaryDirectory, 'refresh', directory);
    const server = isThere ? await (0,_server_address_js__WEBPACK_IMPORTED_MODULE_4__/* .readAddress */ .zq)(directory) : undefined;
    const wasStopped = server !== undefined && (await stop(server));
    await (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'refresh', directory, []);
    if (server !== undefined && wasStopped) {
        await untilGone(server.pid);
    }
}
/** Asks a server to end; false if nobody listens there any more. */
function stop({ port, token }) {
    return new Promise((resolve) => {
        const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            host: '127.0.0.1',
            port,
            method: 'POST',
            path: _server_address_js__WEBPACK_IMPORTED_MODULE_4__/* .STOP_PATH */ .fF,
            headers: { authorization: token },
            timeout: PATIENCE_MS,
        }, (response) => {
            response.resume().once('close', () => {
                resolve(response.statusCode === 200);
            });
        });
        sent
            .once('timeout', () => sent.destroy())
            .once('error', () => {
            resolve(false);
        })
            .end();
    });
}
async function untilGone(pid) {
    const end = performance.now() + PATIENCE_MS;
    while (performance.now() < end) {
        try {
            process.kill(pid, 0);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ESRCH') {
                return;
            }
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
    }
}


/***/ }),

/***/ 8511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fF: () => (/* binding */ STOP_PATH),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   oz: () => (/* binding */ writeAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_own_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2734);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7775);




/** A POST to it ends the server. */
const STOP_PATH = '/stop';
const FILE = 'server.json';
/** @throws Error of the system */
async function writeAddress(directory, address) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), JSON.stringify(address), { mode: _files_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_MODE */ .gQ, flag: 'wx' });
}
/** The address of the server of a directory; undefined if there is none that can be trusted. */
async function readAddress(directory) {
    const file = await (0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE)).catch(() => undefined);
    return file?.kind === 'own' ? parseAddress(file.text) : undefined;
}
/** Reads what says where a server is. */
function parseAddress(text) {
    try {
        const value = JSON.parse(text);
        return isAddress(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isAddress(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'pid' in value &&
        'port' in value &&
        'token' in value &&
        typeof value.pid === 'number' &&
        typeof value.port === 'number' &&
        typeof value.token === 'string');
}


/***/ })

};
