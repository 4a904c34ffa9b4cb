'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7129,ids=[7129],modules={
69435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>profileCommand});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74296),_text_trim_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43675);function profileCommand(words,isWindows=process.platform==="win32"){const line=words.
map(word=>quoteWord(word,isWindows)).join(" ");if(/\p{Cc}|\s[#;]/u.test(line))throw unwritable(words.find(word=>/\p{Cc}|\s[#;]/u.test(word))??line);return line}
function quoteWord(word,isWindows){if(isWindows){if(/["%]/.test(word))throw unwritable(word);return/^[\w@+=:,.\\/-]+$/.test(word)?word:`"${word}${word.slice((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__.
s)(word,"\\").length)}"`}return/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'",`'"'"'`)}'`}function unwritable(word){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"delivery",message:`the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different w\
ays`,hint:'Put RUNNER_TEMP and the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.'})}}),75573:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>ownPrograms});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);function ownPrograms(){const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(process.argv[1]??"."));return{node:process.execPath,program:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,"credential-process.js"),server:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(directory,"credential-server.js")}}}),47129:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{isRenewedByUs:()=>isRenewedByUs});var _runner_profile_command_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69435),_runner_programs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75573),_profile_chain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19640);async function isRenewedByUs(name){const last=(await(0,_profile_chain_js__WEBPACK_IMPORTED_MODULE_2__.
V)(name)).at(-1)??{};return last.role_arn===void 0&&!(0,_profile_chain_js__WEBPACK_IMPORTED_MODULE_2__.x)(last)&&isOwnCommand(last.credential_process??"")}const SESSION=/^ (?:[\w@%+=:,./\\-]+|(?:'[^']*'|"'")+|"[^"%]*") [\w-]+$/;
function isOwnCommand(command){const{node,program}=(0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_1__.k)();try{const own=(0,_runner_profile_command_js__WEBPACK_IMPORTED_MODULE_0__.
b)([node,program]);return command.startsWith(own)&&SESSION.test(command.slice(own.length))}catch{return!1}}}),43675:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>withoutEnding});function withoutEnding(text,characters){let end=text.length;for(;end>0&&characters.includes(text.
charAt(end-1));)end-=1;return text.slice(0,end)}})};0&&(module.exports={id,ids,modules});
