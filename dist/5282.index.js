'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=5282,ids=[5282],modules={
55282:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{cli:()=>cli});var errors=__webpack_require__(74296),standard_output=__webpack_require__(77847),version=__webpack_require__(74910),nearest=__webpack_require__(60613),
quote=__webpack_require__(55383),commands_arguments=__webpack_require__(21830);const COMMANDS={env:async()=>(await Promise.all([__webpack_require__.e(4882),__webpack_require__.
e(7378),__webpack_require__.e(2923),__webpack_require__.e(2823),__webpack_require__.e(2856),__webpack_require__.e(8957)]).then(__webpack_require__.bind(__webpack_require__,
78957))).env,exec:async()=>(await Promise.all([__webpack_require__.e(7934),__webpack_require__.e(4882),__webpack_require__.e(7378),__webpack_require__.e(2923),__webpack_require__.
e(2823),__webpack_require__.e(3424),__webpack_require__.e(2856),__webpack_require__.e(7320),__webpack_require__.e(4041),__webpack_require__.e(306),__webpack_require__.
e(9349)]).then(__webpack_require__.bind(__webpack_require__,4918))).exec,process:async()=>(await Promise.all([__webpack_require__.e(4882),__webpack_require__.e(
7378),__webpack_require__.e(2923),__webpack_require__.e(2823),__webpack_require__.e(2856),__webpack_require__.e(7099)]).then(__webpack_require__.bind(__webpack_require__,
17099))).processCommand,serve:async()=>(await Promise.all([__webpack_require__.e(7934),__webpack_require__.e(4882),__webpack_require__.e(7378),__webpack_require__.
e(2923),__webpack_require__.e(2823),__webpack_require__.e(3424),__webpack_require__.e(2856),__webpack_require__.e(4041),__webpack_require__.e(306),__webpack_require__.
e(8925)]).then(__webpack_require__.bind(__webpack_require__,88925))).serve,check:async()=>(await Promise.all([__webpack_require__.e(4882),__webpack_require__.e(
7378),__webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__,99238))).check,policies:async()=>(await Promise.all([__webpack_require__.e(
4882),__webpack_require__.e(7378),__webpack_require__.e(2487)]).then(__webpack_require__.bind(__webpack_require__,82487))).policies,simulate:async()=>(await Promise.
all([__webpack_require__.e(8815),__webpack_require__.e(7934),__webpack_require__.e(7719),__webpack_require__.e(4882),__webpack_require__.e(7378),__webpack_require__.
e(2823),__webpack_require__.e(2746),__webpack_require__.e(9972)]).then(__webpack_require__.bind(__webpack_require__,89972))).simulate,plan:async()=>(await Promise.
all([__webpack_require__.e(4882),__webpack_require__.e(7378),__webpack_require__.e(2923),__webpack_require__.e(2823),__webpack_require__.e(4808),__webpack_require__.
e(6694),__webpack_require__.e(4483)]).then(__webpack_require__.bind(__webpack_require__,74483))).plan,emulate:async()=>(await Promise.all([__webpack_require__.e(
8815),__webpack_require__.e(7934),__webpack_require__.e(7719),__webpack_require__.e(2746),__webpack_require__.e(8674),__webpack_require__.e(2011)]).then(__webpack_require__.
bind(__webpack_require__,22011))).emulate,demo:async()=>(await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(7934),__webpack_require__.e(7719),
__webpack_require__.e(2923),__webpack_require__.e(2746),__webpack_require__.e(8674),__webpack_require__.e(9702)]).then(__webpack_require__.bind(__webpack_require__,
50987))).demo},WIDTH=100,INDENT=34;function programHelp(commands){return["role-chain: from the identity of a CI job to AWS credentials, through as many roles as\
 it takes","","Usage: role-chain COMMAND [FLAGS]","",...commands.map(({name,summary})=>`  ${name.padEnd(10)}${summary}`),"","role-chain COMMAND --help describes\
 a command; role-chain --version prints the version.",""].join(`
`)}function commandHelp(command){const flags=(0,commands_arguments.Zo)(command).flatMap(({name,value,description})=>entry(`  --${name}${value===void 0?"":` ${value}`}`,
description)),inputs=command.inputsOf!==void 0?["","Each input of the action is a flag, and also a variable: --role-chain is ROLE_CHAIN_ROLE_CHAIN.","Boolean fl\
ags need no value, or take true or false: --role-chaining false, --role-chaining=false.","Put secrets in variables: everyone on the machine can see a command li\
ne."]:[];return[`Usage: role-chain ${command.name}${command.usage===""?"":` ${command.usage}`}`,"",...wrap(command.details,WIDTH),...inputs,...flags.length===0?
[]:["",...flags],""].join(`
`)}function entry(head,description){const[first="",...rest]=wrap(description,WIDTH-INDENT),pad=" ".repeat(INDENT);return head.length<INDENT?[head.padEnd(INDENT)+
first,...rest.map(line=>pad+line)]:[head,...[first,...rest].map(line=>pad+line)]}function wrap(text,width){return text.split(`
`).flatMap(line=>line===""||line.startsWith(" ")?[line]:line.split(" ").reduce((lines,word)=>{const last=lines.at(-1);return last===void 0||last.length+word.length+
1>width?[...lines,word]:[...lines.slice(0,-1),`${last} ${word}`]},[]))}const MISTAKE=2;async function dispatch(name,args,world){const all=async()=>Promise.all(Object.
values(COMMANDS).map(load2=>load2()));if(name===void 0||name==="help"||name==="--help"||name==="-h")return(name===void 0?world.write:world.print)(programHelp(await all())),
name===void 0?MISTAKE:0;if(name==="--version")return world.print(`${version.x}
`),0;const load=Object.hasOwn(COMMANDS,name)?COMMANDS[name]:void 0;if(load===void 0){const hint=(0,nearest.h)(name,Object.keys(COMMANDS))||"; role-chain --help \
lists them";throw new errors._G({code:"invalid-request",message:`${(0,quote.hD)(name)} is not a command${hint}`})}const command=await load(),own=args.includes("\
--")?args.slice(0,args.indexOf("--")):args;return own.includes("--help")||own.includes("-h")?(world.print(commandHelp(command)),0):command.run((0,commands_arguments.
lR)(command,args),world)}const FAILURE=1;async function runCommand(world){const[name,...args]=world.args;try{const status=await dispatch(name,args,world);return await world.
printed(),status}catch(error){const closed=(0,standard_output.Pk)(error);if(closed!==void 0)return closed;const isMistake=error instanceof errors._G&&error.code===
"invalid-request",text=error instanceof errors._G?error.describe():`unexpected error: ${(0,errors.bD)(error)}`;return world.write(`role-chain: ${text}
`),isMistake?MISTAKE:FAILURE}}function errorReaderOf([name]){return name==="process"?"sdk":"log"}var command_process=__webpack_require__(26977),current=__webpack_require__(
24735);async function cli(){process.exitCode=await runCommand((0,command_process.commandProcess)(errorReaderOf(process.argv.slice(2)))),(0,current.qG)()}}),21830:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Zo:()=>flagsOf,eJ:()=>inputFlags,lR:()=>readArguments});var external_node_util_=__webpack_require__(57975),inputs=__webpack_require__(
22173),nearest=__webpack_require__(60613),core_problems=__webpack_require__(68155),values=__webpack_require__(46089),quote=__webpack_require__(55383);function flagsOfCommand(args,tokens,known){
const end=tokens.findIndex(({kind})=>kind==="option-terminator"),own=end===-1?tokens:tokens.slice(0,end),start=own.findIndex((token,at)=>token.kind==="positiona\
l"&&!isValue(token.value,own[at-1],known)),name=own.slice(0,start).some(token=>token.kind==="option"&&!known.has(token.name))?void 0:own[start],flag=own.slice(start).
find(({kind})=>kind==="option");if(name===void 0||flag===void 0)return;const words=args.slice(name.index,flag.index).join(" "),[typed=""]=(args[flag.index]??"").
split("=");return`${(0,quote.TN)(typed)} comes after the name of a command, and would be read as an input: put -- before the command: role-chain exec [INPUTS] -\
- ${(0,quote.TN)(words)} ${(0,quote.TN)(typed)} ...`}function isValue(text,before,known){return before?.kind==="option"&&before.value===void 0&&known.get(before.
name)?.value===void 0&&(0,values.yG)(text)!==void 0}function flagsOf(command){return[...command.flags,...command.inputsOf===void 0?[]:(0,inputs.Vc)(command.inputsOf).
map(inputFlag)]}function inputFlag(name){const{kind,description,choices=[]}=inputs.mc[name],value=kind==="choice"?choices.join("|"):kind.toUpperCase();return{name,
description,...kind==="boolean"?{}:{value}}}function readArguments(command,args){const problems=new core_problems.Z,flags=new Map,positionals=[],tokens=tokensOf(
command,args),known=new Map(flagsOf(command).map(flag=>[flag.name,flag])),ofCommand=command.positionals===1/0?flagsOfCommand(args,tokens,known):void 0;ofCommand!==
void 0&&(problems.add(command.name,ofCommand),problems.throwIfAny());for(let next=tokens.shift();next!==void 0;next=tokens.shift())if(next.kind==="positional")positionals.
push(next.value);else if(next.kind==="option"){const flag=known.get(next.name);if(flag===void 0)problems.add(next.rawName,`is not a flag of ${command.name}${hintFor(
next.name,known.keys(),command)}`);else if(flags.has(flag.name))problems.add(next.rawName,"is given more than once");else{const value=flag.value===void 0?booleanOf(
next,tokens):next.value,problem=problemOf(flag,next,value);flags.set(flag.name,value??""),problem!==void 0&&problems.add(next.rawName,problem)}}for(const extra of positionals.
slice(command.positionals))problems.add((0,quote.hD)(extra),`belongs to no flag; role-chain ${command.name} --help lists them`);return problems.throwIfAny(),{positionals,
flags}}function tokensOf(command,args){const options=Object.fromEntries(flagsOf(command).map(({name,value})=>[name,{type:value===void 0?"boolean":"string"}]));return(0,external_node_util_.
parseArgs)({args:[...args],options,strict:!1,allowPositionals:!0,tokens:!0}).tokens}function booleanOf(flag,rest){const[following]=rest;return flag.value!==void 0?
flag.value:following?.kind==="positional"&&(0,values.yG)(following.value)!==void 0?(rest.shift(),following.value):"true"}function problemOf(flag,token,value){return flag.
value===void 0?value===void 0||value===""||(0,values.yG)(value)!==void 0?void 0:`${(0,quote.hD)(value)} is not a boolean; write true or false`:value===void 0?`n\
eeds a value: ${token.rawName} ${flag.value}`:token.inlineValue!==!0&&/^--[a-z]/.test(value)?`needs a value; one that begins with -- is written ${token.rawName}\
=${flag.value}`:void 0}function hintFor(typed,known,command){return(0,nearest.h)(typed,known)||`; see role-chain ${command.name} --help`}function inputFlags({flags}){
return new Map([...flags].flatMap(([name,value])=>(0,inputs.wp)(name)?[[name,value]]:[]))}}),68155:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>Problems});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296);const MAX_PRINTED=50;class Problems{#list=[];#said=new Set;#nameOf;constructor(nameOf=place=>place){
this.#nameOf=nameOf}get list(){return this.#list}get isEmpty(){return this.#list.length===0}isAbout(input){const name=this.#nameOf(input);return this.#list.some(
({place})=>place.split(" ")[0]===name)}add(given,message,hop){const place=this.#nameOf(given),problem=hop===void 0?{place,message}:{place,message,hop},line=lineOf(
problem);this.#said.has(line)||(this.#said.add(line),this.#list.push(problem))}throwIfAny(){const[first,...others]=this.#list;if(first!==void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
_G({code:"invalid-request",message:others.length===0?lineOf(first):this.#asList(),hint:"Nothing was sent to AWS and nothing was exported."})}#asList(){const printed=this.#list.
slice(0,MAX_PRINTED).map(problem=>`  - ${lineOf(problem)}`),left=this.#list.length-printed.length;return[`${this.#list.length} problems:`,...printed,...left>0?[
`  ... and ${left} more`]:[]].join(`
`)}}function lineOf({place,hop,message}){return hop===void 0?`${place}: ${message}`:`${place} (hop ${hop}): ${message}`}}),74910:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>VERSION});const VERSION={rE:"1.0.0"}.rE}),26977:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{commandProcess:()=>commandProcess});var external_node_fs_=__webpack_require__(
73024),external_node_path_=__webpack_require__(76760),systems=__webpack_require__(16134),concealed=__webpack_require__(75406),plain_text=__webpack_require__(65320);
class GuardedOutput{#output;#concealed=new concealed.P;#masked;constructor(output){this.#output=output}conceal=value=>{this.#concealed.add(value);const{maskLine}=this.#output;
maskLine!==void 0&&this.#wait(this.#output.writeMasks((0,plain_text.rh)(value).map(maskLine).join("")))};masked=()=>this.#masked;write=text=>{this.#output.write(
this.guard(text))};guard=text=>(0,plain_text.y1)(this.withoutSecrets(text));#wait(written){const all=Promise.all([this.#masked,written]).then(()=>{this.#masked===
all&&(this.#masked=void 0)});all.catch(()=>{}),this.#masked=all}withoutSecrets=text=>this.#concealed.hideIn(text)}var errors=__webpack_require__(74296);function printingAfter(masked,{
print,printed}){let waiting;return{print:text=>{const masks=masked();if(waiting===void 0&&masks===void 0){print(text);return}const turn=Promise.all([waiting,masks]).
then(()=>{print(text),waiting===turn&&(waiting=void 0)});turn.catch(()=>{}),waiting=turn},printed:async()=>{await waiting,await printed()}}}function writeMasks(log,lines){
return new Promise((resolve,reject)=>{log.write(lines,error=>{if(!(error instanceof Object)){resolve();return}reject(new errors._G({code:"delivery",message:`sta\
ndard error cannot be written: ${(0,errors.bD)(error)}`,hint:"What the log of this CI system has to mask goes there. The log has not got all of it, so no creden\
tials are given out."}))})})}var standard_output=__webpack_require__(77847);function thisProcess(){const{print,printed}=new standard_output.rn(process.stdout);return process.
stderr.on("error",()=>{}),{env:{...process.env},args:process.argv.slice(2),set:(name,value)=>{process.env[name]=value},cwd:()=>process.cwd(),unset:names=>{for(const name of names)
Reflect.deleteProperty(process.env,name)},print,printed,printError:text=>{process.stderr.write(text)},printMasks:lines=>writeMasks(process.stderr,lines),isTerminal:process.
stderr.isTTY,printsToTerminal:process.stdout.isTTY,programDirectory:(0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1]??".")),node:process.
execPath,interrupted:()=>new Promise(resolve=>{for(const signal of["SIGINT","SIGTERM","SIGHUP"])process.once(signal,()=>{resolve()})})}}function commandProcess(reader,unguarded=thisProcess()){
const{printError,printMasks,...process2}=unguarded,{write,conceal,guard,withoutSecrets,masked}=new GuardedOutput({write:printError,writeMasks:printMasks,maskLine:reader===
"log"?(0,systems.f9)(process2.env).maskLine:void 0});return{...process2,...printingAfter(masked,process2),write,conceal,guard,withoutSecrets,masked}}})};0&&(module.exports={id,ids,modules});
