'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=3040,ids=[3040],modules={
6110:((module2,exports2,__webpack_require__)=>{exports2.formatArgs=formatArgs,exports2.save=save,exports2.load=load,exports2.useColors=useColors,exports2.storage=
localstorage(),exports2.destroy=(()=>{let warned=!1;return()=>{warned||(warned=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer do\
es anything. It will be removed in the next major version of `debug`."))}})(),exports2.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#009\
9CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33C\
C00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99C\
C00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9\
900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6\
600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.
__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let m;return typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.
firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&
parseInt(m[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){if(args[0]=
(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module2.exports.humanize(this.diff),!this.useColors)return;
const c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index=0,lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{match!=="%%"&&(index++,match==="%c"&&
(lastC=index))}),args.splice(lastC,0,c)}exports2.log=console.debug||console.log||(()=>{});function save(namespaces){try{namespaces?exports2.storage.setItem("deb\
ug",namespaces):exports2.storage.removeItem("debug")}catch{}}function load(){let r;try{r=exports2.storage.getItem("debug")||exports2.storage.getItem("DEBUG")}catch{}
return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function localstorage(){try{return localStorage}catch{}}module2.exports=__webpack_require__(
40897)(exports2);const{formatters}=module2.exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"[UnexpectedJSONParseError]: "+error.
message}}}),40897:((module2,__unused_webpack_exports,__webpack_require__)=>{function setup(env){createDebug.debug=createDebug,createDebug.default=createDebug,createDebug.
coerce=coerce,createDebug.disable=disable,createDebug.enable=enable,createDebug.enabled=enabled,createDebug.humanize=__webpack_require__(70744),createDebug.destroy=
destroy,Object.keys(env).forEach(key=>{createDebug[key]=env[key]}),createDebug.names=[],createDebug.skips=[],createDebug.formatters={};function selectColor(namespace){
let hash=0;for(let i=0;i<namespace.length;i++)hash=(hash<<5)-hash+namespace.charCodeAt(i),hash|=0;return createDebug.colors[Math.abs(hash)%createDebug.colors.length]}
createDebug.selectColor=selectColor;function createDebug(namespace){let prevTime,enableOverride=null,namespacesCache,enabledCache;function debug(...args){if(!debug.
enabled)return;const self=debug,curr=Number(new Date),ms=curr-(prevTime||curr);self.diff=ms,self.prev=prevTime,self.curr=curr,prevTime=curr,args[0]=createDebug.
coerce(args[0]),typeof args[0]!="string"&&args.unshift("%O");let index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%")return"%";index++;
const formatter=createDebug.formatters[format];if(typeof formatter=="function"){const val=args[index];match=formatter.call(self,val),args.splice(index,1),index--}
return match}),createDebug.formatArgs.call(self,args),(self.log||createDebug.log).apply(self,args)}return debug.namespace=namespace,debug.useColors=createDebug.
useColors(),debug.color=createDebug.selectColor(namespace),debug.extend=extend,debug.destroy=createDebug.destroy,Object.defineProperty(debug,"enabled",{enumerable:!0,
configurable:!1,get:()=>enableOverride!==null?enableOverride:(namespacesCache!==createDebug.namespaces&&(namespacesCache=createDebug.namespaces,enabledCache=createDebug.
enabled(namespace)),enabledCache),set:v=>{enableOverride=v}}),typeof createDebug.init=="function"&&createDebug.init(debug),debug}function extend(namespace,delimiter){
const newDebug=createDebug(this.namespace+(typeof delimiter>"u"?":":delimiter)+namespace);return newDebug.log=this.log,newDebug}function enable(namespaces){createDebug.
save(namespaces),createDebug.namespaces=namespaces,createDebug.names=[],createDebug.skips=[];const split=(typeof namespaces=="string"?namespaces:"").trim().replace(
/\s+/g,",").split(",").filter(Boolean);for(const ns of split)ns[0]==="-"?createDebug.skips.push(ns.slice(1)):createDebug.names.push(ns)}function matchesTemplate(search,template){
let searchIndex=0,templateIndex=0,starIndex=-1,matchIndex=0;for(;searchIndex<search.length;)if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||
template[templateIndex]==="*"))template[templateIndex]==="*"?(starIndex=templateIndex,matchIndex=searchIndex,templateIndex++):(searchIndex++,templateIndex++);else if(starIndex!==
-1)templateIndex=starIndex+1,matchIndex++,searchIndex=matchIndex;else return!1;for(;templateIndex<template.length&&template[templateIndex]==="*";)templateIndex++;
return templateIndex===template.length}function disable(){const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(",");return createDebug.
enable(""),namespaces}function enabled(name){for(const skip of createDebug.skips)if(matchesTemplate(name,skip))return!1;for(const ns of createDebug.names)if(matchesTemplate(
name,ns))return!0;return!1}function coerce(val){return val instanceof Error?val.stack||val.message:val}function destroy(){console.warn("Instance method `debug.d\
estroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return createDebug.enable(createDebug.load()),createDebug}
module2.exports=setup}),2830:((module2,__unused_webpack_exports,__webpack_require__)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.
__nwjs?module2.exports=__webpack_require__(6110):module2.exports=__webpack_require__(95108)}),95108:((module2,exports2,__webpack_require__)=>{const tty=__webpack_require__(
52018),util=__webpack_require__(39023);exports2.init=init,exports2.log=log,exports2.formatArgs=formatArgs,exports2.save=save,exports2.load=load,exports2.useColors=
useColors,exports2.destroy=util.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next ma\
jor version of `debug`."),exports2.colors=[6,2,3,4,5,1];try{const supportsColor=__webpack_require__(21450);supportsColor&&(supportsColor.stderr||supportsColor).
level>=2&&(exports2.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,
161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}exports2.inspectOpts=
Object.keys(process.env).filter(key=>/^debug_/i.test(key)).reduce((obj,key)=>{const prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>k.toUpperCase());
let val=process.env[key];return/^(yes|on|true|enabled)$/i.test(val)?val=!0:/^(no|off|false|disabled)$/i.test(val)?val=!1:val==="null"?val=null:val=Number(val),obj[prop]=
val,obj},{});function useColors(){return"colors"in exports2.inspectOpts?!!exports2.inspectOpts.colors:tty.isatty(process.stderr.fd)}function formatArgs(args){const{
namespace:name,useColors:useColors2}=this;if(useColors2){const c=this.color,colorCode="\x1B[3"+(c<8?c:"8;5;"+c),prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=
prefix+args[0].split(`
`).join(`
`+prefix),args.push(colorCode+"m+"+module2.exports.humanize(this.diff)+"\x1B[0m")}else args[0]=getDate()+name+" "+args[0]}function getDate(){return exports2.inspectOpts.
hideDate?"":new Date().toISOString()+" "}function log(...args){return process.stderr.write(util.formatWithOptions(exports2.inspectOpts,...args)+`
`)}function save(namespaces){namespaces?process.env.DEBUG=namespaces:delete process.env.DEBUG}function load(){return process.env.DEBUG}function init(debug){debug.
inspectOpts={};const keys=Object.keys(exports2.inspectOpts);for(let i=0;i<keys.length;i++)debug.inspectOpts[keys[i]]=exports2.inspectOpts[keys[i]]}module2.exports=
__webpack_require__(40897)(exports2);const{formatters}=module2.exports;formatters.o=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.
inspectOpts).split(`
`).map(str=>str.trim()).join(" ")},formatters.O=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts)}}),83813:(module2=>{module2.
exports=(flag,argv=process.argv)=>{const prefix=flag.startsWith("-")?"":flag.length===1?"-":"--",position=argv.indexOf(prefix+flag),terminatorPosition=argv.indexOf(
"--");return position!==-1&&(terminatorPosition===-1||position<terminatorPosition)}}),70744:(module2=>{var s=1e3,m=s*60,h=m*60,d=h*24,w=d*7,y=d*365.25;module2.exports=
function(val,options){options=options||{};var type=typeof val;if(type==="string"&&val.length>0)return parse(val);if(type==="number"&&isFinite(val))return options.
long?fmtLong(val):fmtShort(val);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){if(str=String(
str),!(str.length>100)){var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(match){var n=parseFloat(match[1]),type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*y;case"\
weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"min\
ute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return n;default:return}}}}function fmtShort(ms){var msAbs=Math.abs(ms);return msAbs>=d?Math.round(ms/d)+"d":msAbs>=h?Math.round(ms/h)+"h":msAbs>=
m?Math.round(ms/m)+"m":msAbs>=s?Math.round(ms/s)+"s":ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms);return msAbs>=d?plural(ms,msAbs,d,"day"):msAbs>=h?plural(
ms,msAbs,h,"hour"):msAbs>=m?plural(ms,msAbs,m,"minute"):msAbs>=s?plural(ms,msAbs,s,"second"):ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;
return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}),21450:((module2,__unused_webpack_exports,__webpack_require__)=>{const os=__webpack_require__(70857),tty=__webpack_require__(
52018),hasFlag=__webpack_require__(83813),{env}=process;let forceColor;hasFlag("no-color")||hasFlag("no-colors")||hasFlag("color=false")||hasFlag("color=never")?
forceColor=0:(hasFlag("color")||hasFlag("colors")||hasFlag("color=true")||hasFlag("color=always"))&&(forceColor=1),"FORCE_COLOR"in env&&(env.FORCE_COLOR==="true"?
forceColor=1:env.FORCE_COLOR==="false"?forceColor=0:forceColor=env.FORCE_COLOR.length===0?1:Math.min(parseInt(env.FORCE_COLOR,10),3));function translateLevel(level){
return level===0?!1:{level,hasBasic:!0,has256:level>=2,has16m:level>=3}}function supportsColor(haveStream,streamIsTTY){if(forceColor===0)return 0;if(hasFlag("co\
lor=16m")||hasFlag("color=full")||hasFlag("color=truecolor"))return 3;if(hasFlag("color=256"))return 2;if(haveStream&&!streamIsTTY&&forceColor===void 0)return 0;
const min=forceColor||0;if(env.TERM==="dumb")return min;if(process.platform==="win32"){const osRelease=os.release().split(".");return Number(osRelease[0])>=10&&
Number(osRelease[2])>=10586?Number(osRelease[2])>=14931?3:2:1}if("CI"in env)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(
sign=>sign in env)||env.CI_NAME==="codeship"?1:min;if("TEAMCITY_VERSION"in env)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?1:0;if(env.COLORTERM===
"truecolor")return 3;if("TERM_PROGRAM"in env){const version=parseInt((env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"iTerm.app":return version>=
3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(env.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)||"COLO\
RTERM"in env?1:min}function getSupportLevel(stream){const level=supportsColor(stream,stream&&stream.isTTY);return translateLevel(level)}module2.exports={supportsColor:getSupportLevel,
stdout:translateLevel(supportsColor(!0,tty.isatty(1))),stderr:translateLevel(supportsColor(!0,tty.isatty(2)))}}),319:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g6:()=>Agent});var external_net_=__webpack_require__(69278),external_http_=__webpack_require__(58611),external_https_=__webpack_require__(
65692);async function toBuffer(stream){let length=0;const chunks=[];for await(const chunk of stream)length+=chunk.length,chunks.push(chunk);return Buffer.concat(
chunks,length)}async function json(stream){const str=(await toBuffer(stream)).toString("utf8");try{return JSON.parse(str)}catch(_err){const err=_err;throw err.message+=
` (input: ${str})`,err}}function req(url,opts={}){const req2=((typeof url=="string"?url:url.href).startsWith("https:")?https:http).request(url,opts),promise=new Promise(
(resolve,reject)=>{req2.once("response",resolve).once("error",reject).end()});return req2.then=promise.then.bind(promise),req2}const INTERNAL=Symbol("AgentBaseI\
nternalState");class Agent extends external_http_.Agent{constructor(opts){super(opts),this[INTERNAL]={}}isSecureEndpoint(options){if(options){if(typeof options.
secureEndpoint=="boolean")return options.secureEndpoint;if(typeof options.protocol=="string")return options.protocol==="https:"}const{stack}=new Error;return typeof stack!=
"string"?!1:stack.split(`
`).some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;
this.sockets[name]||(this.sockets[name]=[]);const fakeSocket=new external_net_.Socket({writable:!1});return this.sockets[name].push(fakeSocket),this.totalSocketCount++,
fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||socket===null)return;const sockets=this.sockets[name],index=sockets.indexOf(socket);index!==-1&&
(sockets.splice(index,1),this.totalSocketCount--,sockets.length===0&&delete this.sockets[name])}getName(options){return this.isSecureEndpoint(options)?external_https_.
Agent.prototype.getName.call(this,options):super.getName(options)}createSocket(req2,options,cb){const connectOpts={...options,secureEndpoint:this.isSecureEndpoint(
options)},name=this.getName(connectOpts),fakeSocket=this.incrementSockets(name);Promise.resolve().then(()=>this.connect(req2,connectOpts)).then(socket=>{if(this.
decrementSockets(name,fakeSocket),typeof socket.addRequest=="function")try{return socket.addRequest(req2,connectOpts)}catch(err){return cb(err)}this[INTERNAL].currentSocket=
socket,super.createSocket(req2,options,cb)},err=>{this.decrementSockets(name,fakeSocket),cb(err)})}createConnection(){const socket=this[INTERNAL].currentSocket;
if(this[INTERNAL].currentSocket=void 0,!socket)throw new Error("No socket was returned in the `connect()` function");return socket}get defaultPort(){return this[INTERNAL].
defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){this[INTERNAL]&&(this[INTERNAL].defaultPort=v)}get protocol(){return this[INTERNAL].protocol??
(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){this[INTERNAL]&&(this[INTERNAL].protocol=v)}}}),28947:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>HttpProxyAgent});var net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69278),tls__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64756),debug__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2830),events__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24434),agent_base__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
319),url__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87016),proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(16825);const debug=debug__WEBPACK_IMPORTED_MODULE_2__(
"http-proxy-agent");class HttpProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_4__.g6{constructor(proxy,opts){super(opts),this.proxy=typeof proxy=="string"?
new url__WEBPACK_IMPORTED_MODULE_5__.URL(proxy):proxy,this.proxyHeaders=opts?.headers??{},debug("Creating new HttpProxyAgent instance: %o",this.proxy.href),opts?.
negotiate?this.onProxyAuth=(0,proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__.h)():opts?.onProxyAuth&&(this.onProxyAuth=opts.onProxyAuth);const host=(this.proxy.
hostname||this.proxy.host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...opts?
omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}addRequest(req,opts){req._header=null,this.setRequestProps(req,opts),super.addRequest(req,opts)}setRequestProps(req,opts){
const{proxy}=this,protocol=opts.secureEndpoint?"https:":"http:",hostname=req.getHeader("host")||"localhost",base=`${protocol}//${hostname}`,url=new url__WEBPACK_IMPORTED_MODULE_5__.
URL(req.path,base);opts.port!==80&&(url.port=String(opts.port)),req.path=String(url);const headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.
proxyHeaders};if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authori\
zation"]=`Basic ${Buffer.from(auth).toString("base64")}`}headers["Proxy-Connection"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const name of Object.
keys(headers)){const value=headers[name];value&&req.setHeader(name,value)}}async connect(req,opts){req._header=null,req.path.includes("://")||this.setRequestProps(
req,opts);let first,endOfHeaders;debug("Regenerating stored HTTP header string for request"),req._implicitHeader(),req.outputData&&req.outputData.length>0&&(debug(
"Patching connection write() output buffer with updated header"),first=req.outputData[0].data,endOfHeaders=first.indexOf(`\r
\r
`)+4,req.outputData[0].data=req._header+first.substring(endOfHeaders),debug("Output buffer: %o",req.outputData[0].data));let socket;this.proxy.protocol==="https\
:"?(debug("Creating `tls.Socket`: %o",this.connectOpts),socket=tls__WEBPACK_IMPORTED_MODULE_1__.connect(this.connectOpts)):(debug("Creating `net.Socket`: %o",this.
connectOpts),socket=net__WEBPACK_IMPORTED_MODULE_0__.connect(this.connectOpts)),await(0,events__WEBPACK_IMPORTED_MODULE_3__.once)(socket,"connect");const connect={
socket};return req.emit("proxyConnect",connect),this.emit("proxyConnect",connect,req),req.emit("proxy",{proxy:this.proxy.href,socket}),socket}}HttpProxyAgent.protocols=
["http","https"];function omit(obj,...keys){const ret={};let key;for(key in obj)keys.includes(key)||(ret[key]=obj[key]);return ret}}),71566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>HttpsProxyAgent});var external_net_=__webpack_require__(69278),external_tls_=__webpack_require__(64756),external_assert_=__webpack_require__(
42613),src=__webpack_require__(2830),dist=__webpack_require__(319),external_url_=__webpack_require__(87016);const debug=src("https-proxy-agent:parse-proxy-respo\
nse");function parseProxyResponse(socket){return new Promise((resolve,reject)=>{let buffersLength=0;const buffers=[];function read(){const b=socket.read();b?ondata(
b):socket.once("readable",read)}function cleanup(){socket.removeListener("end",onend),socket.removeListener("error",onerror),socket.removeListener("readable",read)}
function onend(){cleanup(),debug("onend"),reject(new Error("Proxy connection ended before receiving CONNECT response"))}function onerror(err){cleanup(),debug("o\
nerror %o",err),reject(err)}function ondata(b){buffers.push(b),buffersLength+=b.length;const buffered=Buffer.concat(buffers,buffersLength),endOfHeaders=buffered.
indexOf(`\r
\r
`);if(endOfHeaders===-1){debug("have not received end of HTTP headers yet..."),read();return}const headerParts=buffered.slice(0,endOfHeaders).toString("ascii").
split(`\r
`),firstLine=headerParts.shift();if(!firstLine)return socket.destroy(),reject(new Error("No header received from proxy CONNECT response"));const firstLineParts=firstLine.
split(" "),statusCode=+firstLineParts[1],statusText=firstLineParts.slice(2).join(" "),headers={};for(const header of headerParts){if(!header)continue;const firstColon=header.
indexOf(":");if(firstColon===-1)return socket.destroy(),reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));const key=header.slice(0,firstColon).
toLowerCase(),value=header.slice(firstColon+1).trimStart(),current=headers[key];typeof current=="string"?headers[key]=[current,value]:Array.isArray(current)?current.
push(value):headers[key]=value}debug("got proxy server response: %o %o",firstLine,headers),cleanup(),resolve({connect:{statusCode,statusText,headers},buffered})}
socket.on("error",onerror),socket.on("end",onend),read()})}var proxy_agent_negotiate_dist=__webpack_require__(16825);const dist_debug=src("https-proxy-agent"),setServernameFromNonIpHost=options=>options.
servername===void 0&&options.host&&!external_net_.isIP(options.host)?{...options,servername:options.host}:options;class HttpsProxyAgent extends dist.g6{constructor(proxy,opts){
super(opts),this.options={path:void 0},this.proxy=typeof proxy=="string"?new external_url_.URL(proxy):proxy,this.proxyHeaders=opts?.headers??{},dist_debug("Crea\
ting new HttpsProxyAgent instance: %o",this.proxy.href),opts?.negotiate?this.onProxyAuth=(0,proxy_agent_negotiate_dist.h)():opts?.onProxyAuth&&(this.onProxyAuth=
opts.onProxyAuth);const host=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol===
"https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}async connect(req,opts){const{
proxy}=this;if(!opts.host)throw new TypeError('No "host" provided');let socket;proxy.protocol==="https:"?(dist_debug("Creating `tls.Socket`: %o",this.connectOpts),
socket=external_tls_.connect(setServernameFromNonIpHost(this.connectOpts))):(dist_debug("Creating `net.Socket`: %o",this.connectOpts),socket=external_net_.connect(
this.connectOpts));const headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},host=external_net_.isIPv6(opts.host)?`[${opts.host}\
]`:opts.host;let payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`,headers["Proxy-Connection"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-\
Alive":"close");for(const name of Object.keys(headers))payload+=`${name}: ${headers[name]}\r
`;const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect,buffered}=await proxyResponsePromise;if(req.emit("proxyConnect",connect),this.emit("proxyConnect",connect,req),req.emit("proxy",{proxy:this.proxy.
href,socket}),connect.statusCode===200)return req.once("socket",resume),opts.secureEndpoint?(dist_debug("Upgrading socket connection to TLS"),external_tls_.connect(
{...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket})):socket;if(connect.statusCode===407&&this.onProxyAuth){dist_debug("Got 407 response, in\
voking onProxyAuth callback"),socket.destroy();const proxyAuthenticate=connect.headers["proxy-authenticate"]||"",scheme=Array.isArray(proxyAuthenticate)?proxyAuthenticate[0].
split(/\s/)[0]:proxyAuthenticate.split(/\s/)[0],authResponse=await this.onProxyAuth({response:connect,scheme});return this._connectWithAuth(req,opts,authResponse.
headers)}socket.destroy();const fakeSocket=new external_net_.Socket({writable:!1});return fakeSocket.readable=!0,req.once("socket",s=>{dist_debug("Replaying pro\
xy buffer for failed request"),external_assert_(s.listenerCount("data")>0),s.push(buffered),s.push(null)}),fakeSocket}async _connectWithAuth(req,opts,authHeaders){
const{proxy}=this;let socket;proxy.protocol==="https:"?socket=external_tls_.connect(setServernameFromNonIpHost(this.connectOpts)):socket=external_net_.connect(this.
connectOpts);const headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},host=external_net_.isIPv6(opts.host)?`[${opts.host}]`:
opts.host;let payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}Object.assign(headers,authHeaders),headers.Host=`${host}:${opts.port}`,headers["Proxy-Connection"]||(headers["Proxy\
-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const name of Object.keys(headers))payload+=`${name}: ${headers[name]}\r
`;const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect}=await proxyResponsePromise;if(req.emit("proxyConnect",connect),this.emit("proxyConnect",connect,req),connect.statusCode===200)return req.once(
"socket",resume),opts.secureEndpoint?(dist_debug("Upgrading socket connection to TLS"),external_tls_.connect({...omit(setServernameFromNonIpHost(opts),"host","p\
ath","port"),socket})):socket;throw socket.destroy(),new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`)}}HttpsProxyAgent.protocols=
["http","https"];function resume(socket){setImmediate(()=>{socket.resume()})}function omit(obj,...keys){const ret={};let key;for(key in obj)keys.includes(key)||
(ret[key]=obj[key]);return ret}}),16825:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{h:()=>createNegotiateAuth});function createNegotiateAuth(){return async({response,scheme})=>{if(scheme.toLowerCase()!=="negotiate")throw new Error(`Expected Ne\
gotiate scheme but got "${scheme}"`);let kerberos;try{kerberos=await __webpack_require__.e(8050).then(__webpack_require__.t.bind(__webpack_require__,98050,19))}catch{
throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos')}const proxyAuthenticate=response.
headers["proxy-authenticate"]||"",challengeHeader=Array.isArray(proxyAuthenticate)?proxyAuthenticate[0]:proxyAuthenticate,serverToken=typeof challengeHeader=="s\
tring"&&challengeHeader.includes(" ")?challengeHeader.split(" ").slice(1).join(" "):void 0,token=await(await kerberos.initializeClient("HTTP@proxy",{mechOID:kerberos.
GSS_MECH_OID_SPNEGO})).step(serverToken||"");if(!token)throw new Error("Kerberos client.step() returned no token");return{headers:{"Proxy-Authorization":`Negoti\
ate ${token}`}}}}})};0&&(module.exports={id,ids,modules});
