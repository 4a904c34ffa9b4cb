'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=2011,ids=[2011],modules={
22011:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{emulate:()=>emulate});var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79078),_demo_demo_world_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4449),_core_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74296),_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5354),_flags_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1617);const REASONS={EADDRINUSE:"another program is listening there",EACCES:"this user may not"},emulate={name:"emulate",summary:"run a local, strict STS and OI\
DC issuer from a world file",usage:"WORLD.yml [--port N]",details:["Serves the accounts, roles and policies of a world file, and its organization if it has one,\
 on 127.0.0.1, until interrupted. Prints the variables that make role-chain, the AWS CLI and the SDKs use it, and logs every call and its response to standard e\
rror.","","The world file has to be a regular file of at most 10 MB: reading a pipe could block forever.","","  role-chain emulate --example > world.yml","  rol\
e-chain emulate world.yml"].join(`
`),flags:[{name:"port",value:"N",description:"The port to listen on. Default: any free one."},{name:"example",description:"Print a world file to start from, and\
 exit."}],positionals:1,run};async function run({positionals,flags},process){if(flags.get("example")==="true")return process.print(_demo_demo_world_js__WEBPACK_IMPORTED_MODULE_1__.
$f),0;const[file]=positionals;if(file===void 0)throw invalid("emulate needs one world file; role-chain emulate --example prints one to start from");const port=(0,_flags_js__WEBPACK_IMPORTED_MODULE_4__.
Sr)(flags.get("port")),text=await(0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__.X)(file).catch(error=>{throw invalid((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error))}),world=(0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__.y)(text),emulator=await start(world,port);try{process.print(howToReach(emulator,world)),
await process.printed(),await follow(emulator,process)}finally{await emulator.close()}return 0}async function start(world,port){try{return await(0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__.
s)({world,...port===void 0?{}:{port}})}catch(error){const reason=REASONS[(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error)??""];throw reason===void 0?error:
new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({code:"network",message:`--port: cannot listen on 127.0.0.1:${port??0}: ${reason}.`,hint:"Choose another por\
t, or leave --port out for any free one.",cause:error})}}function howToReach({url,idToken},{organization}){return[`export AWS_ENDPOINT_URL_STS=${url}`,...organization===
void 0?[]:[`export AWS_ENDPOINT_URL_ORGANIZATIONS=${url}`],`export ACTIONS_ID_TOKEN_REQUEST_URL='${idToken.requestUrl}'`,`export ACTIONS_ID_TOKEN_REQUEST_TOKEN=${idToken.
requestToken}`,""].join(`
`)}const LOG_INTERVAL_MILLISECONDS=200;async function follow(emulator,process){let shown=0;const show=()=>{for(const{operation,caller,outcome}of emulator.log.slice(
shown)){const what=outcome.code===void 0?outcome.session?.assumedRoleArn??"":`${outcome.code}: ${outcome.reason??outcome.message??""}`;process.write(`${operation}\
 ${caller??"-"} -> ${outcome.status??"-"} ${what}
`)}shown=emulator.log.length},timer=setInterval(show,LOG_INTERVAL_MILLISECONDS);await process.interrupted(),clearInterval(timer),show()}function invalid(message){
return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({code:"invalid-request",message})}}),1617:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>SHELL_FLAG,uW:()=>readIpAddress,Sr:()=>readPort,lu:()=>readShell,y2:()=>warnOfKept});var external_node_net_=__webpack_require__(
77030),errors=__webpack_require__(74296),nearest=__webpack_require__(60613),values=__webpack_require__(46089);function lines(set,unset){return variables=>[...variables].
flatMap(([name,value])=>value===""?unset?.(name)??[]:set(name,value)).map(line=>`${line}
`).join("")}function plain(name,value){if(/[^!-~]|["'`$#\\]/.test(value))throw new errors._G({code:"delivery",message:`${name} cannot be written as dotenv: it h\
as a character that programs read differently there, such as a quote`,hint:"Use --shell json, or the format of a shell."});return value}const SHELLS={bash:lines(
(name,value)=>`export ${name}='${value.replaceAll("'","'\\''")}'`,name=>`unset ${name}`),fish:lines((name,value)=>`set -gx ${name} '${value.replaceAll("\\","\\\\").
replaceAll("'","\\'")}'`,name=>`set -e ${name}`),powershell:lines((name,value)=>`$env:${name} = '${value.replace(/['\u2018-\u201B]/g,"$&$&")}'`,name=>`Remove-It\
em -ErrorAction SilentlyContinue Env:${name}`),dotenv:lines((name,value)=>`${name}=${plain(name,value)}`),json:variables=>{const set=[...variables].filter(([,value])=>value!==
"");return`${JSON.stringify(Object.fromEntries(set),void 0,2)}
`}};function keptBy(render,variables){return[...variables.keys()].filter(name=>variables.get(name)===""&&!render(new Map([[name,""]])).includes(name))}var list=__webpack_require__(
2807),quote=__webpack_require__(55383);const HIGHEST_PORT=65535,SHELL_FLAG={name:"shell",value:"SHELL",description:`${Object.keys(SHELLS).join(", ")}. Default b\
ash, which is any POSIX shell.`};function readShell(typed="bash"){const render=Object.entries(SHELLS).find(([name])=>name===typed)?.[1];if(render===void 0){const known=Object.
keys(SHELLS);throw new errors._G({code:"invalid-request",message:`--shell: ${(0,quote.hD)(typed)} is not one of ${known.join(", ")}${(0,nearest.h)(typed,known)}`})}
return render}function warnOfKept(render,variables,log){const kept=keptBy(render,variables);kept.length>0&&log.warning(`${(0,list.B)(kept)} ${kept.length===1?"i\
s":"are"} set here, and this --shell cannot unset variables: where tools see both, some use these instead of the credentials of role-chain.`)}function readPort(typed){
const port=typed===void 0?void 0:(0,values.oA)(typed);if(typed!==void 0&&(port===void 0||port>HIGHEST_PORT))throw new errors._G({code:"invalid-request",message:`\
--port: ${(0,quote.hD)(typed)} is not a port (0 to ${HIGHEST_PORT})`});return port}function readIpAddress(typed="127.0.0.1"){if((0,external_node_net_.isIP)(typed)===
0)throw new errors._G({code:"invalid-request",message:`--source-ip: ${(0,quote.hD)(typed)} is not an IP address`});return typed}}),2807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>enumerated,K:()=>listed});function enumerated(items){const last=items.at(-1)??"";return items.length>1?`${items.
slice(0,-1).join(", ")} and ${last}`:last}const SHOWN=20;function listed(names,{max=SHOWN,show=name=>name}={}){const shown=names.length>max+1?names.slice(0,max):
names,more=names.length-shown.length;return`${shown.map(show).join(", ")}${more>0?` and ${more} more`:""}`}})};0&&(module.exports={id,ids,modules});
