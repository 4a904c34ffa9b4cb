'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=7108,ids=[7108],modules={
67108:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>unseenProfiles,unreadableFiles:()=>unreadableFiles});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573),node_buffer__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__),
_text_list_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2807),_text_quote_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55383),_ini_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8400);const HEADER=/^\[(.+)\]/,OPTION=/^([^=:]*)[=:]/,COMMENT=/^[#;]/;class Reader{#isReplaced;#seen=new Map;#section;#indent;constructor(isReplaced){this.#isReplaced=
isReplaced}refusal(line){const content=line.trim();if(content===""||COMMENT.test(content))return;const indent=line.length-line.trimStart().length;if(this.#indent!==
void 0&&indent>this.#indent)return;const header=HEADER.exec(content)?.[1];if(header!==void 0)return this.#begin(header);if(this.#section===void 0)return"it stan\
ds before the first [section]";const key=OPTION.exec(content)?.[1]?.trim().toLowerCase()??"";return key===""?'it is neither a [section] nor a "key = value"':(this.#indent=
indent,this.#add(this.#section,key))}#begin(section){this.#indent=void 0,this.#section=section;const isTwice=this.#seen.has(section)&&section!=="DEFAULT"&&!this.#isReplaced(
section);return this.#seen.has(section)||this.#seen.set(section,new Set),isTwice?`the section ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(section)} is \
there twice`:void 0}#add(section,key){const keys=this.#seen.get(section),isTwice=keys?.has(key)===!0&&!this.#isReplaced(section);return keys?.add(key),isTwice?`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(key)} is there twice in the section ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(section)}`:void 0}}function whyUnreadable(text,isReplaced=()=>!1){if(_ini_js__WEBPACK_IMPORTED_MODULE_2__.
sn.test(text))return"it starts with a byte order mark: save it as UTF-8 without BOM";const bytes=Buffer.from(text,"latin1");if(!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.
isUtf8)(bytes))return"it is not UTF-8";const reader=new Reader(isReplaced);let number=0;for(const[line]of bytes.toString("utf8").matchAll(_ini_js__WEBPACK_IMPORTED_MODULE_2__.
Qx)){number+=1;const refusal=reader.refusal(line);if(refusal!==void 0)return`line ${number}: ${refusal}`}}function unreadableFiles(texts,replaced){const headers=new Set(
replaced.flatMap(name=>[name,`profile ${name}`]));return[...texts].flatMap(([path,text])=>{const why=whyUnreadable(text,section=>headers.has(section));return why===
void 0?[]:[`The AWS CLI and boto3 cannot read ${path}, so they will fail with the profiles of this step, and with all others. ${why[0]?.toUpperCase()??""}${why.
slice(1)}. Correct that file.`]})}const SEEN_BY_ALL=/^[\w.%@:+-]+$/;function unseenProfiles(names){const unseen=names.filter(name=>!SEEN_BY_ALL.test(name));return unseen.
length===0?[]:[`The AWS SDK for JavaScript does not find the settings of ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_3__.K)(unseen.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_1__.
hD))} in a config file: it knows only profile names of letters, digits and _ . % @ : + -. Choose another name if such a tool uses the profile.`]}}),55383:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{TN:()=>oneLine,Uo:()=>headOf,hD:()=>quote});var _ascii_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49024);const MAX_LENGTH=200,
HEAD_LENGTH=12;function quote(value){if(value.length<=MAX_LENGTH)return`'${oneLine(value)}'`;const isInNumber=/\d/.test(value.charAt(HEAD_LENGTH)),head=value.slice(
0,HEAD_LENGTH);return`'${oneLine(isInNumber?head.replace(/\d+$/,""):head)}...'`}function headOf(text,maxLength){if(text.length<=maxLength)return text;let end=maxLength;
for(;end>0&&!/\s/.test(text.charAt(end));)end-=1;return text.slice(0,end).trimEnd()}const HIDDEN=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,ESCAPES={"\n":"\\n","\r":"\
\\r","	":"\\t"};function oneLine(text){return(0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(text)?text:text.replace(HIDDEN,character=>ESCAPES[character]??`\\u${(character.
codePointAt(0)??0).toString(16).padStart(4,"0")}`)}})};0&&(module.exports={id,ids,modules});
