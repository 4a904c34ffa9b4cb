export const id = 5767;
export const ids = [5767];
export const modules = {

/***/ 15767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ JOB_FILE_NAMES),
/* harmony export */   ZB: () => (/* binding */ isOfRemovedDirectory),
/* harmony export */   i6: () => (/* binding */ isInJobDirectory),
/* harmony export */   removeJobFiles: () => (/* binding */ removeJobFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19462);




/** The files in the private directory of one job's profile files (`profile-files: job`). */
const JOB_FILE_NAMES = { credentialsFile: 'credentials', configFile: 'config', before: 'before.json' };
/** Whether a path is a file in such a directory: one of ours that still exists. */
async function isInJobDirectory(temporaryDirectory, path) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isJobDirectory */ .VX)(temporaryDirectory, 'files', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Whether a path is a file in such a directory that has been removed. */
async function isOfRemovedDirectory(path) {
    if (!(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedAs */ .Wr)('files', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).then(() => false, (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT');
}
/** Removes such a directory. @throws RoleChainError `delivery`, see {@link removeJobDirectory} */
function removeJobFiles(temporaryDirectory, directory) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'files', directory, Object.values(JOB_FILE_NAMES));
}


/***/ })

};
