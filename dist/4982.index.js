export const id = 4982;
export const ids = [4982];
export const modules = {

/***/ 4982:
/***/ ((module) => {

module.exports = eval("require")("kerberos");


/***/ })

};
