'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=9153,ids=[9153],modules={
61626:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>parseAssumedRoleArn,DM:()=>parseRoleArn,
KC:()=>accountOfArn,cn:()=>partitionOfRegion,rW:()=>isHostOfAws,rh:()=>isPartition});const PARTITIONS=[{name:"aws-cn",regions:/^cn-\w+-\d+$/,dnsSuffix:"amazonaw\
s.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn"},{name:"aws-us-gov",regions:/^us-gov-\w+-\d+$/,dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws"},
{name:"aws-iso",regions:/^us-iso-\w+-\d+$/,dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov"},{name:"aws-iso-b",regions:/^us-isob-\w+-\d+$/,dnsSuffix:"\
sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud"},{name:"aws-iso-e",regions:/^eu-isoe-\w+-\d+$/,dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.a\
dc-e.uk"},{name:"aws-iso-f",regions:/^us-isof-\w+-\d+$/,dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov"},{name:"aws-eusc",regions:/^eusc-(?:de)-\w+-\d+$/,
dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu"}],COMMERCIAL={name:"aws",regions:/^[a-z]/,dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"a\
pi.aws"};function partitionOfRegion(region){return PARTITIONS.find(partition=>partition.regions.test(region))??COMMERCIAL}function isHostOfAws(hostname){return[
COMMERCIAL,...PARTITIONS].some(({dnsSuffix,dualStackDnsSuffix=dnsSuffix})=>[dnsSuffix,dualStackDnsSuffix].some(suffix=>hostname.endsWith(`.${suffix}`)))}function isPartition(name){
return name===COMMERCIAL.name||PARTITIONS.some(partition=>partition.name===name)}const ROLE_ARN=/^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
function parseRoleArn(arn){const parts=ROLE_ARN.exec(arn)?.groups,{partition,account,name}=parts??{};if(!(partition===void 0||account===void 0||name===void 0||!isPartition(
partition)))return{arn,partition,account,name}}const ASSUMED_ROLE_ARN=/^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;
function parseAssumedRoleArn(arn){const{partition,account,name,sessionName}=ASSUMED_ROLE_ARN.exec(arn)?.groups??{};if(!(partition===void 0||account===void 0||name===
void 0||sessionName===void 0))return{partition,account,name,sessionName}}function accountOfArn(arn){const account=arn.split(":")[4];return account===void 0||account===
""?void 0:account}}),19462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B8:()=>checkJobPlace,
HY:()=>removeJobDirectory,VX:()=>isJobDirectory,Wr:()=>isNamedAs,pZ:()=>newJobDirectory});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),
node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_fs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27672),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__),
node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__),
_core_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(74296),_own_directory_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13853),_private_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
37775);const NAMES={files:/^aws-role-chain-files-[0-9a-f]{32}$/,refresh:/^aws-role-chain-refresh-[0-9a-f]{32}$/};function parentsOf(temporaryDirectory){return[temporaryDirectory,
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())]}function kindBelow(temporaryDirectory,place){return{parents:parentsOf(
temporaryDirectory),name:NAMES[place]}}async function isWithin(directory,workspace){const identityOf=async path=>(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.stat)(path,
{bigint:!0}).then(({dev,ino})=>`${dev} ${ino}`,()=>{}),[start,outer]=[await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(directory).catch(()=>{}),await identityOf(
workspace)];if(start===void 0||outer===void 0)return!1;for(let path=start;;path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)){if(await identityOf(path)===
outer)return!0;if(path===(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))return!1}}async function parentFor({temporaryDirectory,workspace},{what,otherwise}){
const parents=parentsOf(temporaryDirectory);for(const parent of parents)if(!await isWithin(parent,workspace))return parent;throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.
_G({code:"delivery",message:`there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(" and ")} cannot be used`,hint:`S\
et ${process.platform==="win32"?"TEMP":"TMPDIR"} for this step to a directory outside of the workspace, or ${otherwise}.`})}async function newJobDirectory(ground,place,wanted){
const parent=await parentFor(ground,wanted);return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,`${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt}${place}\
-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`)}async function checkJobPlace(ground,wanted){const parent=await parentFor(ground,
wanted);try{await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.jV)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,
_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt)))}catch(error){throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`cannot create a directory for ${wanted.
what} in ${parent}`,error)}}async function isJobDirectory(temporaryDirectory,place,directory){return await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(
directory,kindBelow(temporaryDirectory,place)).catch(()=>"gone")===void 0}function isNamedAs(place,directory){return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
basename)(directory))}async function removeJobDirectory(temporaryDirectory,place,directory,first){try{if(await(0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.
Kl)(directory,kindBelow(temporaryDirectory,place))!==void 0)throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__._G({code:"delivery",message:`${directory} is \
not removed: it is not a directory that this action made there for this user`});for(const name of first)await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(directory,name),{recursive:!0,force:!0});await(0,_fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)(directory,{recursive:!0,force:!0,maxRetries:3})}catch(error){if((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__.
c7)(error)==="ENOENT")return;throw(0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`the private files of this job in ${directory} could not be removed`,error)}}}),
77372:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{beginRefresh:()=>beginRefresh,checkRefresh:()=>checkRefresh});
var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72633),_core_objects_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(77459),_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
56273),_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77032),_sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
87632),_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2151),_sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
21666),_sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(97320),_spec_of_step_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(39015),
_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(54287),_renewal_spec_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(42911),_session_directory_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
40253);async function checkRefresh(request,runner){if(await(0,_session_directory_js__WEBPACK_IMPORTED_MODULE_9__.iU)(runner),(0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__.
B_)(request.inputs)==="server"){(await __webpack_require__.e(3767).then(__webpack_require__.bind(__webpack_require__,63767))).checkServer(runner);return}await(0,_sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_4__.
checkProfileDelivery)(runner,(0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__.CJ)(request),{overwrite:(0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__.Kt)(
request),files:"job"})}async function beginRefresh({request,login},{runner,record}){const renewable=(0,_spec_of_step_js__WEBPACK_IMPORTED_MODULE_6__.z)(request,
login,runner,Date.now()),directory=await(0,_session_directory_js__WEBPACK_IMPORTED_MODULE_9__.KF)(runner),ends=(0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_8__.
oI)(renewable.spec),begin=async()=>{await record({directory}),await(0,_session_directory_js__WEBPACK_IMPORTED_MODULE_9__.Bi)(directory,renewable)};if((0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__.
B_)(request.inputs)==="server")return await begin(),{values:await serverFor(request,{directory,ends},runner)};const entries=(0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__.
su)(request,{directory,ends}),variables=profileVariables(request,entries,runner);return await begin(),{values:{variables,profiles:{entries,overwrite:(0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__.
Kt)(request),files:"job"}}}}function profileVariables({inputs},entries,{environment,log}){const clearOthers=inputs["unset-current-credentials"]===!0;if(inputs["\
output-env-credentials"]===!1)return!clearOthers&&_core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A.some(name=>(environment[name]??"")!=="")&&log.warning("Thi\
s job has keys in its environment, and most tools prefer them to any profile. unset-current-credentials: true empties them."),(0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__.
ro)({clearOthers},environment);const[only,...others]=entries;if(only===void 0||others.length>0)return(0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__.
ro)({clearOthers:!0},environment);log.info(`Credentials renew themselves for as long as this job runs: AWS_PROFILE is ${only.name}.`);const access={kind:"profil\
e",name:only.name};return(0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__.ro)({clearOthers,region:only.region,access},environment)}async function serverFor({
inputs,plan},{directory,ends},runner){const{startForJob}=await __webpack_require__.e(7972).then(__webpack_require__.bind(__webpack_require__,17972)),{endpoint,urlOf,
token,tokenFile}=await startForJob(directory,ends,runner),[only,...others]=ends,one=others.length===0?only:void 0,region=one?.region,profiles=await profilesBesideServer(
region??plan.region,runner),[profile]=profiles?.entries??[],access={kind:"endpoint",token,tokenFile,...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_11__.r)({url:one===
void 0?void 0:urlOf(one),profile:profile?.name})};runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);const variables=(0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__.
ro)({clearOthers:inputs["unset-current-credentials"]===!0,access,...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_11__.r)({region})},runner.environment),boto=await(0,_sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_2__.
m)(runner.environment);return boto.files.length>0&&runner.log.warning(`${boto.files.join(", ")}: boto3 and the AWS CLI would use the keys there instead of the s\
erver, so later steps find an empty file (${[...boto.variables.keys()].join(", ")}).`),{variables:new Map([...variables,...boto.variables]),outputs:new Map([["c\
redentials-endpoint",endpoint]]),...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_11__.r)({profiles})}}async function profilesBesideServer(region,{environment,log}){
const file=await(0,_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_3__.XP)(environment),isNamed=(0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__.
OU)(environment);return file===void 0&&!isNamed?void 0:(file!==void 0&&log.warning(`${file} has a profile default with credentials. SDKs would use them instead \
of the server, so later steps read private copies of the profile files, in which that profile is ${_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_3__.
Mc}.`),{entries:isNamed?[{name:_sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_5__.VG,region,access:{kind:"none"}}]:[],overwrite:!0,files:"job",isUnasked:!0,
movesDefault:!0})}}),54287:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CJ:()=>profileNames,Kt:()=>replacesProfiles,
su:()=>profileEntries});var _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(97320),_runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69435),_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75573);function profileNames({inputs,plan}){return plan.targets.length>0?plan.targets.
map(({name})=>name):[inputs["aws-profile"]??_sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__.VG]}function replacesProfiles({inputs,plan}){return plan.targets.
length===0&&inputs["aws-profile"]===void 0||inputs["overwrite-aws-profile"]===!0}function profileEntries({inputs},{directory,ends}){const{node,program}=(0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__.
k)();return ends.map(({name,region,key})=>({name:name??inputs["aws-profile"]??_sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__.VG,region,access:{kind:"pr\
ocess",command:(0,_runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__.b)([node,program,directory,key])}}))}}),69435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>profileCommand});var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(74296),_text_trim_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
43675);function profileCommand(words,isWindows=process.platform==="win32"){const line=words.map(word=>quoteWord(word,isWindows)).join(" ");if(/\p{Cc}|\s[#;]/u.test(
line))throw unwritable(words.find(word=>/\p{Cc}|\s[#;]/u.test(word))??line);return line}function quoteWord(word,isWindows){if(isWindows){if(/["%]/.test(word))throw unwritable(
word);return/^[\w@+=:,.\\/-]+$/.test(word)?word:`"${word}${word.slice((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__.s)(word,"\\").length)}"`}return/^[\w@%+=:,./-]+$/.
test(word)?word:`'${word.replaceAll("'",`'"'"'`)}'`}function unwritable(word){return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({code:"delivery",message:`\
the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,hint:'Put RUNNER_TEMP an\
d the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.'})}}),75573:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>ownPrograms});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);function ownPrograms(){const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(process.argv[1]??"."));return{node:process.execPath,program:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,"credential-process.js"),server:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(directory,"credential-server.js")}}}),75390:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{n:()=>isoSeconds});function isoSeconds(time){return new Date(time).toISOString().replace(/\.\d+Z$/,"Z")}})};0&&(module.exports={id,ids,modules});
