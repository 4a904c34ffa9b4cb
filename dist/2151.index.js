export const id = 2151;
export const ids = [2151];
export const modules = {

/***/ 2151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultProfileFile: () => (/* binding */ defaultProfileFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3099);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8400);



/** Keys, a role or a program: properties that make SDKs use a profile's credentials. */
const CREDENTIALS = /^[ \t]*(?:aws_access_key_id|role_arn|credential_process|sso_session|sso_start_url|web_identity_token_file)[ \t]*=/m;
const DIALECTS = {
    credentialsFile: 'credentials',
    configFile: 'config',
};
/**
 * The file in which the profile `default` has credentials, which SDKs use if no other profile is set; undefined if
 * there is none. A file that cannot be read has none for this user's tools either.
 */
async function defaultProfileFile(environment) {
    for (const kind of ['credentialsFile', 'configFile']) {
        const path = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .locateProfileFile */ .e)(kind, environment);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1').catch(() => '');
        const sections = new _ini_js__WEBPACK_IMPORTED_MODULE_2__/* .Sections */ .Z_(text).of({ dialect: DIALECTS[kind], profile: 'default' });
        if (sections.some(({ start, end }) => CREDENTIALS.test(text.slice(start, end))))
            return path;
    }
    return undefined;
}


/***/ })

};
