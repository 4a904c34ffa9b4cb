export const id = 4811;
export const ids = [4811,7192];
export const modules = {

/***/ 7192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultProvider: () => (/* binding */ defaultProvider)
/* harmony export */ });
/**
 * What the STS client gets in place of the SDK's default provider chain, which it would load at every start and which
 * here is never asked: calls are signed with credentials that are given. The chain itself is loaded by its own path, when
 * ambient credentials are wanted (`source/open-source.ts`). `paths` in tsconfig.build.json puts this in its place.
 */
function defaultProvider() {
    return () => Promise.reject(new Error('the STS client signs with the credentials that it is given'));
}


/***/ })

};
