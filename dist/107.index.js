'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=107,ids=[107],modules={
60107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{var node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache;__webpack_require__.
d(__webpack_exports__,{Secret:()=>Secret,TOTP:()=>TOTP});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const uintDecode=num=>{const buf=new ArrayBuffer(
8),arr=new Uint8Array(buf);let acc=num;for(let i=7;i>=0&&acc!==0;i--)arr[i]=acc&255,acc-=arr[i],acc/=256;return arr},globalScope=(()=>{if(typeof globalThis=="ob\
ject")return globalThis;Object.defineProperty(Object.prototype,"__GLOBALTHIS__",{get(){return this},configurable:!0});try{if(typeof __GLOBALTHIS__<"u")return __GLOBALTHIS__}finally{
delete Object.prototype.__GLOBALTHIS__}if(typeof self<"u")return self;if(typeof window<"u")return window;if(typeof global<"u")return global})(),canonicalizeAlgorithm=algorithm=>{
switch(!0){case/^(?:SHA-?1|SSL3-SHA1)$/i.test(algorithm):return"SHA1";case/^SHA(?:2?-)?224$/i.test(algorithm):return"SHA224";case/^SHA(?:2?-)?256$/i.test(algorithm):
return"SHA256";case/^SHA(?:2?-)?384$/i.test(algorithm):return"SHA384";case/^SHA(?:2?-)?512$/i.test(algorithm):return"SHA512";case/^SHA3-224$/i.test(algorithm):return"\
SHA3-224";case/^SHA3-256$/i.test(algorithm):return"SHA3-256";case/^SHA3-384$/i.test(algorithm):return"SHA3-384";case/^SHA3-512$/i.test(algorithm):return"SHA3-51\
2";default:throw new TypeError(`Unknown hash algorithm: ${algorithm}`)}},hmacDigest=(algorithm,key,message)=>{if((node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache||
(node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache=__webpack_require__.t(node_crypto__WEBPACK_IMPORTED_MODULE_0__,2)))?.createHmac){const hmac=node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHmac(algorithm,globalScope.Buffer.from(key));return hmac.update(globalScope.Buffer.from(message)),hmac.digest()}else throw new Error("Missing HMAC functio\
n")},ALPHABET$1="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",base32Decode=str=>{str=str.replace(/ /g,"").toUpperCase();let end=str.length;for(;str[end-1]==="=";)--end;end<
str.length&&(str=str.substring(0,end));const buf=new ArrayBuffer(str.length*5/8|0),arr=new Uint8Array(buf);let bits=0,value=0,index=0;for(let i=0;i<str.length;i++){
const idx=ALPHABET$1.indexOf(str[i]);if(idx===-1)throw new TypeError(`Invalid character found: ${str[i]}`);value=value<<5|idx,bits+=5,bits>=8&&(bits-=8,arr[index++]=
value>>>bits)}return arr},base32Encode=arr=>{let bits=0,value=0,str="";for(let i=0;i<arr.length;i++)for(value=value<<8|arr[i],bits+=8;bits>=5;)str+=ALPHABET$1[value>>>
bits-5&31],bits-=5;return bits>0&&(str+=ALPHABET$1[value<<5-bits&31]),str},ALPHABET="0123456789ABCDEF",hexDecode=str=>{str=str.replace(/ /g,"").toUpperCase();const buf=new ArrayBuffer(
str.length/2),arr=new Uint8Array(buf);for(let i=0;i<str.length;i+=2){const hi=ALPHABET.indexOf(str[i]),lo=ALPHABET.indexOf(str[i+1]);if(hi===-1||lo===-1)throw new TypeError(
`Invalid character found: ${str.substring(i,i+2)}`);arr[i/2]=hi<<4|lo}return arr},hexEncode=arr=>{let str="";for(let i=0;i<arr.length;i++){const hex=arr[i].toString(
16);hex.length===1&&(str+="0"),str+=hex}return str.toUpperCase()},latin1Decode=str=>{const buf=new ArrayBuffer(str.length),arr=new Uint8Array(buf);for(let i=0;i<
str.length;i++)arr[i]=str.charCodeAt(i)&255;return arr},latin1Encode=arr=>{let str="";for(let i=0;i<arr.length;i++)str+=String.fromCharCode(arr[i]);return str},
ENCODER=globalScope.TextEncoder?new globalScope.TextEncoder:null,DECODER=globalScope.TextDecoder?new globalScope.TextDecoder:null,utf8Decode=str=>{if(!ENCODER)throw new Error(
"Encoding API not available");return ENCODER.encode(str)},utf8Encode=arr=>{if(!DECODER)throw new Error("Encoding API not available");return DECODER.decode(arr)},
randomBytes=size=>{if((node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache||(node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache=__webpack_require__.t(
node_crypto__WEBPACK_IMPORTED_MODULE_0__,2)))?.randomBytes)return node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes(size);if(globalScope.crypto?.getRandomValues)
return globalScope.crypto.getRandomValues(new Uint8Array(size));throw new Error("Cryptography API not available")};class Secret{static fromLatin1(str){return new Secret(
{buffer:latin1Decode(str).buffer})}static fromUTF8(str){return new Secret({buffer:utf8Decode(str).buffer})}static fromBase32(str){return new Secret({buffer:base32Decode(
str).buffer})}static fromHex(str){return new Secret({buffer:hexDecode(str).buffer})}get buffer(){return this.bytes.buffer}get latin1(){return Object.defineProperty(
this,"latin1",{enumerable:!0,writable:!1,configurable:!1,value:latin1Encode(this.bytes)}),this.latin1}get utf8(){return Object.defineProperty(this,"utf8",{enumerable:!0,
writable:!1,configurable:!1,value:utf8Encode(this.bytes)}),this.utf8}get base32(){return Object.defineProperty(this,"base32",{enumerable:!0,writable:!1,configurable:!1,
value:base32Encode(this.bytes)}),this.base32}get hex(){return Object.defineProperty(this,"hex",{enumerable:!0,writable:!1,configurable:!1,value:hexEncode(this.bytes)}),
this.hex}constructor({buffer,size=20}={}){this.bytes=typeof buffer>"u"?randomBytes(size):new Uint8Array(buffer),Object.defineProperty(this,"bytes",{enumerable:!0,
writable:!1,configurable:!1,value:this.bytes})}}const timingSafeEqual=(a,b)=>{if((node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache||(node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache=
__webpack_require__.t(node_crypto__WEBPACK_IMPORTED_MODULE_0__,2)))?.timingSafeEqual)return node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual(globalScope.
Buffer.from(a),globalScope.Buffer.from(b));{if(a.length!==b.length)throw new TypeError("Input strings must have the same length");let i=-1,out=0;for(;++i<a.length;)
out|=a.charCodeAt(i)^b.charCodeAt(i);return out===0}};class HOTP{static get defaults(){return{issuer:"",label:"OTPAuth",issuerInLabel:!0,algorithm:"SHA1",digits:6,
counter:0,window:1}}static generate({secret,algorithm=HOTP.defaults.algorithm,digits=HOTP.defaults.digits,counter=HOTP.defaults.counter,hmac=hmacDigest}){const message=uintDecode(
counter),digest=hmac(algorithm,secret.bytes,message);if(!digest?.byteLength||digest.byteLength<19)throw new TypeError("Return value must be at least 19 bytes");
const offset=digest[digest.byteLength-1]&15;return(((digest[offset]&127)<<24|(digest[offset+1]&255)<<16|(digest[offset+2]&255)<<8|digest[offset+3]&255)%10**digits).
toString().padStart(digits,"0")}generate({counter=this.counter++}={}){return HOTP.generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,counter,
hmac:this.hmac})}static validate({token,secret,algorithm,digits=HOTP.defaults.digits,counter=HOTP.defaults.counter,window:window2=HOTP.defaults.window,hmac=hmacDigest}){
if(token.length!==digits)return null;let delta=null;const check=i=>{const generatedToken=HOTP.generate({secret,algorithm,digits,counter:i,hmac});timingSafeEqual(
token,generatedToken)&&(delta=i-counter)};check(counter);for(let i=1;i<=window2&&delta===null&&(check(counter-i),!(delta!==null||(check(counter+i),delta!==null)));++i)
;return delta}validate({token,counter=this.counter,window:window2}){return HOTP.validate({token,secret:this.secret,algorithm:this.algorithm,digits:this.digits,counter,
window:window2,hmac:this.hmac})}toString(){const e=encodeURIComponent;return`otpauth://hotp/${this.issuer.length>0?this.issuerInLabel?`${e(this.issuer)}:${e(this.
label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}\
&digits=${e(this.digits)}&counter=${e(this.counter)}`}constructor({issuer=HOTP.defaults.issuer,label=HOTP.defaults.label,issuerInLabel=HOTP.defaults.issuerInLabel,
secret=new Secret,algorithm=HOTP.defaults.algorithm,digits=HOTP.defaults.digits,counter=HOTP.defaults.counter,hmac}={}){this.issuer=issuer,this.label=label,this.
issuerInLabel=issuerInLabel,this.secret=typeof secret=="string"?Secret.fromBase32(secret):secret,this.algorithm=hmac?algorithm:canonicalizeAlgorithm(algorithm),
this.digits=digits,this.counter=counter,this.hmac=hmac}}class TOTP{static get defaults(){return{issuer:"",label:"OTPAuth",issuerInLabel:!0,algorithm:"SHA1",digits:6,
period:30,window:1}}static counter({period=TOTP.defaults.period,timestamp=Date.now()}={}){return Math.floor(timestamp/1e3/period)}counter({timestamp=Date.now()}={}){
return TOTP.counter({period:this.period,timestamp})}static remaining({period=TOTP.defaults.period,timestamp=Date.now()}={}){return period*1e3-timestamp%(period*
1e3)}remaining({timestamp=Date.now()}={}){return TOTP.remaining({period:this.period,timestamp})}static generate({secret,algorithm,digits,period=TOTP.defaults.period,
timestamp=Date.now(),hmac}){return HOTP.generate({secret,algorithm,digits,counter:TOTP.counter({period,timestamp}),hmac})}generate({timestamp=Date.now()}={}){return TOTP.
generate({secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.period,timestamp,hmac:this.hmac})}static validate({token,secret,algorithm,digits,
period=TOTP.defaults.period,timestamp=Date.now(),window:window2,hmac}){return HOTP.validate({token,secret,algorithm,digits,counter:TOTP.counter({period,timestamp}),
window:window2,hmac})}validate({token,timestamp,window:window2}){return TOTP.validate({token,secret:this.secret,algorithm:this.algorithm,digits:this.digits,period:this.
period,timestamp,window:window2,hmac:this.hmac})}toString(){const e=encodeURIComponent;return`otpauth://totp/${this.issuer.length>0?this.issuerInLabel?`${e(this.
issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?issuer=${e(this.issuer)}&`:`${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(
this.algorithm)}&digits=${e(this.digits)}&period=${e(this.period)}`}constructor({issuer=TOTP.defaults.issuer,label=TOTP.defaults.label,issuerInLabel=TOTP.defaults.
issuerInLabel,secret=new Secret,algorithm=TOTP.defaults.algorithm,digits=TOTP.defaults.digits,period=TOTP.defaults.period,hmac}={}){this.issuer=issuer,this.label=
label,this.issuerInLabel=issuerInLabel,this.secret=typeof secret=="string"?Secret.fromBase32(secret):secret,this.algorithm=hmac?algorithm:canonicalizeAlgorithm(
algorithm),this.digits=digits,this.period=period,this.hmac=hmac}}const OTPURI_REGEX=/^otpauth:\/\/([ht]otp)\/(.+)\?([A-Z0-9.~_-]+=[^?&]*(?:&[A-Z0-9.~_-]+=[^?&]*)*)$/i,
SECRET_REGEX=/^[2-7A-Z]+=*$/i,ALGORITHM_REGEX=/^SHA(?:1|224|256|384|512|3-224|3-256|3-384|3-512)$/i,ALGORITHM_CUSTOM_REGEX=/^[A-Z0-9]+(?:[_-][A-Z0-9]+)*$/i,INTEGER_REGEX=/^[+-]?\d+$/,
POSITIVE_INTEGER_REGEX=/^\+?[1-9]\d*$/;class URI{static parse(uri,{hmac}={}){let uriGroups;try{uriGroups=uri.match(OTPURI_REGEX)}catch{}if(!Array.isArray(uriGroups))
throw new URIError("Invalid URI format");const uriType=uriGroups[1].toLowerCase(),uriLabel=uriGroups[2].split(/(?::|%3A) *(.+)/i,2).map(decodeURIComponent),uriParams=uriGroups[3].
split("&").reduce((acc,cur)=>{const pairArr=cur.split(/=(.*)/,2).map(decodeURIComponent),pairKey=pairArr[0].toLowerCase(),pairVal=pairArr[1],pairAcc=acc;return pairAcc[pairKey]=
pairVal,pairAcc},{});let OTP;const config={};if(uriType==="hotp")if(OTP=HOTP,typeof uriParams.counter<"u"&&INTEGER_REGEX.test(uriParams.counter))config.counter=
parseInt(uriParams.counter,10);else throw new TypeError("Missing or invalid 'counter' parameter");else if(uriType==="totp"){if(OTP=TOTP,typeof uriParams.period<
"u")if(POSITIVE_INTEGER_REGEX.test(uriParams.period))config.period=parseInt(uriParams.period,10);else throw new TypeError("Invalid 'period' parameter")}else throw new TypeError(
"Unknown OTP type");if(typeof uriParams.issuer<"u"&&(config.issuer=uriParams.issuer),uriLabel.length===2?(config.label=uriLabel[1],typeof config.issuer>"u"||config.
issuer===""?config.issuer=uriLabel[0]:uriLabel[0]===""&&(config.issuerInLabel=!1)):(config.label=uriLabel[0],typeof config.issuer<"u"&&config.issuer!==""&&(config.
issuerInLabel=!1)),typeof uriParams.secret<"u"&&SECRET_REGEX.test(uriParams.secret))config.secret=uriParams.secret;else throw new TypeError("Missing or invalid \
'secret' parameter");if(typeof uriParams.algorithm<"u")if((hmac?ALGORITHM_CUSTOM_REGEX:ALGORITHM_REGEX).test(uriParams.algorithm))config.algorithm=uriParams.algorithm;else
throw new TypeError("Invalid 'algorithm' parameter");if(typeof uriParams.digits<"u")if(POSITIVE_INTEGER_REGEX.test(uriParams.digits))config.digits=parseInt(uriParams.
digits,10);else throw new TypeError("Invalid 'digits' parameter");return typeof hmac<"u"&&(config.hmac=hmac),new OTP(config)}static stringify(otp){if(otp instanceof
HOTP||otp instanceof TOTP)return otp.toString();throw new TypeError("Invalid 'HOTP/TOTP' object")}}const version="9.5.2"})};0&&(module.exports={id,ids,modules});
