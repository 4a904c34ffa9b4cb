export const id = 2548;
export const ids = [2548];
export const modules = {

/***/ 82548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultProvider: () => (/* binding */ defaultProvider)
/* harmony export */ });
/**
 * Stand-in for the SDK's default provider chain, which the STS client would load at every start but never needs here:
 * calls are signed with explicit credentials. The chain itself is loaded by its own path when ambient credentials are
 * needed (`source/ambient.ts`). `paths` in tsconfig.build.json substitutes it.
 */
function defaultProvider() {
    return () => Promise.reject(new Error('the STS client signs with the credentials that it is given'));
}


/***/ })

};
