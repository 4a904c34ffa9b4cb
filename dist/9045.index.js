'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9045,ids=[9045],modules={
39045:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{tokenPrintedBy:()=>tokenPrintedBy});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421),node_child_process__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_child_process__WEBPACK_IMPORTED_MODULE_0__),_core_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(74296),_core_system_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
31984),_text_quote_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55383),_jwt_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27524),_program_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
46845),_words_of_answer_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(94307);const MAX_OUTPUT_BYTES=1e6,READING_MS=1e3,MAX_REASON_LINES=5,MAX_REASON_LINE_LENGTH=200;
async function tokenPrintedBy(asked,world){const{conceal,retry}=world,doing=()=>`asking ${asked.program} for an OIDC token`,printed=await retry.deadline.guard(run(
asked,world),doing);return(0,_jwt_js__WEBPACK_IMPORTED_MODULE_4__.uX)(printed.trim(),asked.program,conceal)}function run({program,args,directory,missingHint},{environment,
retry}){const options={env:(0,_program_environment_js__WEBPACK_IMPORTED_MODULE_5__.i)(environment),signal:retry.deadline.signal,killSignal:"SIGKILL",maxBuffer:MAX_OUTPUT_BYTES,
windowsHide:!0,encoding:"utf8",...directory===void 0?{}:{cwd:directory}};return new Promise((resolve,reject)=>{const done=(error,stdout,stderr)=>{error===null?resolve(
stdout):retry.deadline.signal.aborted||reject(failure(program,error,{stderr,missingHint}))},child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program,
args,options,done);child.once("exit",()=>{setTimeout(()=>{[child.stdout,child.stderr].forEach(stream=>stream?.destroy())},READING_MS)})})}function failure(program,error,{
stderr,missingHint}){const code=(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__.c7)(error),reason=code===void 0?reasonIn(stderr):reasonOf(code,program);return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.
_G({code:"source",message:`No OIDC token from ${program}: ${reason===""?statusOf(error):reason}`,hint:missingHint})}function reasonOf(code,program){switch(code){case"\
ENOENT":return/[\\/]/.test(program)?"there is no such program":"there is no such program on PATH";case"ERR_CHILD_PROCESS_STDIO_MAXBUFFER":return"it printed more\
 than any token can hold";default:return(0,_core_system_errors_js__WEBPACK_IMPORTED_MODULE_2__.S)({code,syscall:"spawn",path:program})??`it cannot be started (${code}\
)`}}function reasonIn(stderr){const lines=stderr.split(`
`).filter(line=>line.trim()!==""&&line.length<=MAX_REASON_LINE_LENGTH);return(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__.TN)((0,_words_of_answer_js__WEBPACK_IMPORTED_MODULE_6__.
N)(lines.slice(-MAX_REASON_LINES).join(" ")))}function statusOf({code,signal}){return typeof code=="number"?`it ended with status ${code}`:`it was killed by ${signal??
"the system"}`}})};0&&(module.exports={id,ids,modules});
