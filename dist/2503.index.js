'use strict';
var jt=Object.defineProperty;var bu=Object.getOwnPropertyDescriptor;var zu=Object.getOwnPropertyNames;var Hu=Object.prototype.hasOwnProperty;var Gu=(h,e)=>{for(var u in e)jt(h,u,{get:e[u],enumerable:!0})},ku=(h,e,u,w)=>{if(e&&typeof e=="object"||typeof e=="function")for(let f of zu(e))!Hu.call(h,f)&&
f!==u&&jt(h,f,{get:()=>e[f],enumerable:!(w=bu(e,f))||w.enumerable});return h};var Vu=h=>ku(jt({},"__esModule",{value:!0}),h);var Bu={};Gu(Bu,{id:()=>Yu,ids:()=>qu,modules:()=>xu});module.exports=Vu(Bu);const Yu=2503,qu=[2503],xu={92503:((h,e,u)=>{const{awsEndpointFunctions:w,emitWarningIfUnsupportedVersion:f,
createDefaultUserAgentProvider:Or,getDefaultSocketTimeout:Nr,NODE_APP_ID_CONFIG_OPTIONS:Pr,getAwsRegionExtensionConfiguration:Cr,resolveAwsRegionExtensionConfiguration:gr,
resolveUserAgentConfig:Dr,resolveHostHeaderConfig:Lr,getUserAgentPlugin:pr,getHostHeaderPlugin:Sr,getLoggerPlugin:mr,getRecursionDetectionPlugin:yr}=u(33666),{getHttpAuthSchemeEndpointRuleSetPlugin:$r,
DefaultIdentityProviderConfig:vr,getHttpSigningPlugin:hr,createPaginator:N}=u(43138),{normalizeProvider:Zt,getSmithyContext:Ur,ServiceException:Mr,NoOpLogger:fr,
emitWarningIfUnsupportedVersion:Fr,loadConfigsForDefaultMode:br,getDefaultExtensionConfiguration:zr,resolveDefaultRuntimeConfig:Hr,Client:Kt,makeBuilder:Gr,createAggregatedClient:kr}=u(
81759),{Command:Vr}=u(81759);e.$Command=Vr,e.__Client=Kt;const{resolveDefaultsModeConfig:Yr,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:qr,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:xr,
NODE_REGION_CONFIG_OPTIONS:Br,NODE_REGION_CONFIG_FILE_OPTIONS:Wr,resolveRegionConfig:wr}=u(69769),{BinaryDecisionDiagram:Xr,EndpointCache:jr,decideEndpoint:Zr,customEndpointFunctions:Kr,
resolveEndpointConfig:Qr,getEndpointPlugin:Jr}=u(7533),{parseUrl:eE,getHttpHandlerExtensionConfiguration:tE,resolveHttpHandlerRuntimeConfig:nE,getContentLengthPlugin:sE}=u(
64059),{DEFAULT_RETRY_MODE:aE,NODE_RETRY_MODE_CONFIG_OPTIONS:iE,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:oE,resolveRetryConfig:cE,getRetryPlugin:rE}=u(62880),{TypeRegistry:Qt,
getSchemaSerdePlugin:EE}=u(74703),{resolveAwsSdkSigV4Config:lE,AwsSdkSigV4Signer:AE,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:RE}=u(58790),{defaultProvider:_E}=u(82548),
{toUtf8:TE,fromUtf8:uE,toBase64:dE,fromBase64:IE,calculateBodyLength:OE}=u(83763),{streamCollector:NE,NodeHttpHandler:PE}=u(61279),{AwsJson1_1Protocol:CE}=u(19656),
{Sha256:gE}=u(12793),DE=async(s,n,O)=>({operation:Ur(n).operation,region:await Zt(s.region)()||(()=>{throw new Error("expected `region` to be configured for `aw\
s.auth#sigv4`")})()});function LE(s){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"organizations",region:s.region},propertiesExtractor:(n,O)=>({signingProperties:{
config:n,context:O}})}}const pE=s=>{const n=[];switch(s.operation){default:n.push(LE(s))}return n},SE=s=>{const n=lE(s);return Object.assign(n,{authSchemePreference:Zt(
s.authSchemePreference??[])})},mE=s=>Object.assign(s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.useFipsEndpoint??!1,defaultSigningName:"\
organizations"}),yE={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"re\
gion"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var $E="3.1168.0",vE={version:$E};const V="ref",Jt="authSchemes",en="signingRegion",b=-1,
X=!0,tn="isSet",nn="PartitionResult",j="booleanEquals",Et="getAttr",sn={[V]:"Endpoint"},lt={[V]:nn},an={[Jt]:[{name:"sigv4",[en]:"us-gov-west-1"}]},Z={[Jt]:[{name:"\
sigv4",[en]:"{PartitionResult#implicitGlobalRegion}"}]},on=[{[V]:"Region"}],cn={conditions:[[tn,[sn]],[tn,on],["aws.partition",on,nn],[j,[{[V]:"UseFIPS"},X]],[j,
[{[V]:"UseDualStack"},X]],["stringEquals",[{fn:Et,argv:[lt,"name"]},"aws-us-gov"]],[j,[{fn:Et,argv:[lt,"supportsFIPS"]},X]],[j,[{fn:Et,argv:[lt,"supportsDualSta\
ck"]},X]]],results:[[b],[b,"Invalid Configuration: FIPS and custom endpoint are not supported"],[b,"Invalid Configuration: Dualstack and custom endpoint are not\
 supported"],[sn,{}],["https://organizations.us-gov-west-1.amazonaws.com",an],["https://organizations.us-gov-west-1.api.aws",an],["https://organizations-fips.{P\
artitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",Z],[b,"FIPS and DualStack are enabled, but this partition does not support one or bot\
h"],["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",Z],[b,"FIPS is enabled but this partition does not support \
FIPS"],["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}",Z],[b,"DualStack is enabled but this partition does \
not support DualStack"],["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",Z],[b,"Invalid Configuration: Missing Region"]]},
hE=2,C=1e8,UE=new Int32Array([-1,1,-1,0,14,3,1,4,C+13,2,5,C+13,3,8,6,4,7,C+12,7,C+10,C+11,4,11,9,5,C+4,10,6,C+8,C+9,5,C+5,12,6,13,C+7,7,C+6,C+7,3,C+1,15,4,C+2,C+
3]),ME=Xr.from(UE,hE,cn.conditions,cn.results),fE=new jr({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),FE=(s,n={})=>fE.get(s,()=>Zr(ME,{endpointParams:s,
logger:n.logger}));Kr.aws=w;class c extends Mr{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.organizations#OrganizationsServiceException";constructor(n){
super(n),Object.setPrototypeOf(this,c.prototype)}}class K extends c{static shapeId="com.amazonaws.organizations#AccessDeniedException";name="AccessDeniedExcepti\
on";$fault="client";Message;constructor(n){super({name:"AccessDeniedException",$fault:"client",...n}),Object.setPrototypeOf(this,K.prototype),this.Message=n.Message}}
class Q extends c{static shapeId="com.amazonaws.organizations#AccessDeniedForDependencyException";name="AccessDeniedForDependencyException";$fault="client";Message;Reason;constructor(n){
super({name:"AccessDeniedForDependencyException",$fault:"client",...n}),Object.setPrototypeOf(this,Q.prototype),this.Message=n.Message,this.Reason=n.Reason}}class J extends c{static shapeId="\
com.amazonaws.organizations#AWSOrganizationsNotInUseException";name="AWSOrganizationsNotInUseException";$fault="client";Message;constructor(n){super({name:"AWSO\
rganizationsNotInUseException",$fault:"client",...n}),Object.setPrototypeOf(this,J.prototype),this.Message=n.Message}}class ee extends c{static shapeId="com.ama\
zonaws.organizations#ConcurrentModificationException";name="ConcurrentModificationException";$fault="client";Message;constructor(n){super({name:"ConcurrentModif\
icationException",$fault:"client",...n}),Object.setPrototypeOf(this,ee.prototype),this.Message=n.Message}}class te extends c{static shapeId="com.amazonaws.organ\
izations#ConstraintViolationException";name="ConstraintViolationException";$fault="client";Message;Reason;constructor(n){super({name:"ConstraintViolationExcepti\
on",$fault:"client",...n}),Object.setPrototypeOf(this,te.prototype),this.Message=n.Message,this.Reason=n.Reason}}class ne extends c{static shapeId="com.amazonaw\
s.organizations#HandshakeAlreadyInStateException";name="HandshakeAlreadyInStateException";$fault="client";Message;constructor(n){super({name:"HandshakeAlreadyIn\
StateException",$fault:"client",...n}),Object.setPrototypeOf(this,ne.prototype),this.Message=n.Message}}class se extends c{static shapeId="com.amazonaws.organiz\
ations#HandshakeConstraintViolationException";name="HandshakeConstraintViolationException";$fault="client";Message;Reason;constructor(n){super({name:"HandshakeC\
onstraintViolationException",$fault:"client",...n}),Object.setPrototypeOf(this,se.prototype),this.Message=n.Message,this.Reason=n.Reason}}class ae extends c{static shapeId="\
com.amazonaws.organizations#HandshakeNotFoundException";name="HandshakeNotFoundException";$fault="client";Message;constructor(n){super({name:"HandshakeNotFoundE\
xception",$fault:"client",...n}),Object.setPrototypeOf(this,ae.prototype),this.Message=n.Message}}class ie extends c{static shapeId="com.amazonaws.organizations\
#InvalidHandshakeTransitionException";name="InvalidHandshakeTransitionException";$fault="client";Message;constructor(n){super({name:"InvalidHandshakeTransitionE\
xception",$fault:"client",...n}),Object.setPrototypeOf(this,ie.prototype),this.Message=n.Message}}class oe extends c{static shapeId="com.amazonaws.organizations\
#InvalidInputException";name="InvalidInputException";$fault="client";Message;Reason;constructor(n){super({name:"InvalidInputException",$fault:"client",...n}),Object.
setPrototypeOf(this,oe.prototype),this.Message=n.Message,this.Reason=n.Reason}}class ce extends c{static shapeId="com.amazonaws.organizations#MasterCannotLeaveO\
rganizationException";name="MasterCannotLeaveOrganizationException";$fault="client";Message;constructor(n){super({name:"MasterCannotLeaveOrganizationException",
$fault:"client",...n}),Object.setPrototypeOf(this,ce.prototype),this.Message=n.Message}}class re extends c{static shapeId="com.amazonaws.organizations#ServiceEx\
ception";name="ServiceException";$fault="server";Message;constructor(n){super({name:"ServiceException",$fault:"server",...n}),Object.setPrototypeOf(this,re.prototype),
this.Message=n.Message}}class Ee extends c{static shapeId="com.amazonaws.organizations#TooManyRequestsException";name="TooManyRequestsException";$fault="client";Type;Message;constructor(n){
super({name:"TooManyRequestsException",$fault:"client",...n}),Object.setPrototypeOf(this,Ee.prototype),this.Type=n.Type,this.Message=n.Message}}class le extends c{static shapeId="\
com.amazonaws.organizations#AccountAlreadyClosedException";name="AccountAlreadyClosedException";$fault="client";Message;constructor(n){super({name:"AccountAlrea\
dyClosedException",$fault:"client",...n}),Object.setPrototypeOf(this,le.prototype),this.Message=n.Message}}class Ae extends c{static shapeId="com.amazonaws.orga\
nizations#AccountAlreadyRegisteredException";name="AccountAlreadyRegisteredException";$fault="client";Message;constructor(n){super({name:"AccountAlreadyRegister\
edException",$fault:"client",...n}),Object.setPrototypeOf(this,Ae.prototype),this.Message=n.Message}}class Re extends c{static shapeId="com.amazonaws.organizati\
ons#AccountNotFoundException";name="AccountNotFoundException";$fault="client";Message;constructor(n){super({name:"AccountNotFoundException",$fault:"client",...n}),
Object.setPrototypeOf(this,Re.prototype),this.Message=n.Message}}class _e extends c{static shapeId="com.amazonaws.organizations#AccountNotRegisteredException";name="\
AccountNotRegisteredException";$fault="client";Message;constructor(n){super({name:"AccountNotRegisteredException",$fault:"client",...n}),Object.setPrototypeOf(this,
_e.prototype),this.Message=n.Message}}class Te extends c{static shapeId="com.amazonaws.organizations#AccountOwnerNotVerifiedException";name="AccountOwnerNotVeri\
fiedException";$fault="client";Message;constructor(n){super({name:"AccountOwnerNotVerifiedException",$fault:"client",...n}),Object.setPrototypeOf(this,Te.prototype),
this.Message=n.Message}}class ue extends c{static shapeId="com.amazonaws.organizations#AlreadyInOrganizationException";name="AlreadyInOrganizationException";$fault="\
client";Message;constructor(n){super({name:"AlreadyInOrganizationException",$fault:"client",...n}),Object.setPrototypeOf(this,ue.prototype),this.Message=n.Message}}
class de extends c{static shapeId="com.amazonaws.organizations#DuplicatePolicyAttachmentException";name="DuplicatePolicyAttachmentException";$fault="client";Message;constructor(n){
super({name:"DuplicatePolicyAttachmentException",$fault:"client",...n}),Object.setPrototypeOf(this,de.prototype),this.Message=n.Message}}class Ie extends c{static shapeId="\
com.amazonaws.organizations#PolicyChangesInProgressException";name="PolicyChangesInProgressException";$fault="client";Message;constructor(n){super({name:"Policy\
ChangesInProgressException",$fault:"client",...n}),Object.setPrototypeOf(this,Ie.prototype),this.Message=n.Message}}class Oe extends c{static shapeId="com.amazo\
naws.organizations#PolicyNotFoundException";name="PolicyNotFoundException";$fault="client";Message;constructor(n){super({name:"PolicyNotFoundException",$fault:"\
client",...n}),Object.setPrototypeOf(this,Oe.prototype),this.Message=n.Message}}class Ne extends c{static shapeId="com.amazonaws.organizations#PolicyTypeNotEnab\
ledException";name="PolicyTypeNotEnabledException";$fault="client";Message;constructor(n){super({name:"PolicyTypeNotEnabledException",$fault:"client",...n}),Object.
setPrototypeOf(this,Ne.prototype),this.Message=n.Message}}class Pe extends c{static shapeId="com.amazonaws.organizations#TargetNotFoundException";name="TargetNo\
tFoundException";$fault="client";Message;constructor(n){super({name:"TargetNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,Pe.prototype),this.
Message=n.Message}}class Ce extends c{static shapeId="com.amazonaws.organizations#UnsupportedAPIEndpointException";name="UnsupportedAPIEndpointException";$fault="\
client";Message;constructor(n){super({name:"UnsupportedAPIEndpointException",$fault:"client",...n}),Object.setPrototypeOf(this,Ce.prototype),this.Message=n.Message}}
class ge extends c{static shapeId="com.amazonaws.organizations#ConflictException";name="ConflictException";$fault="client";Message;constructor(n){super({name:"C\
onflictException",$fault:"client",...n}),Object.setPrototypeOf(this,ge.prototype),this.Message=n.Message}}class De extends c{static shapeId="com.amazonaws.organ\
izations#FinalizingOrganizationException";name="FinalizingOrganizationException";$fault="client";Message;constructor(n){super({name:"FinalizingOrganizationExcep\
tion",$fault:"client",...n}),Object.setPrototypeOf(this,De.prototype),this.Message=n.Message}}class Le extends c{static shapeId="com.amazonaws.organizations#Dup\
licateOrganizationalUnitException";name="DuplicateOrganizationalUnitException";$fault="client";Message;constructor(n){super({name:"DuplicateOrganizationalUnitEx\
ception",$fault:"client",...n}),Object.setPrototypeOf(this,Le.prototype),this.Message=n.Message}}class pe extends c{static shapeId="com.amazonaws.organizations#\
ParentNotFoundException";name="ParentNotFoundException";$fault="client";Message;constructor(n){super({name:"ParentNotFoundException",$fault:"client",...n}),Object.
setPrototypeOf(this,pe.prototype),this.Message=n.Message}}class Se extends c{static shapeId="com.amazonaws.organizations#DuplicatePolicyException";name="Duplica\
tePolicyException";$fault="client";Message;constructor(n){super({name:"DuplicatePolicyException",$fault:"client",...n}),Object.setPrototypeOf(this,Se.prototype),
this.Message=n.Message}}class me extends c{static shapeId="com.amazonaws.organizations#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="\
client";Message;constructor(n){super({name:"MalformedPolicyDocumentException",$fault:"client",...n}),Object.setPrototypeOf(this,me.prototype),this.Message=n.Message}}
class ye extends c{static shapeId="com.amazonaws.organizations#PolicyTypeNotAvailableForOrganizationException";name="PolicyTypeNotAvailableForOrganizationExcept\
ion";$fault="client";Message;constructor(n){super({name:"PolicyTypeNotAvailableForOrganizationException",$fault:"client",...n}),Object.setPrototypeOf(this,ye.prototype),
this.Message=n.Message}}class $e extends c{static shapeId="com.amazonaws.organizations#OrganizationNotEmptyException";name="OrganizationNotEmptyException";$fault="\
client";Message;constructor(n){super({name:"OrganizationNotEmptyException",$fault:"client",...n}),Object.setPrototypeOf(this,$e.prototype),this.Message=n.Message}}
class ve extends c{static shapeId="com.amazonaws.organizations#OrganizationalUnitNotEmptyException";name="OrganizationalUnitNotEmptyException";$fault="client";Message;constructor(n){
super({name:"OrganizationalUnitNotEmptyException",$fault:"client",...n}),Object.setPrototypeOf(this,ve.prototype),this.Message=n.Message}}class he extends c{static shapeId="\
com.amazonaws.organizations#OrganizationalUnitNotFoundException";name="OrganizationalUnitNotFoundException";$fault="client";Message;constructor(n){super({name:"\
OrganizationalUnitNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,he.prototype),this.Message=n.Message}}class Ue extends c{static shapeId="\
com.amazonaws.organizations#PolicyInUseException";name="PolicyInUseException";$fault="client";Message;constructor(n){super({name:"PolicyInUseException",$fault:"\
client",...n}),Object.setPrototypeOf(this,Ue.prototype),this.Message=n.Message}}class Me extends c{static shapeId="com.amazonaws.organizations#ResourcePolicyNot\
FoundException";name="ResourcePolicyNotFoundException";$fault="client";Message;constructor(n){super({name:"ResourcePolicyNotFoundException",$fault:"client",...n}),
Object.setPrototypeOf(this,Me.prototype),this.Message=n.Message}}class fe extends c{static shapeId="com.amazonaws.organizations#CreateAccountStatusNotFoundExcep\
tion";name="CreateAccountStatusNotFoundException";$fault="client";Message;constructor(n){super({name:"CreateAccountStatusNotFoundException",$fault:"client",...n}),
Object.setPrototypeOf(this,fe.prototype),this.Message=n.Message}}class Fe extends c{static shapeId="com.amazonaws.organizations#EffectivePolicyNotFoundException";name="\
EffectivePolicyNotFoundException";$fault="client";Message;constructor(n){super({name:"EffectivePolicyNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(
this,Fe.prototype),this.Message=n.Message}}class be extends c{static shapeId="com.amazonaws.organizations#ResponsibilityTransferNotFoundException";name="Respons\
ibilityTransferNotFoundException";$fault="client";Message;constructor(n){super({name:"ResponsibilityTransferNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(
this,be.prototype),this.Message=n.Message}}class ze extends c{static shapeId="com.amazonaws.organizations#PolicyNotAttachedException";name="PolicyNotAttachedExc\
eption";$fault="client";Message;constructor(n){super({name:"PolicyNotAttachedException",$fault:"client",...n}),Object.setPrototypeOf(this,ze.prototype),this.Message=
n.Message}}class He extends c{static shapeId="com.amazonaws.organizations#RootNotFoundException";name="RootNotFoundException";$fault="client";Message;constructor(n){
super({name:"RootNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,He.prototype),this.Message=n.Message}}class Ge extends c{static shapeId="c\
om.amazonaws.organizations#PolicyTypeAlreadyEnabledException";name="PolicyTypeAlreadyEnabledException";$fault="client";Message;constructor(n){super({name:"Polic\
yTypeAlreadyEnabledException",$fault:"client",...n}),Object.setPrototypeOf(this,Ge.prototype),this.Message=n.Message}}class ke extends c{static shapeId="com.ama\
zonaws.organizations#DuplicateHandshakeException";name="DuplicateHandshakeException";$fault="client";Message;constructor(n){super({name:"DuplicateHandshakeExcep\
tion",$fault:"client",...n}),Object.setPrototypeOf(this,ke.prototype),this.Message=n.Message}}class Ve extends c{static shapeId="com.amazonaws.organizations#Chi\
ldNotFoundException";name="ChildNotFoundException";$fault="client";Message;constructor(n){super({name:"ChildNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(
this,Ve.prototype),this.Message=n.Message}}class Ye extends c{static shapeId="com.amazonaws.organizations#DestinationParentNotFoundException";name="DestinationP\
arentNotFoundException";$fault="client";Message;constructor(n){super({name:"DestinationParentNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,
Ye.prototype),this.Message=n.Message}}class qe extends c{static shapeId="com.amazonaws.organizations#DuplicateAccountException";name="DuplicateAccountException";$fault="\
client";Message;constructor(n){super({name:"DuplicateAccountException",$fault:"client",...n}),Object.setPrototypeOf(this,qe.prototype),this.Message=n.Message}}class xe extends c{static shapeId="\
com.amazonaws.organizations#SourceParentNotFoundException";name="SourceParentNotFoundException";$fault="client";Message;constructor(n){super({name:"SourceParent\
NotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,xe.prototype),this.Message=n.Message}}class Be extends c{static shapeId="com.amazonaws.orga\
nizations#InvalidResponsibilityTransferTransitionException";name="InvalidResponsibilityTransferTransitionException";$fault="client";Message;constructor(n){super(
{name:"InvalidResponsibilityTransferTransitionException",$fault:"client",...n}),Object.setPrototypeOf(this,Be.prototype),this.Message=n.Message}}class We extends c{static shapeId="\
com.amazonaws.organizations#ResponsibilityTransferAlreadyInStatusException";name="ResponsibilityTransferAlreadyInStatusException";$fault="client";Message;constructor(n){
super({name:"ResponsibilityTransferAlreadyInStatusException",$fault:"client",...n}),Object.setPrototypeOf(this,We.prototype),this.Message=n.Message}}const rn="A\
ccount",bE="AccountAlreadyClosedException",zE="AccountAlreadyRegisteredException",HE="AccessDeniedException",GE="AccessDeniedForDependencyException",kE="AcceptH\
andshake",VE="ActiveHandshakeId",YE="AcceptHandshakeRequest",qE="AcceptHandshakeResponse",S="AccountId",xE="AlreadyInOrganizationException",BE="AwsManaged",we="\
AccountName",WE="AccountNotFoundException",wE="AccountNotRegisteredException",XE="AccountOwnerNotVerifiedException",jE="AttachPolicy",ZE="AttachPolicyRequest",KE="\
AvailablePolicyTypes",QE="ActionType",JE="AWSOrganizationsNotInUseException",el="Action",Xe="Accounts",m="Arn",tl="Child",nl="CloseAccount",sl="CreateAccountNam\
e",al="CloseAccountRequest",il="CreateAccountRequestId",ol="CreateAccountRequest",cl="CreateAccountResponse",je="CreateAccountStatus",rl="CreateAccountStatusNot\
FoundException",En="CreateAccountStatuses",El="CreateAccount",ll="ConflictException",Al="CreateGovCloudAccount",Rl="CreateGovCloudAccountRequest",_l="CreateGovC\
loudAccountResponse",Tl="CancelHandshake",ul="CancelHandshakeRequest",dl="CancelHandshakeResponse",Il="ChildId",Ol="ConcurrentModificationException",Nl="ChildNo\
tFoundException",Pl="CreateOrganization",Cl="CreateOrganizationRequest",gl="CreateOrganizationResponse",Dl="CreateOrganizationalUnit",Ll="CreateOrganizationalUn\
itRequest",pl="CreateOrganizationalUnitResponse",Sl="ContributingPolicies",ml="CreatePolicyRequest",yl="CreatePolicyResponse",$l="CreatePolicy",vl="CompletedTim\
estamp",hl="ChildType",Ul="ConstraintViolationException",ln="Children",Y="Content",At="Description",Ml="DelegatedAdministrator",fl="DuplicateAccountException",Fl="\
DescribeAccountRequest",bl="DescribeAccountResponse",zl="DisableAWSServiceAccess",Hl="DisableAWSServiceAccessRequest",An="DelegatedAdministrators",Gl="DescribeA\
ccount",kl="DescribeCreateAccountStatus",Vl="DescribeCreateAccountStatusRequest",Yl="DescribeCreateAccountStatusResponse",ql="DeregisterDelegatedAdministrator",
xl="DeregisterDelegatedAdministratorRequest",Bl="DateEnabled",Rn="DelegationEnabledDate",Wl="DescribeEffectivePolicy",wl="DescribeEffectivePolicyRequest",Xl="De\
scribeEffectivePolicyResponse",jl="DeclineHandshake",Zl="DuplicateHandshakeException",Kl="DeclineHandshakeRequest",Ql="DeclineHandshakeResponse",Jl="DescribeHan\
dshakeRequest",eA="DescribeHandshakeResponse",tA="DescribeHandshake",nA="DeleteOrganization",sA="DescribeOrganizationResponse",aA="DeleteOrganizationalUnit",iA="\
DuplicateOrganizationalUnitException",oA="DeleteOrganizationalUnitRequest",cA="DescribeOrganizationalUnitRequest",rA="DescribeOrganizationalUnitResponse",EA="De\
scribeOrganizationalUnit",lA="DescribeOrganization",AA="DeletePolicy",RA="DuplicatePolicyAttachmentException",_A="DuplicatePolicyException",TA="DestinationParen\
tId",uA="DestinationParentNotFoundException",dA="DeletePolicyRequest",IA="DescribePolicyRequest",OA="DescribePolicyResponse",NA="DetachPolicyRequest",PA="Disabl\
ePolicyType",CA="DisablePolicyTypeRequest",gA="DisablePolicyTypeResponse",DA="DescribePolicy",LA="DetachPolicy",pA="DeleteResourcePolicy",SA="DescribeResourcePo\
licyResponse",mA="DescribeResourcePolicy",yA="DescribeResponsibilityTransfer",$A="DescribeResponsibilityTransferRequest",vA="DescribeResponsibilityTransferRespo\
nse",hA="DelegatedService",_n="DelegatedServices",q="Email",UA="EnableAllFeatures",MA="EnableAllFeaturesRequest",fA="EnableAllFeaturesResponse",FA="EnableAWSSer\
viceAccess",bA="EnableAWSServiceAccessRequest",zA="ErrorCode",HA="ErrorMessage",Tn="EffectivePolicy",GA="EffectivePolicyNotFoundException",kA="EnablePolicyType",
VA="EnablePolicyTypeRequest",YA="EnablePolicyTypeResponse",qA="EffectivePolicyValidationError",un="EffectivePolicyValidationErrors",xA="EnabledServicePrincipal",
dn="EnabledServicePrincipals",BA="ExpirationTimestamp",In="EndTimestamp",WA="EvaluationTimestamp",Ze="Filter",wA="FinalizingOrganizationException",XA="FailureRe\
ason",On="FeatureSet",jA="GovCloudAccountId",U="Handshake",ZA="HandshakeAlreadyInStateException",KA="HandshakeConstraintViolationException",QA="HandshakeFilter",
Ke="HandshakeId",JA="HandshakeNotes",eR="HandshakeNotFoundException",tR="HandshakeParty",nR="HandshakePartyId",sR="HandshakeParties",aR="HandshakeResource",iR="\
HandshakeResourceValue",oR="HandshakeResources",Rt="Handshakes",P="Id",cR="InviteAccountToOrganization",rR="InviteAccountToOrganizationRequest",ER="InviteAccoun\
tToOrganizationResponse",lR="InvalidHandshakeTransitionException",AR="InvalidInputException",RR="InviteOrganizationToTransferResponsibility",_R="InviteOrganizat\
ionToTransferResponsibilityRequest",TR="InviteOrganizationToTransferResponsibilityResponse",uR="InvalidResponsibilityTransferTransitionException",Nn="IamUserAcc\
essToBilling",Pn="JoinedMethod",Cn="JoinedTimestamp",dR="Key",IR="ListAccounts",OR="ListAccountsForParent",NR="ListAccountsForParentRequest",PR="ListAccountsFor\
ParentResponse",CR="ListAccountsRequest",gR="ListAccountsResponse",DR="ListAccountsWithInvalidEffectivePolicy",LR="ListAccountsWithInvalidEffectivePolicyRequest",
pR="ListAccountsWithInvalidEffectivePolicyResponse",SR="ListAWSServiceAccessForOrganization",mR="ListAWSServiceAccessForOrganizationRequest",yR="ListAWSServiceA\
ccessForOrganizationResponse",$R="ListChildren",vR="ListCreateAccountStatus",hR="ListCreateAccountStatusRequest",UR="ListCreateAccountStatusResponse",MR="ListCh\
ildrenRequest",fR="ListChildrenResponse",FR="ListDelegatedAdministrators",bR="ListDelegatedAdministratorsRequest",zR="ListDelegatedAdministratorsResponse",HR="L\
istDelegatedServicesForAccount",GR="ListDelegatedServicesForAccountRequest",kR="ListDelegatedServicesForAccountResponse",VR="ListEffectivePolicyValidationErrors",
YR="ListEffectivePolicyValidationErrorsRequest",qR="ListEffectivePolicyValidationErrorsResponse",xR="ListHandshakesForAccount",BR="ListHandshakesForAccountReque\
st",WR="ListHandshakesForAccountResponse",wR="ListHandshakesForOrganization",XR="ListHandshakesForOrganizationRequest",jR="ListHandshakesForOrganizationResponse",
ZR="ListInboundResponsibilityTransfers",KR="ListInboundResponsibilityTransfersRequest",QR="ListInboundResponsibilityTransfersResponse",JR="LeaveOrganization",e_="\
ListOutboundResponsibilityTransfers",t_="ListOutboundResponsibilityTransfersRequest",n_="ListOutboundResponsibilityTransfersResponse",s_="ListOrganizationalUnit\
sForParent",a_="ListOrganizationalUnitsForParentRequest",i_="ListOrganizationalUnitsForParentResponse",o_="ListParents",c_="ListPoliciesForTarget",r_="ListPolic\
iesForTargetRequest",E_="ListPoliciesForTargetResponse",l_="ListParentsRequest",A_="ListParentsResponse",R_="ListPoliciesRequest",__="ListPoliciesResponse",T_="\
ListPolicies",u_="ListRoots",d_="ListRootsRequest",I_="ListRootsResponse",O_="ListTargetsForPolicy",N_="ListTargetsForPolicyRequest",P_="ListTargetsForPolicyRes\
ponse",C_="ListTagsForResource",g_="ListTagsForResourceRequest",D_="ListTagsForResourceResponse",L_="LastUpdatedTimestamp",E="Message",p_="MoveAccount",S_="Mast\
erAccountArn",m_="MasterAccountEmail",y_="ManagementAccountEmail",$_="MasterAccountId",v_="ManagementAccountId",h_="MoveAccountRequest",U_="MasterCannotLeaveOrg\
anizationException",M_="MalformedPolicyDocumentException",I="MaxResults",L="Name",_="NextToken",gn="Notes",_t="Organization",f_="OrganizationNotEmptyException",
Qe="OrganizationalUnit",Tt="OrganizationalUnitId",F_="OrganizationalUnitNotEmptyException",b_="OrganizationalUnitNotFoundException",Dn="OrganizationalUnits",z_="\
Paths",H_="PolicyContent",G_="PolicyChangesInProgressException",k_="ParentHandshakeId",H="PolicyId",V_="PolicyInUseException",Je="ParentId",Y_="PolicyNotAttache\
dException",q_="ParentNotFoundException",x_="PolicyNotFoundException",B_="PutResourcePolicy",W_="PutResourcePolicyRequest",w_="PutResourcePolicyResponse",Ln="Po\
licySummary",M="PolicyType",X_="PolicyTypeAlreadyEnabledException",j_="PathToError",Z_="PolicyTypeNotAvailableForOrganizationException",K_="PolicyTypeNotEnabled\
Exception",Q_="PolicyTargetSummary",J_="PolicyTypeSummary",pn="PolicyTypes",eT="PolicyTargets",tT="Parties",Sn="Parents",nT="Parent",mn="Path",et="Policy",ut="P\
olicies",tt="Reason",sT="RemoveAccountFromOrganization",aT="RemoveAccountFromOrganizationRequest",iT="RegisterDelegatedAdministrator",oT="RegisterDelegatedAdmin\
istratorRequest",yn="RootId",dt="ResourceId",$n="RoleName",cT="RootNotFoundException",It="ResourcePolicy",rT="ResourcePolicyNotFoundException",vn="ResourcePolic\
ySummary",hn="RequestedTimestamp",ET="ResponsibilityTransferAlreadyInStatusException",lT="ResponsibilityTransferName",AT="ResponsibilityTransferNotFoundExceptio\
n",nt="ResponsibilityTransfer",Ot="ResponsibilityTransfers",Un="Resources",Nt="Root",Mn="Roots",st="Status",RT="ServiceException",_T="SourceName",z="ServicePrin\
cipal",TT="SourceParentId",uT="SourceParentNotFoundException",fn="StartTimestamp",dT="Source",at="State",IT="States",D="Type",G="TargetId",OT="TagKeys",NT="TooM\
anyRequestsException",PT="TargetNotFoundException",CT="TransferParticipant",gT="TagResource",DT="TagResourceRequest",LT="TerminateResponsibilityTransfer",pT="Te\
rminateResponsibilityTransferRequest",ST="TerminateResponsibilityTransferResponse",y="Tags",mT="Tag",Pt="Target",yT="Targets",$T="UnsupportedAPIEndpointExceptio\
n",vT="UpdateOrganizationalUnit",hT="UpdateOrganizationalUnitRequest",UT="UpdateOrganizationalUnitResponse",MT="UpdatePolicy",fT="UpdatePolicyRequest",FT="Updat\
ePolicyResponse",bT="UntagResource",zT="UntagResourceRequest",HT="UpdateResponsibilityTransfer",GT="UpdateResponsibilityTransferRequest",kT="UpdateResponsibilit\
yTransferResponse",Fn="Value",A="client",l="error",R="httpError",bn="smithy.ts.sdk.synthetic.com.amazonaws.organizations",VT="server",t="com.amazonaws.organizat\
ions",zn=new Qt(bn);var Hn=[-3,bn,"OrganizationsServiceException",0,[],[]];zn.registerError(Hn,c);const r=new Qt(t);var Gn=[-3,t,HE,{[l]:A,[R]:403},[E],[0]];r.registerError(
Gn,K);var kn=[-3,t,GE,{[l]:A,[R]:403},[E,tt],[0,0]];r.registerError(kn,Q);var Vn=[-3,t,bE,{[l]:A,[R]:409},[E],[0]];r.registerError(Vn,le);var Yn=[-3,t,zE,{[l]:A,
[R]:409},[E],[0]];r.registerError(Yn,Ae);var qn=[-3,t,WE,{[l]:A,[R]:404},[E],[0]];r.registerError(qn,Re);var xn=[-3,t,wE,{[l]:A,[R]:409},[E],[0]];r.registerError(
xn,_e);var Bn=[-3,t,XE,{[l]:A,[R]:403},[E],[0]];r.registerError(Bn,Te);var Wn=[-3,t,xE,{[l]:A,[R]:409},[E],[0]];r.registerError(Wn,ue);var wn=[-3,t,JE,{[l]:A,[R]:404},
[E],[0]];r.registerError(wn,J);var Xn=[-3,t,Nl,{[l]:A,[R]:404},[E],[0]];r.registerError(Xn,Ve);var jn=[-3,t,Ol,{[l]:A,[R]:409},[E],[0]];r.registerError(jn,ee);var Zn=[
-3,t,ll,{[l]:A,[R]:409},[E],[0]];r.registerError(Zn,ge);var Kn=[-3,t,Ul,{[l]:A,[R]:409},[E,tt],[0,0]];r.registerError(Kn,te);var Qn=[-3,t,rl,{[l]:A,[R]:404},[E],
[0]];r.registerError(Qn,fe);var Jn=[-3,t,uA,{[l]:A,[R]:404},[E],[0]];r.registerError(Jn,Ye);var es=[-3,t,fl,{[l]:A,[R]:409},[E],[0]];r.registerError(es,qe);var ts=[
-3,t,Zl,{[l]:A,[R]:409},[E],[0]];r.registerError(ts,ke);var ns=[-3,t,iA,{[l]:A,[R]:409},[E],[0]];r.registerError(ns,Le);var ss=[-3,t,RA,{[l]:A,[R]:409},[E],[0]];
r.registerError(ss,de);var as=[-3,t,_A,{[l]:A,[R]:409},[E],[0]];r.registerError(as,Se);var is=[-3,t,GA,{[l]:A},[E],[0]];r.registerError(is,Fe);var os=[-3,t,wA,{
[l]:A,[R]:409},[E],[0]];r.registerError(os,De);var cs=[-3,t,ZA,{[l]:A,[R]:409},[E],[0]];r.registerError(cs,ne);var rs=[-3,t,KA,{[l]:A,[R]:409},[E,tt],[0,0]];r.registerError(
rs,se);var Es=[-3,t,eR,{[l]:A,[R]:404},[E],[0]];r.registerError(Es,ae);var ls=[-3,t,lR,{[l]:A,[R]:409},[E],[0]];r.registerError(ls,ie);var As=[-3,t,AR,{[l]:A,[R]:400},
[E,tt],[0,0]];r.registerError(As,oe);var Rs=[-3,t,uR,{[l]:A,[R]:409},[E],[0]];r.registerError(Rs,Be);var _s=[-3,t,M_,{[l]:A,[R]:400},[E],[0]];r.registerError(_s,
me);var Ts=[-3,t,U_,{[l]:A,[R]:409},[E],[0]];r.registerError(Ts,ce);var us=[-3,t,F_,{[l]:A,[R]:409},[E],[0]];r.registerError(us,ve);var ds=[-3,t,b_,{[l]:A,[R]:404},
[E],[0]];r.registerError(ds,he);var Is=[-3,t,f_,{[l]:A,[R]:409},[E],[0]];r.registerError(Is,$e);var Os=[-3,t,q_,{[l]:A,[R]:404},[E],[0]];r.registerError(Os,pe);
var Ns=[-3,t,G_,{[l]:A},[E],[0]];r.registerError(Ns,Ie);var Ps=[-3,t,V_,{[l]:A,[R]:409},[E],[0]];r.registerError(Ps,Ue);var Cs=[-3,t,Y_,{[l]:A,[R]:409},[E],[0]];
r.registerError(Cs,ze);var gs=[-3,t,x_,{[l]:A,[R]:404},[E],[0]];r.registerError(gs,Oe);var Ds=[-3,t,X_,{[l]:A,[R]:409},[E],[0]];r.registerError(Ds,Ge);var Ls=[-3,
t,Z_,{[l]:A,[R]:409},[E],[0]];r.registerError(Ls,ye);var ps=[-3,t,K_,{[l]:A,[R]:409},[E],[0]];r.registerError(ps,Ne);var Ss=[-3,t,rT,{[l]:A,[R]:404},[E],[0]];r.
registerError(Ss,Me);var ms=[-3,t,ET,{[l]:A,[R]:409},[E],[0]];r.registerError(ms,We);var ys=[-3,t,AT,{[l]:A,[R]:404},[E],[0]];r.registerError(ys,be);var $s=[-3,
t,cT,{[l]:A,[R]:404},[E],[0]];r.registerError($s,He);var vs=[-3,t,RT,{[l]:VT,[R]:500},[E],[0]];r.registerError(vs,re);var hs=[-3,t,uT,{[l]:A,[R]:404},[E],[0]];r.
registerError(hs,xe);var Us=[-3,t,PT,{[l]:A,[R]:404},[E],[0]];r.registerError(Us,Pe);var Ms=[-3,t,NT,{[l]:A,[R]:429},[D,E],[0,0]];r.registerError(Ms,Ee);var fs=[
-3,t,$T,{[l]:A,[R]:403},[E],[0]];r.registerError(fs,Ce);const Fs=[zn,r];var bs=[0,t,we,8,0],Ct=[0,t,sl,8,0],k=[0,t,q,8,0],zs=[0,t,JA,8,0],YT=[0,t,nR,8,0],qT=[0,
t,iR,8,0],gt=[0,t,lT,8,0],Hs=[3,t,YE,0,[Ke],[0],1],Gs=[3,t,qE,0,[U],[[()=>$,0]]],Dt=[3,t,rn,0,[P,m,q,L,st,at,z_,Pn,Cn],[0,0,[()=>k,0],[()=>bs,0],0,0,64,0,4]],ks=[
3,t,ZE,0,[H,G],[0,0],2],Vs=[3,t,ul,0,[Ke],[0],1],Ys=[3,t,dl,0,[U],[[()=>$,0]]],qs=[3,t,tl,0,[P,D],[0,0]],xs=[3,t,al,0,[S],[0],1],Bs=[3,t,ol,0,[q,we,$n,Nn,y],[[()=>k,
0],[()=>Ct,0],0,0,()=>v],2],Ws=[3,t,cl,0,[je],[[()=>x,0]]],x=[3,t,je,0,[P,we,at,hn,vl,S,jA,XA],[0,[()=>Ct,0],0,4,4,0,0,0]],ws=[3,t,Rl,0,[q,we,$n,Nn,y],[[()=>k,0],
[()=>Ct,0],0,0,()=>v],2],Xs=[3,t,_l,0,[je],[[()=>x,0]]],js=[3,t,Ll,0,[Je,L,y],[0,0,()=>v],2],Zs=[3,t,pl,0,[Qe],[()=>B]],Ks=[3,t,Cl,0,[On],[0]],Qs=[3,t,gl,0,[_t],
[[()=>pt,0]]],Js=[3,t,ml,0,[Y,At,L,D,y],[0,0,0,0,()=>v],4],ea=[3,t,yl,0,[et],[()=>ot]],ta=[3,t,Kl,0,[Ke],[0],1],na=[3,t,Ql,0,[U],[[()=>$,0]]],sa=[3,t,Ml,0,[P,m,
q,L,st,at,Pn,Cn,Rn],[0,0,[()=>k,0],[()=>bs,0],0,0,0,4,4]],aa=[3,t,hA,0,[z,Rn],[0,4]],ia=[3,t,oA,0,[Tt],[0],1],oa=[3,t,dA,0,[H],[0],1],ca=[3,t,xl,0,[S,z],[0,0],2],
ra=[3,t,Fl,0,[S],[0],1],Ea=[3,t,bl,0,[rn],[[()=>Dt,0]]],la=[3,t,Vl,0,[il],[0],1],Aa=[3,t,Yl,0,[je],[[()=>x,0]]],Ra=[3,t,wl,0,[M,G],[0,0],1],_a=[3,t,Xl,0,[Tn],[()=>ya]],
Ta=[3,t,Jl,0,[Ke],[0],1],ua=[3,t,eA,0,[U],[[()=>$,0]]],da=[3,t,cA,0,[Tt],[0],1],Ia=[3,t,rA,0,[Qe],[()=>B]],Oa=[3,t,sA,0,[_t],[[()=>pt,0]]],Na=[3,t,IA,0,[H],[0],
1],Pa=[3,t,OA,0,[et],[()=>ot]],Ca=[3,t,SA,0,[It],[()=>mt]],ga=[3,t,$A,0,[P],[0],1],Da=[3,t,vA,0,[nt],[[()=>W,0]]],La=[3,t,NA,0,[H,G],[0,0],2],pa=[3,t,Hl,0,[z],[
0],1],Sa=[3,t,CA,0,[yn,M],[0,0],2],ma=[3,t,gA,0,[Nt],[()=>ct]],ya=[3,t,Tn,0,[H_,L_,G,M],[0,4,0,0]],$a=[3,t,qA,0,[zA,HA,j_,Sl],[0,0,0,64]],va=[3,t,MA,0,[],[]],ha=[
3,t,fA,0,[U],[[()=>$,0]]],Ua=[3,t,bA,0,[z],[0],1],Ma=[3,t,xA,0,[z,Bl],[0,4]],fa=[3,t,VA,0,[yn,M],[0,0],2],Fa=[3,t,YA,0,[Nt],[()=>ct]],$=[3,t,U,0,[P,m,tT,at,hn,BA,
el,Un],[0,0,[()=>ZT,0],0,4,4,0,[()=>wi,0]]],Lt=[3,t,QA,0,[QE,k_],[0,0]],it=[3,t,tR,0,[P,D],[[()=>YT,0],0],2],ba=[3,t,aR,0,[Fn,D,Un],[[()=>qT,0],0,[()=>wi,0]]],za=[
3,t,rR,0,[Pt,gn,y],[[()=>it,0],[()=>zs,0],()=>v],1],Ha=[3,t,ER,0,[U],[[()=>$,0]]],Ga=[3,t,_R,0,[D,Pt,fn,_T,gn,y],[0,[()=>it,0],4,[()=>gt,0],[()=>zs,0],()=>v],4],
ka=[3,t,TR,0,[U],[[()=>$,0]]],Va=[3,t,NR,0,[Je,_,I],[0,0,1],1],Ya=[3,t,PR,0,[Xe,_],[[()=>$t,0],0]],qa=[3,t,CR,0,[_,I],[0,1]],xa=[3,t,gR,0,[Xe,_],[[()=>$t,0],0]],
Ba=[3,t,LR,0,[M,_,I],[0,0,1],1],Wa=[3,t,pR,0,[Xe,M,_],[[()=>$t,0],0,0]],wa=[3,t,mR,0,[_,I],[0,1]],Xa=[3,t,yR,0,[dn,_],[()=>jT,0]],ja=[3,t,MR,0,[Je,hl,_,I],[0,0,
0,1],2],Za=[3,t,fR,0,[ln,_],[()=>xT,0]],Ka=[3,t,hR,0,[IT,_,I],[64,0,1]],Qa=[3,t,UR,0,[En,_],[[()=>BT,0],0]],Ja=[3,t,bR,0,[z,_,I],[0,0,1]],ei=[3,t,zR,0,[An,_],[[
()=>WT,0],0]],ti=[3,t,GR,0,[S,_,I],[0,0,1],1],ni=[3,t,kR,0,[_n,_],[()=>wT,0]],si=[3,t,YR,0,[S,M,_,I],[0,0,0,1],2],ai=[3,t,qR,0,[S,M,mn,WA,_,un],[0,0,0,4,0,()=>XT]],
ii=[3,t,BR,0,[Ze,_,I],[()=>Lt,0,1]],oi=[3,t,WR,0,[Rt,_],[[()=>Xi,0],0]],ci=[3,t,XR,0,[Ze,_,I],[()=>Lt,0,1]],ri=[3,t,jR,0,[Rt,_],[[()=>Xi,0],0]],Ei=[3,t,KR,0,[D,
P,_,I],[0,0,0,1],1],li=[3,t,QR,0,[Ot,_],[[()=>Ki,0],0]],Ai=[3,t,a_,0,[Je,_,I],[0,0,1],1],Ri=[3,t,i_,0,[Dn,_],[()=>KT,0]],_i=[3,t,t_,0,[D,_,I],[0,0,1],1],Ti=[3,t,
n_,0,[Ot,_],[[()=>Ki,0],0]],ui=[3,t,l_,0,[Il,_,I],[0,0,1],1],di=[3,t,A_,0,[Sn,_],[()=>QT,0]],Ii=[3,t,r_,0,[G,Ze,_,I],[0,0,0,1],2],Oi=[3,t,E_,0,[ut,_],[()=>ji,0]],
Ni=[3,t,R_,0,[Ze,_,I],[0,0,1],1],Pi=[3,t,__,0,[ut,_],[()=>ji,0]],Ci=[3,t,d_,0,[_,I],[0,1]],gi=[3,t,I_,0,[Mn,_],[()=>eu,0]],Di=[3,t,g_,0,[dt,_],[0,0],1],Li=[3,t,
D_,0,[y,_],[()=>v,0]],pi=[3,t,N_,0,[H,_,I],[0,0,1],1],Si=[3,t,P_,0,[yT,_],[()=>JT,0]],mi=[3,t,h_,0,[S,TT,TA],[0,0,0],3],pt=[3,t,_t,0,[P,m,On,S_,$_,m_,KE],[0,0,0,
0,0,[()=>k,0],()=>Zi]],B=[3,t,Qe,0,[P,m,L,mn],[0,0,0,0]],yi=[3,t,nT,0,[P,D],[0,0]],ot=[3,t,et,0,[Ln,Y],[()=>St,0]],St=[3,t,Ln,0,[P,m,L,At,D,BE],[0,0,0,0,0,2]],$i=[
3,t,Q_,0,[G,m,L,D],[0,0,0,0]],vi=[3,t,J_,0,[D,st],[0,0]],hi=[3,t,W_,0,[Y,y],[0,()=>v],1],Ui=[3,t,w_,0,[It],[()=>mt]],Mi=[3,t,oT,0,[S,z],[0,0],2],fi=[3,t,aT,0,[S],
[0],1],mt=[3,t,It,0,[vn,Y],[()=>Fi,0]],Fi=[3,t,vn,0,[P,m],[0,0]],W=[3,t,nt,0,[m,L,P,D,st,dT,Pt,fn,In,VE],[0,[()=>gt,0],0,0,0,[()=>yt,0],[()=>yt,0],4,4,0]],ct=[3,
t,Nt,0,[P,m,L,pn],[0,0,0,()=>Zi]],bi=[3,t,mT,0,[dR,Fn],[0,0],2],zi=[3,t,DT,0,[dt,y],[0,()=>v],2],Hi=[3,t,pT,0,[P,In],[0,4],1],Gi=[3,t,ST,0,[nt],[[()=>W,0]]],yt=[
3,t,CT,0,[v_,y_],[0,[()=>k,0]]],ki=[3,t,zT,0,[dt,OT],[0,64],2],Vi=[3,t,hT,0,[Tt,L],[0,0],1],Yi=[3,t,UT,0,[Qe],[()=>B]],qi=[3,t,fT,0,[H,L,At,Y],[0,0,0,0],1],xi=[
3,t,FT,0,[et],[()=>ot]],Bi=[3,t,GT,0,[P,L],[0,[()=>gt,0]],2],Wi=[3,t,kT,0,[nt],[[()=>W,0]]],T="unit",$t=[1,t,Xe,0,[()=>Dt,0]],xT=[1,t,ln,0,()=>qs],BT=[1,t,En,0,
[()=>x,0]],WT=[1,t,An,0,[()=>sa,0]],wT=[1,t,_n,0,()=>aa],XT=[1,t,un,0,()=>$a],jT=[1,t,dn,0,()=>Ma],ZT=[1,t,sR,0,[()=>it,0]],wi=[1,t,oR,0,[()=>ba,0]],Xi=[1,t,Rt,
0,[()=>$,0]],KT=[1,t,Dn,0,()=>B],QT=[1,t,Sn,0,()=>yi],ji=[1,t,ut,0,()=>St],JT=[1,t,eT,0,()=>$i],Zi=[1,t,pn,0,()=>vi],Ki=[1,t,Ot,0,[()=>W,0]],eu=[1,t,Mn,0,()=>ct],
v=[1,t,y,0,()=>bi],Qi=[9,t,kE,0,()=>Hs,()=>Gs],Ji=[9,t,jE,0,()=>ks,()=>T],eo=[9,t,Tl,0,()=>Vs,()=>Ys],to=[9,t,nl,0,()=>xs,()=>T],no=[9,t,El,0,()=>Bs,()=>Ws],so=[
9,t,Al,0,()=>ws,()=>Xs],ao=[9,t,Pl,0,()=>Ks,()=>Qs],io=[9,t,Dl,0,()=>js,()=>Zs],oo=[9,t,$l,0,()=>Js,()=>ea],co=[9,t,jl,0,()=>ta,()=>na],ro=[9,t,nA,0,()=>T,()=>T],
Eo=[9,t,aA,0,()=>ia,()=>T],lo=[9,t,AA,0,()=>oa,()=>T],Ao=[9,t,pA,0,()=>T,()=>T],Ro=[9,t,ql,0,()=>ca,()=>T],_o=[9,t,Gl,0,()=>ra,()=>Ea],To=[9,t,kl,0,()=>la,()=>Aa],
uo=[9,t,Wl,0,()=>Ra,()=>_a],Io=[9,t,tA,0,()=>Ta,()=>ua],Oo=[9,t,lA,0,()=>T,()=>Oa],No=[9,t,EA,0,()=>da,()=>Ia],Po=[9,t,DA,0,()=>Na,()=>Pa],Co=[9,t,mA,0,()=>T,()=>Ca],
go=[9,t,yA,0,()=>ga,()=>Da],Do=[9,t,LA,0,()=>La,()=>T],Lo=[9,t,zl,0,()=>pa,()=>T],po=[9,t,PA,0,()=>Sa,()=>ma],So=[9,t,UA,0,()=>va,()=>ha],mo=[9,t,FA,0,()=>Ua,()=>T],
yo=[9,t,kA,0,()=>fa,()=>Fa],$o=[9,t,cR,0,()=>za,()=>Ha],vo=[9,t,RR,0,()=>Ga,()=>ka],ho=[9,t,JR,0,()=>T,()=>T],Uo=[9,t,IR,0,()=>qa,()=>xa],Mo=[9,t,OR,0,()=>Va,()=>Ya],
fo=[9,t,DR,0,()=>Ba,()=>Wa],Fo=[9,t,SR,0,()=>wa,()=>Xa],bo=[9,t,$R,0,()=>ja,()=>Za],zo=[9,t,vR,0,()=>Ka,()=>Qa],Ho=[9,t,FR,0,()=>Ja,()=>ei],Go=[9,t,HR,0,()=>ti,
()=>ni],ko=[9,t,VR,0,()=>si,()=>ai],Vo=[9,t,xR,0,()=>ii,()=>oi],Yo=[9,t,wR,0,()=>ci,()=>ri],qo=[9,t,ZR,0,()=>Ei,()=>li],xo=[9,t,s_,0,()=>Ai,()=>Ri],Bo=[9,t,e_,0,
()=>_i,()=>Ti],Wo=[9,t,o_,0,()=>ui,()=>di],wo=[9,t,T_,0,()=>Ni,()=>Pi],Xo=[9,t,c_,0,()=>Ii,()=>Oi],jo=[9,t,u_,0,()=>Ci,()=>gi],Zo=[9,t,C_,0,()=>Di,()=>Li],Ko=[9,
t,O_,0,()=>pi,()=>Si],Qo=[9,t,p_,0,()=>mi,()=>T],Jo=[9,t,B_,0,()=>hi,()=>Ui],ec=[9,t,iT,0,()=>Mi,()=>T],tc=[9,t,sT,0,()=>fi,()=>T],nc=[9,t,gT,0,()=>zi,()=>T],sc=[
9,t,LT,0,()=>Hi,()=>Gi],ac=[9,t,bT,0,()=>ki,()=>T],ic=[9,t,vT,0,()=>Vi,()=>Yi],oc=[9,t,MT,0,()=>qi,()=>xi],cc=[9,t,HT,0,()=>Bi,()=>Wi];const tu=s=>({apiVersion:"\
2016-11-28",base64Decoder:s?.base64Decoder??IE,base64Encoder:s?.base64Encoder??dE,disableHostPrefix:s?.disableHostPrefix??!1,endpointProvider:s?.endpointProvider??
FE,extensions:s?.extensions??[],httpAuthSchemeProvider:s?.httpAuthSchemeProvider??pE,httpAuthSchemes:s?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.
getIdentityProvider("aws.auth#sigv4"),signer:new AE}],logger:s?.logger??new fr,protocol:s?.protocol??CE,protocolSettings:s?.protocolSettings??{defaultNamespace:"\
com.amazonaws.organizations",errorTypeRegistries:Fs,xmlNamespace:"http://organizations.amazonaws.com/doc/2016-11-28/",version:"2016-11-28",serviceTarget:"AWSOrg\
anizationsV20161128"},serviceId:s?.serviceId??"Organizations",sha256:s?.sha256??gE,urlParser:s?.urlParser??eE,utf8Decoder:s?.utf8Decoder??uE,utf8Encoder:s?.utf8Encoder??
TE}),nu=s=>{Fr(process.version);const n=Yr(s),O=()=>n().then(br),p=tu(s);f(process.version);const g={profile:s?.profile,logger:p.logger};return{...p,...s,runtime:"\
node",defaultsMode:n,authSchemePreference:s?.authSchemePreference??F(RE,g),bodyLengthChecker:s?.bodyLengthChecker??OE,credentialDefaultProvider:s?.credentialDefaultProvider??
_E,defaultSocketTimeout:Nr(s?.requestHandler,3e5),defaultUserAgentProvider:s?.defaultUserAgentProvider??Or({serviceId:p.serviceId,clientVersion:vE.version}),maxAttempts:s?.
maxAttempts??F(oE,s),region:s?.region??F(Br,{...Wr,...g}),requestHandler:PE.create(s?.requestHandler??O),retryMode:s?.retryMode??F({...iE,default:async()=>(await O()).
retryMode||aE},s),streamCollector:s?.streamCollector??NE,useDualstackEndpoint:s?.useDualstackEndpoint??F(xr,g),useFipsEndpoint:s?.useFipsEndpoint??F(qr,g),userAgentAppId:s?.
userAgentAppId??F(Pr,g)}},su=s=>{const n=s.httpAuthSchemes;let O=s.httpAuthSchemeProvider,p=s.credentials;return{setHttpAuthScheme(g){const rt=n.findIndex(Xt=>Xt.
schemeId===g.schemeId);rt===-1?n.push(g):n.splice(rt,1,g)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(g){O=g},httpAuthSchemeProvider(){return O},setCredentials(g){
p=g},credentials(){return p}}},au=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),credentials:s.credentials()}),iu=(s,n)=>{
const O=Object.assign(Cr(s),zr(s),tE(s),su(s));return n.forEach(p=>p.configure(O)),Object.assign(s,gr(O),Hr(O),nE(O),au(O))};class d extends Kt{config;constructor(...[
n]){const O=nu(n||{});super(O),this.initConfig=O;const p=mE(O),g=Dr(p),rt=cE(g),Xt=wr(rt),hu=Lr(Xt),Uu=Qr(hu),Mu=SE(Uu),fu=iu(Mu,n?.extensions||[]);this.config=
fu,this.middlewareStack.use(EE(this.config)),this.middlewareStack.use(pr(this.config)),this.middlewareStack.use(rE(this.config)),this.middlewareStack.use(sE(this.
config)),this.middlewareStack.use(Sr(this.config)),this.middlewareStack.use(mr(this.config)),this.middlewareStack.use(yr(this.config)),this.middlewareStack.use(
$r(this.config,{httpAuthSchemeParametersProvider:DE,identityProviderConfigProvider:async Fu=>new vr({"aws.auth#sigv4":Fu.credentials})})),this.middlewareStack.use(
hr(this.config))}destroy(){super.destroy()}}const a=Gr(yE,"AWSOrganizationsV20161128","OrganizationsClient",Jr),i={},o=(s,n,O,p)=>[];class rc extends a(i,o,"Acc\
eptHandshake",Qi){}class Ec extends a(i,o,"AttachPolicy",Ji){}class lc extends a(i,o,"CancelHandshake",eo){}class Ac extends a(i,o,"CloseAccount",to){}class Rc extends a(
i,o,"CreateAccount",no){}class _c extends a(i,o,"CreateGovCloudAccount",so){}class Tc extends a(i,o,"CreateOrganizationalUnit",io){}class uc extends a(i,o,"Crea\
teOrganization",ao){}class dc extends a(i,o,"CreatePolicy",oo){}class Ic extends a(i,o,"DeclineHandshake",co){}class Oc extends a(i,o,"DeleteOrganizationalUnit",
Eo){}class Nc extends a(i,o,"DeleteOrganization",ro){}class Pc extends a(i,o,"DeletePolicy",lo){}class Cc extends a(i,o,"DeleteResourcePolicy",Ao){}class gc extends a(
i,o,"DeregisterDelegatedAdministrator",Ro){}class Dc extends a(i,o,"DescribeAccount",_o){}class Lc extends a(i,o,"DescribeCreateAccountStatus",To){}class pc extends a(
i,o,"DescribeEffectivePolicy",uo){}class Sc extends a(i,o,"DescribeHandshake",Io){}class mc extends a(i,o,"DescribeOrganizationalUnit",No){}class yc extends a(i,
o,"DescribeOrganization",Oo){}class $c extends a(i,o,"DescribePolicy",Po){}class vc extends a(i,o,"DescribeResourcePolicy",Co){}class hc extends a(i,o,"Describe\
ResponsibilityTransfer",go){}class Uc extends a(i,o,"DetachPolicy",Do){}class Mc extends a(i,o,"DisableAWSServiceAccess",Lo){}class fc extends a(i,o,"DisablePol\
icyType",po){}class Fc extends a(i,o,"EnableAllFeatures",So){}class bc extends a(i,o,"EnableAWSServiceAccess",mo){}class zc extends a(i,o,"EnablePolicyType",yo){}
class Hc extends a(i,o,"InviteAccountToOrganization",$o){}class Gc extends a(i,o,"InviteOrganizationToTransferResponsibility",vo){}class kc extends a(i,o,"Leave\
Organization",ho){}class vt extends a(i,o,"ListAccounts",Uo){}class ht extends a(i,o,"ListAccountsForParent",Mo){}class Ut extends a(i,o,"ListAccountsWithInvali\
dEffectivePolicy",fo){}class Mt extends a(i,o,"ListAWSServiceAccessForOrganization",Fo){}class ft extends a(i,o,"ListChildren",bo){}class Ft extends a(i,o,"List\
CreateAccountStatus",zo){}class bt extends a(i,o,"ListDelegatedAdministrators",Ho){}class zt extends a(i,o,"ListDelegatedServicesForAccount",Go){}class Ht extends a(
i,o,"ListEffectivePolicyValidationErrors",ko){}class Gt extends a(i,o,"ListHandshakesForAccount",Vo){}class kt extends a(i,o,"ListHandshakesForOrganization",Yo){}
class Vc extends a(i,o,"ListInboundResponsibilityTransfers",qo){}class Vt extends a(i,o,"ListOrganizationalUnitsForParent",xo){}class Yc extends a(i,o,"ListOutb\
oundResponsibilityTransfers",Bo){}class Yt extends a(i,o,"ListParents",Wo){}class qt extends a(i,o,"ListPolicies",wo){}class xt extends a(i,o,"ListPoliciesForTa\
rget",Xo){}class Bt extends a(i,o,"ListRoots",jo){}class Wt extends a(i,o,"ListTagsForResource",Zo){}class wt extends a(i,o,"ListTargetsForPolicy",Ko){}class qc extends a(
i,o,"MoveAccount",Qo){}class xc extends a(i,o,"PutResourcePolicy",Jo){}class Bc extends a(i,o,"RegisterDelegatedAdministrator",ec){}class Wc extends a(i,o,"Remo\
veAccountFromOrganization",tc){}class wc extends a(i,o,"TagResource",nc){}class Xc extends a(i,o,"TerminateResponsibilityTransfer",sc){}class jc extends a(i,o,"\
UntagResource",ac){}class Zc extends a(i,o,"UpdateOrganizationalUnit",ic){}class Kc extends a(i,o,"UpdatePolicy",oc){}class Qc extends a(i,o,"UpdateResponsibili\
tyTransfer",cc){}const Jc=N(d,ht,"NextToken","NextToken","MaxResults"),er=N(d,vt,"NextToken","NextToken","MaxResults"),tr=N(d,Ut,"NextToken","NextToken","MaxRes\
ults"),nr=N(d,Mt,"NextToken","NextToken","MaxResults"),sr=N(d,ft,"NextToken","NextToken","MaxResults"),ar=N(d,Ft,"NextToken","NextToken","MaxResults"),ir=N(d,bt,
"NextToken","NextToken","MaxResults"),or=N(d,zt,"NextToken","NextToken","MaxResults"),cr=N(d,Ht,"NextToken","NextToken","MaxResults"),rr=N(d,Gt,"NextToken","Nex\
tToken","MaxResults"),Er=N(d,kt,"NextToken","NextToken","MaxResults"),lr=N(d,Vt,"NextToken","NextToken","MaxResults"),Ar=N(d,Yt,"NextToken","NextToken","MaxResu\
lts"),Rr=N(d,xt,"NextToken","NextToken","MaxResults"),_r=N(d,qt,"NextToken","NextToken","MaxResults"),Tr=N(d,Bt,"NextToken","NextToken","MaxResults"),ur=N(d,Wt,
"NextToken","NextToken",""),dr=N(d,wt,"NextToken","NextToken","MaxResults"),ou={AcceptHandshakeCommand:rc,AttachPolicyCommand:Ec,CancelHandshakeCommand:lc,CloseAccountCommand:Ac,
CreateAccountCommand:Rc,CreateGovCloudAccountCommand:_c,CreateOrganizationCommand:uc,CreateOrganizationalUnitCommand:Tc,CreatePolicyCommand:dc,DeclineHandshakeCommand:Ic,
DeleteOrganizationCommand:Nc,DeleteOrganizationalUnitCommand:Oc,DeletePolicyCommand:Pc,DeleteResourcePolicyCommand:Cc,DeregisterDelegatedAdministratorCommand:gc,
DescribeAccountCommand:Dc,DescribeCreateAccountStatusCommand:Lc,DescribeEffectivePolicyCommand:pc,DescribeHandshakeCommand:Sc,DescribeOrganizationCommand:yc,DescribeOrganizationalUnitCommand:mc,
DescribePolicyCommand:$c,DescribeResourcePolicyCommand:vc,DescribeResponsibilityTransferCommand:hc,DetachPolicyCommand:Uc,DisableAWSServiceAccessCommand:Mc,DisablePolicyTypeCommand:fc,
EnableAllFeaturesCommand:Fc,EnableAWSServiceAccessCommand:bc,EnablePolicyTypeCommand:zc,InviteAccountToOrganizationCommand:Hc,InviteOrganizationToTransferResponsibilityCommand:Gc,
LeaveOrganizationCommand:kc,ListAccountsCommand:vt,ListAccountsForParentCommand:ht,ListAccountsWithInvalidEffectivePolicyCommand:Ut,ListAWSServiceAccessForOrganizationCommand:Mt,
ListChildrenCommand:ft,ListCreateAccountStatusCommand:Ft,ListDelegatedAdministratorsCommand:bt,ListDelegatedServicesForAccountCommand:zt,ListEffectivePolicyValidationErrorsCommand:Ht,
ListHandshakesForAccountCommand:Gt,ListHandshakesForOrganizationCommand:kt,ListInboundResponsibilityTransfersCommand:Vc,ListOrganizationalUnitsForParentCommand:Vt,
ListOutboundResponsibilityTransfersCommand:Yc,ListParentsCommand:Yt,ListPoliciesCommand:qt,ListPoliciesForTargetCommand:xt,ListRootsCommand:Bt,ListTagsForResourceCommand:Wt,
ListTargetsForPolicyCommand:wt,MoveAccountCommand:qc,PutResourcePolicyCommand:xc,RegisterDelegatedAdministratorCommand:Bc,RemoveAccountFromOrganizationCommand:Wc,
TagResourceCommand:wc,TerminateResponsibilityTransferCommand:Xc,UntagResourceCommand:jc,UpdateOrganizationalUnitCommand:Zc,UpdatePolicyCommand:Kc,UpdateResponsibilityTransferCommand:Qc},
cu={paginateListAccounts:er,paginateListAccountsForParent:Jc,paginateListAccountsWithInvalidEffectivePolicy:tr,paginateListAWSServiceAccessForOrganization:nr,paginateListChildren:sr,
paginateListCreateAccountStatus:ar,paginateListDelegatedAdministrators:ir,paginateListDelegatedServicesForAccount:or,paginateListEffectivePolicyValidationErrors:cr,
paginateListHandshakesForAccount:rr,paginateListHandshakesForOrganization:Er,paginateListOrganizationalUnitsForParent:lr,paginateListParents:Ar,paginateListPolicies:_r,
paginateListPoliciesForTarget:Rr,paginateListRoots:Tr,paginateListTagsForResource:ur,paginateListTargetsForPolicy:dr};class Ir extends d{}kr(ou,Ir,{paginators:cu});
const ru={ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE:"ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",APPROVE_ALL_FEATURES:"APPROVE_ALL_FEATURES",ENABLE_ALL_FEATURES:"ENABLE_\
ALL_FEATURES",INVITE_ACCOUNT_TO_ORGANIZATION:"INVITE",TRANSFER_RESPONSIBILITY:"TRANSFER_RESPONSIBILITY"},Eu={ACCOUNT:"ACCOUNT",EMAIL:"EMAIL",ORGANIZATION:"ORGAN\
IZATION"},lu={ACCOUNT:"ACCOUNT",EMAIL:"EMAIL",MANAGEMENT_ACCOUNT:"MANAGEMENT_ACCOUNT",MANAGEMENT_EMAIL:"MANAGEMENT_EMAIL",MANAGEMENT_NAME:"MANAGEMENT_NAME",MASTER_EMAIL:"\
MASTER_EMAIL",MASTER_NAME:"MASTER_NAME",NOTES:"NOTES",ORGANIZATION:"ORGANIZATION",ORGANIZATION_FEATURE_SET:"ORGANIZATION_FEATURE_SET",PARENT_HANDSHAKE:"PARENT_H\
ANDSHAKE",RESPONSIBILITY_TRANSFER:"RESPONSIBILITY_TRANSFER",TRANSFER_START_TIMESTAMP:"TRANSFER_START_TIMESTAMP",TRANSFER_TYPE:"TRANSFER_TYPE"},Au={ACCEPTED:"ACC\
EPTED",CANCELED:"CANCELED",DECLINED:"DECLINED",EXPIRED:"EXPIRED",OPEN:"OPEN",REQUESTED:"REQUESTED"},Ru={ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE:"ACCESS_\
DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"},_u={ACCOUNT_CANNOT_LEAVE_ORGANIZATION:"ACCOUNT_CANNOT_LEAVE_ORGANIZATION",ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA:"ACCOUNT_\
CANNOT_LEAVE_WITHOUT_EULA",ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION:"ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",ACCOUNT_CREATION_NOT_COMPLETE:"ACCO\
UNT_CREATION_NOT_COMPLETE",ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED:"ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY:"ACCOUNT_N\
OT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",ACCOUNT_NUMBER_LIMIT_EXCEEDED:"ACCOUNT_NUMBER_LIMIT_EXCEEDED",ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS:"ACTIVE_RESPONSIBILI\
TY_TRANSFER_PROCESS",ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED:"ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",CANNOT_CLOSE_MANAGEMENT_ACCOUNT:"\
CANNOT_CLOSE_MANAGEMENT_ACCOUNT",CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR:"CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR:"\
CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG:"CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",CLOSE_ACCOUNT_QUOTA_EXCEEDED:"\
CLOSE_ACCOUNT_QUOTA_EXCEEDED",CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED:"CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION:"\
CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE:"DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",EMAIL_VERIFICATION_CODE_EXPIRED:"\
EMAIL_VERIFICATION_CODE_EXPIRED",HANDSHAKE_RATE_LIMIT_EXCEEDED:"HANDSHAKE_RATE_LIMIT_EXCEEDED",INVALID_PAYMENT_INSTRUMENT:"INVALID_PAYMENT_INSTRUMENT",MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE:"\
MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE:"MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",MASTER_ACCOUNT_MISSING_CONTACT_INFO:"\
MASTER_ACCOUNT_MISSING_CONTACT_INFO",MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED:"MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED:"MASTE\
R_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED:"MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED:"\
MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",MAX_TAG_LIMIT_EXCEEDED:"MAX_TAG_LIMIT_EXCEEDED",MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED:"MEMBER_ACCOUNT_PAYMENT_IN\
STRUMENT_REQUIRED",MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED:"MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",ORGANIZATION_NOT_IN_ALL_FEATURES_MODE:"ORGANIZATION_NOT\
_IN_ALL_FEATURES_MODE",OU_DEPTH_LIMIT_EXCEEDED:"OU_DEPTH_LIMIT_EXCEEDED",OU_NUMBER_LIMIT_EXCEEDED:"OU_NUMBER_LIMIT_EXCEEDED",POLICY_CONTENT_LIMIT_EXCEEDED:"POLI\
CY_CONTENT_LIMIT_EXCEEDED",POLICY_NUMBER_LIMIT_EXCEEDED:"POLICY_NUMBER_LIMIT_EXCEEDED",POLICY_TYPE_ENABLED_FOR_THIS_SERVICE:"POLICY_TYPE_ENABLED_FOR_THIS_SERVIC\
E",RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION:"RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION:"RESPON\
SIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION:"RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION:"\
RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",SERVICE_ACCESS_NOT_ENABLED:"SERVICE_ACCESS_NOT_ENABLED",TAG_POLICY_VIOLATION:"TAG_POLICY_VIOLATION",TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS:"\
TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS:"TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED:"\
TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",UNMET_BILLING_PREREQUISITE:"UNMET_BILLING_PREREQUISITE",UNSUPPORTED_PRICING:"UNSUPPORTED_PRICING",WAIT_PERIOD_ACTIVE:"\
WAIT_PERIOD_ACTIVE"},Tu={ACCOUNT_NUMBER_LIMIT_EXCEEDED:"ACCOUNT_NUMBER_LIMIT_EXCEEDED",ALREADY_IN_AN_ORGANIZATION:"ALREADY_IN_AN_ORGANIZATION",HANDSHAKE_RATE_LIMIT_EXCEEDED:"\
HANDSHAKE_RATE_LIMIT_EXCEEDED",INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES:"INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",LEGACY_PERMISSIONS_STILL_IN_USE:"LEGACY_P\
ERMISSIONS_STILL_IN_USE",MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED:"MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",ORGANIZATION_ALREADY_HAS_ALL_FEATURES:"ORGANIZATION_ALREA\
DY_HAS_ALL_FEATURES",ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD:"ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION:"\
ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED:"ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
PAST_DUE_INVOICE:"PAST_DUE_INVOICE",PAYMENT_INSTRUMENT_REQUIRED:"PAYMENT_INSTRUMENT_REQUIRED",RESPONSIBILITY_TRANSFER_ALREADY_EXISTS:"RESPONSIBILITY_TRANSFER_AL\
READY_EXISTS",SOURCE_AND_TARGET_CANNOT_MATCH:"SOURCE_AND_TARGET_CANNOT_MATCH",TARGET_ACCOUNT_VALIDATION_FAILURE:"TARGET_ACCOUNT_VALIDATION_FAILURE",UNUSED_PREPAYMENT_BALANCE:"\
UNUSED_PREPAYMENT_BALANCE"},uu={CALLER_REQUIRED_FIELD_MISSING:"CALLER_REQUIRED_FIELD_MISSING",DUPLICATE_TAG_KEY:"DUPLICATE_TAG_KEY",END_DATE_NOT_END_OF_MONTH:"E\
ND_DATE_NOT_END_OF_MONTH",END_DATE_TOO_EARLY:"END_DATE_TOO_EARLY",END_DATE_TOO_LATE:"END_DATE_TOO_LATE",IMMUTABLE_POLICY:"IMMUTABLE_POLICY",INPUT_REQUIRED:"INPU\
T_REQUIRED",INVALID_EMAIL_ADDRESS_TARGET:"INVALID_EMAIL_ADDRESS_TARGET",INVALID_END_DATE:"INVALID_END_DATE",INVALID_ENUM:"INVALID_ENUM",INVALID_ENUM_POLICY_TYPE:"\
INVALID_ENUM_POLICY_TYPE",INVALID_FULL_NAME_TARGET:"INVALID_FULL_NAME_TARGET",INVALID_LIST_MEMBER:"INVALID_LIST_MEMBER",INVALID_PAGINATION_TOKEN:"INVALID_NEXT_T\
OKEN",INVALID_PARTY_TYPE_TARGET:"INVALID_PARTY_TYPE_TARGET",INVALID_PATTERN:"INVALID_PATTERN",INVALID_PATTERN_TARGET_ID:"INVALID_PATTERN_TARGET_ID",INVALID_PRINCIPAL:"\
INVALID_PRINCIPAL",INVALID_RESOURCE_POLICY_JSON:"INVALID_RESOURCE_POLICY_JSON",INVALID_ROLE_NAME:"INVALID_ROLE_NAME",INVALID_START_DATE:"INVALID_START_DATE",INVALID_SYNTAX_ORGANIZATION:"\
INVALID_SYNTAX_ORGANIZATION_ARN",INVALID_SYNTAX_POLICY:"INVALID_SYNTAX_POLICY_ID",INVALID_SYSTEM_TAGS_PARAMETER:"INVALID_SYSTEM_TAGS_PARAMETER",MAX_FILTER_LIMIT_EXCEEDED:"\
MAX_LIMIT_EXCEEDED_FILTER",MAX_LENGTH_EXCEEDED:"MAX_LENGTH_EXCEEDED",MAX_VALUE_EXCEEDED:"MAX_VALUE_EXCEEDED",MIN_LENGTH_EXCEEDED:"MIN_LENGTH_EXCEEDED",MIN_VALUE_EXCEEDED:"\
MIN_VALUE_EXCEEDED",MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS:"MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",NON_DETACHABLE_POLICY:"NON_DETACHABLE_POLICY",START_DATE_NOT_BEGINNING_OF_DAY:"\
START_DATE_NOT_BEGINNING_OF_DAY",START_DATE_NOT_BEGINNING_OF_MONTH:"START_DATE_NOT_BEGINNING_OF_MONTH",START_DATE_TOO_EARLY:"START_DATE_TOO_EARLY",START_DATE_TOO_LATE:"\
START_DATE_TOO_LATE",TARGET_NOT_SUPPORTED:"TARGET_NOT_SUPPORTED",UNRECOGNIZED_SERVICE_PRINCIPAL:"UNRECOGNIZED_SERVICE_PRINCIPAL",UNSUPPORTED_ACTION_IN_RESOURCE_POLICY:"\
UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER:"UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY:"\
UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY:"UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY"},du={CREATED:"CREATED",INVITED:"IN\
VITED"},Iu={ACTIVE:"ACTIVE",CLOSED:"CLOSED",PENDING_ACTIVATION:"PENDING_ACTIVATION",PENDING_CLOSURE:"PENDING_CLOSURE",SUSPENDED:"SUSPENDED"},Ou={ACTIVE:"ACTIVE",
PENDING_CLOSURE:"PENDING_CLOSURE",SUSPENDED:"SUSPENDED"},Nu={ALLOW:"ALLOW",DENY:"DENY"},Pu={ACCOUNT_LIMIT_EXCEEDED:"ACCOUNT_LIMIT_EXCEEDED",CONCURRENT_ACCOUNT_MODIFICATION:"\
CONCURRENT_ACCOUNT_MODIFICATION",EMAIL_ALREADY_EXISTS:"EMAIL_ALREADY_EXISTS",FAILED_BUSINESS_VALIDATION:"FAILED_BUSINESS_VALIDATION",GOVCLOUD_ACCOUNT_ALREADY_EXISTS:"\
GOVCLOUD_ACCOUNT_ALREADY_EXISTS",INTERNAL_FAILURE:"INTERNAL_FAILURE",INVALID_ADDRESS:"INVALID_ADDRESS",INVALID_EMAIL:"INVALID_EMAIL",INVALID_IDENTITY_FOR_BUSINESS_VALIDATION:"\
INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",INVALID_PAYMENT_INSTRUMENT:"INVALID_PAYMENT_INSTRUMENT",MISSING_BUSINESS_VALIDATION:"MISSING_BUSINESS_VALIDATION",MISSING_PAYMENT_INSTRUMENT:"\
MISSING_PAYMENT_INSTRUMENT",PENDING_BUSINESS_VALIDATIONv:"PENDING_BUSINESS_VALIDATION",UNKNOWN_BUSINESS_VALIDATION:"UNKNOWN_BUSINESS_VALIDATION",UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED:"\
UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED"},Cu={FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",SUCCEEDED:"SUCCEEDED"},gu={ALL:"ALL",CONSOLIDATED_BILLING:"\
CONSOLIDATED_BILLING"},Du={ENABLED:"ENABLED",PENDING_DISABLE:"PENDING_DISABLE",PENDING_ENABLE:"PENDING_ENABLE"},Lu={AISERVICES_OPT_OUT_POLICY:"AISERVICES_OPT_OU\
T_POLICY",BACKUP_POLICY:"BACKUP_POLICY",BEDROCK_POLICY:"BEDROCK_POLICY",CHATBOT_POLICY:"CHATBOT_POLICY",DECLARATIVE_POLICY_EC2:"DECLARATIVE_POLICY_EC2",GUARDDUTY_POLICY:"\
GUARDDUTY_POLICY",INSPECTOR_POLICY:"INSPECTOR_POLICY",NETWORK_SECURITY_DIRECTOR_POLICY:"NETWORK_SECURITY_DIRECTOR_POLICY",RESOURCE_CONTROL_POLICY:"RESOURCE_CONT\
ROL_POLICY",S3_POLICY:"S3_POLICY",SECURITYHUB_CSPM_POLICY:"SECURITYHUB_CSPM_POLICY",SECURITYHUB_POLICY:"SECURITYHUB_POLICY",SERVICE_CONTROL_POLICY:"SERVICE_CONT\
ROL_POLICY",TAG_POLICY:"TAG_POLICY",UPGRADE_ROLLOUT_POLICY:"UPGRADE_ROLLOUT_POLICY"},pu={AISERVICES_OPT_OUT_POLICY:"AISERVICES_OPT_OUT_POLICY",BACKUP_POLICY:"BA\
CKUP_POLICY",BEDROCK_POLICY:"BEDROCK_POLICY",CHATBOT_POLICY:"CHATBOT_POLICY",DECLARATIVE_POLICY_EC2:"DECLARATIVE_POLICY_EC2",GUARDDUTY_POLICY:"GUARDDUTY_POLICY",
INSPECTOR_POLICY:"INSPECTOR_POLICY",NETWORK_SECURITY_DIRECTOR_POLICY:"NETWORK_SECURITY_DIRECTOR_POLICY",S3_POLICY:"S3_POLICY",SECURITYHUB_CSPM_POLICY:"SECURITYH\
UB_CSPM_POLICY",SECURITYHUB_POLICY:"SECURITYHUB_POLICY",TAG_POLICY:"TAG_POLICY",UPGRADE_ROLLOUT_POLICY:"UPGRADE_ROLLOUT_POLICY"},Su={ACCEPTED:"ACCEPTED",CANCELED:"\
CANCELED",DECLINED:"DECLINED",EXPIRED:"EXPIRED",REQUESTED:"REQUESTED",WITHDRAWN:"WITHDRAWN"},mu={BILLING:"BILLING"},yu={ACCOUNT:"ACCOUNT",ORGANIZATIONAL_UNIT:"O\
RGANIZATIONAL_UNIT"},$u={ORGANIZATIONAL_UNIT:"ORGANIZATIONAL_UNIT",ROOT:"ROOT"},vu={ACCOUNT:"ACCOUNT",ORGANIZATIONAL_UNIT:"ORGANIZATIONAL_UNIT",ROOT:"ROOT"};e.AWSOrganizationsNotInUseException=
J,e.AWSOrganizationsNotInUseException$=wn,e.AcceptHandshake$=Qi,e.AcceptHandshakeCommand=rc,e.AcceptHandshakeRequest$=Hs,e.AcceptHandshakeResponse$=Gs,e.AccessDeniedException=
K,e.AccessDeniedException$=Gn,e.AccessDeniedForDependencyException=Q,e.AccessDeniedForDependencyException$=kn,e.AccessDeniedForDependencyExceptionReason=Ru,e.Account$=
Dt,e.AccountAlreadyClosedException=le,e.AccountAlreadyClosedException$=Vn,e.AccountAlreadyRegisteredException=Ae,e.AccountAlreadyRegisteredException$=Yn,e.AccountJoinedMethod=
du,e.AccountNotFoundException=Re,e.AccountNotFoundException$=qn,e.AccountNotRegisteredException=_e,e.AccountNotRegisteredException$=xn,e.AccountOwnerNotVerifiedException=
Te,e.AccountOwnerNotVerifiedException$=Bn,e.AccountState=Iu,e.AccountStatus=Ou,e.ActionType=ru,e.AlreadyInOrganizationException=ue,e.AlreadyInOrganizationException$=
Wn,e.AttachPolicy$=Ji,e.AttachPolicyCommand=Ec,e.AttachPolicyRequest$=ks,e.CancelHandshake$=eo,e.CancelHandshakeCommand=lc,e.CancelHandshakeRequest$=Vs,e.CancelHandshakeResponse$=
Ys,e.Child$=qs,e.ChildNotFoundException=Ve,e.ChildNotFoundException$=Xn,e.ChildType=yu,e.CloseAccount$=to,e.CloseAccountCommand=Ac,e.CloseAccountRequest$=xs,e.ConcurrentModificationException=
ee,e.ConcurrentModificationException$=jn,e.ConflictException=ge,e.ConflictException$=Zn,e.ConstraintViolationException=te,e.ConstraintViolationException$=Kn,e.ConstraintViolationExceptionReason=
_u,e.CreateAccount$=no,e.CreateAccountCommand=Rc,e.CreateAccountFailureReason=Pu,e.CreateAccountRequest$=Bs,e.CreateAccountResponse$=Ws,e.CreateAccountState=Cu,
e.CreateAccountStatus$=x,e.CreateAccountStatusNotFoundException=fe,e.CreateAccountStatusNotFoundException$=Qn,e.CreateGovCloudAccount$=so,e.CreateGovCloudAccountCommand=
_c,e.CreateGovCloudAccountRequest$=ws,e.CreateGovCloudAccountResponse$=Xs,e.CreateOrganization$=ao,e.CreateOrganizationCommand=uc,e.CreateOrganizationRequest$=Ks,
e.CreateOrganizationResponse$=Qs,e.CreateOrganizationalUnit$=io,e.CreateOrganizationalUnitCommand=Tc,e.CreateOrganizationalUnitRequest$=js,e.CreateOrganizationalUnitResponse$=
Zs,e.CreatePolicy$=oo,e.CreatePolicyCommand=dc,e.CreatePolicyRequest$=Js,e.CreatePolicyResponse$=ea,e.DeclineHandshake$=co,e.DeclineHandshakeCommand=Ic,e.DeclineHandshakeRequest$=
ta,e.DeclineHandshakeResponse$=na,e.DelegatedAdministrator$=sa,e.DelegatedService$=aa,e.DeleteOrganization$=ro,e.DeleteOrganizationCommand=Nc,e.DeleteOrganizationalUnit$=
Eo,e.DeleteOrganizationalUnitCommand=Oc,e.DeleteOrganizationalUnitRequest$=ia,e.DeletePolicy$=lo,e.DeletePolicyCommand=Pc,e.DeletePolicyRequest$=oa,e.DeleteResourcePolicy$=
Ao,e.DeleteResourcePolicyCommand=Cc,e.DeregisterDelegatedAdministrator$=Ro,e.DeregisterDelegatedAdministratorCommand=gc,e.DeregisterDelegatedAdministratorRequest$=
ca,e.DescribeAccount$=_o,e.DescribeAccountCommand=Dc,e.DescribeAccountRequest$=ra,e.DescribeAccountResponse$=Ea,e.DescribeCreateAccountStatus$=To,e.DescribeCreateAccountStatusCommand=
Lc,e.DescribeCreateAccountStatusRequest$=la,e.DescribeCreateAccountStatusResponse$=Aa,e.DescribeEffectivePolicy$=uo,e.DescribeEffectivePolicyCommand=pc,e.DescribeEffectivePolicyRequest$=
Ra,e.DescribeEffectivePolicyResponse$=_a,e.DescribeHandshake$=Io,e.DescribeHandshakeCommand=Sc,e.DescribeHandshakeRequest$=Ta,e.DescribeHandshakeResponse$=ua,e.
DescribeOrganization$=Oo,e.DescribeOrganizationCommand=yc,e.DescribeOrganizationResponse$=Oa,e.DescribeOrganizationalUnit$=No,e.DescribeOrganizationalUnitCommand=
mc,e.DescribeOrganizationalUnitRequest$=da,e.DescribeOrganizationalUnitResponse$=Ia,e.DescribePolicy$=Po,e.DescribePolicyCommand=$c,e.DescribePolicyRequest$=Na,
e.DescribePolicyResponse$=Pa,e.DescribeResourcePolicy$=Co,e.DescribeResourcePolicyCommand=vc,e.DescribeResourcePolicyResponse$=Ca,e.DescribeResponsibilityTransfer$=
go,e.DescribeResponsibilityTransferCommand=hc,e.DescribeResponsibilityTransferRequest$=ga,e.DescribeResponsibilityTransferResponse$=Da,e.DestinationParentNotFoundException=
Ye,e.DestinationParentNotFoundException$=Jn,e.DetachPolicy$=Do,e.DetachPolicyCommand=Uc,e.DetachPolicyRequest$=La,e.DisableAWSServiceAccess$=Lo,e.DisableAWSServiceAccessCommand=
Mc,e.DisableAWSServiceAccessRequest$=pa,e.DisablePolicyType$=po,e.DisablePolicyTypeCommand=fc,e.DisablePolicyTypeRequest$=Sa,e.DisablePolicyTypeResponse$=ma,e.DuplicateAccountException=
qe,e.DuplicateAccountException$=es,e.DuplicateHandshakeException=ke,e.DuplicateHandshakeException$=ts,e.DuplicateOrganizationalUnitException=Le,e.DuplicateOrganizationalUnitException$=
ns,e.DuplicatePolicyAttachmentException=de,e.DuplicatePolicyAttachmentException$=ss,e.DuplicatePolicyException=Se,e.DuplicatePolicyException$=as,e.EffectivePolicy$=
ya,e.EffectivePolicyNotFoundException=Fe,e.EffectivePolicyNotFoundException$=is,e.EffectivePolicyType=pu,e.EffectivePolicyValidationError$=$a,e.EnableAWSServiceAccess$=
mo,e.EnableAWSServiceAccessCommand=bc,e.EnableAWSServiceAccessRequest$=Ua,e.EnableAllFeatures$=So,e.EnableAllFeaturesCommand=Fc,e.EnableAllFeaturesRequest$=va,e.
EnableAllFeaturesResponse$=ha,e.EnablePolicyType$=yo,e.EnablePolicyTypeCommand=zc,e.EnablePolicyTypeRequest$=fa,e.EnablePolicyTypeResponse$=Fa,e.EnabledServicePrincipal$=
Ma,e.FinalizingOrganizationException=De,e.FinalizingOrganizationException$=os,e.Handshake$=$,e.HandshakeAlreadyInStateException=ne,e.HandshakeAlreadyInStateException$=
cs,e.HandshakeConstraintViolationException=se,e.HandshakeConstraintViolationException$=rs,e.HandshakeConstraintViolationExceptionReason=Tu,e.HandshakeFilter$=Lt,
e.HandshakeNotFoundException=ae,e.HandshakeNotFoundException$=Es,e.HandshakeParty$=it,e.HandshakePartyType=Eu,e.HandshakeResource$=ba,e.HandshakeResourceType=lu,
e.HandshakeState=Au,e.IAMUserAccessToBilling=Nu,e.InvalidHandshakeTransitionException=ie,e.InvalidHandshakeTransitionException$=ls,e.InvalidInputException=oe,e.
InvalidInputException$=As,e.InvalidInputExceptionReason=uu,e.InvalidResponsibilityTransferTransitionException=Be,e.InvalidResponsibilityTransferTransitionException$=
Rs,e.InviteAccountToOrganization$=$o,e.InviteAccountToOrganizationCommand=Hc,e.InviteAccountToOrganizationRequest$=za,e.InviteAccountToOrganizationResponse$=Ha,
e.InviteOrganizationToTransferResponsibility$=vo,e.InviteOrganizationToTransferResponsibilityCommand=Gc,e.InviteOrganizationToTransferResponsibilityRequest$=Ga,
e.InviteOrganizationToTransferResponsibilityResponse$=ka,e.LeaveOrganization$=ho,e.LeaveOrganizationCommand=kc,e.ListAWSServiceAccessForOrganization$=Fo,e.ListAWSServiceAccessForOrganizationCommand=
Mt,e.ListAWSServiceAccessForOrganizationRequest$=wa,e.ListAWSServiceAccessForOrganizationResponse$=Xa,e.ListAccounts$=Uo,e.ListAccountsCommand=vt,e.ListAccountsForParent$=
Mo,e.ListAccountsForParentCommand=ht,e.ListAccountsForParentRequest$=Va,e.ListAccountsForParentResponse$=Ya,e.ListAccountsRequest$=qa,e.ListAccountsResponse$=xa,
e.ListAccountsWithInvalidEffectivePolicy$=fo,e.ListAccountsWithInvalidEffectivePolicyCommand=Ut,e.ListAccountsWithInvalidEffectivePolicyRequest$=Ba,e.ListAccountsWithInvalidEffectivePolicyResponse$=
Wa,e.ListChildren$=bo,e.ListChildrenCommand=ft,e.ListChildrenRequest$=ja,e.ListChildrenResponse$=Za,e.ListCreateAccountStatus$=zo,e.ListCreateAccountStatusCommand=
Ft,e.ListCreateAccountStatusRequest$=Ka,e.ListCreateAccountStatusResponse$=Qa,e.ListDelegatedAdministrators$=Ho,e.ListDelegatedAdministratorsCommand=bt,e.ListDelegatedAdministratorsRequest$=
Ja,e.ListDelegatedAdministratorsResponse$=ei,e.ListDelegatedServicesForAccount$=Go,e.ListDelegatedServicesForAccountCommand=zt,e.ListDelegatedServicesForAccountRequest$=
ti,e.ListDelegatedServicesForAccountResponse$=ni,e.ListEffectivePolicyValidationErrors$=ko,e.ListEffectivePolicyValidationErrorsCommand=Ht,e.ListEffectivePolicyValidationErrorsRequest$=
si,e.ListEffectivePolicyValidationErrorsResponse$=ai,e.ListHandshakesForAccount$=Vo,e.ListHandshakesForAccountCommand=Gt,e.ListHandshakesForAccountRequest$=ii,e.
ListHandshakesForAccountResponse$=oi,e.ListHandshakesForOrganization$=Yo,e.ListHandshakesForOrganizationCommand=kt,e.ListHandshakesForOrganizationRequest$=ci,e.
ListHandshakesForOrganizationResponse$=ri,e.ListInboundResponsibilityTransfers$=qo,e.ListInboundResponsibilityTransfersCommand=Vc,e.ListInboundResponsibilityTransfersRequest$=
Ei,e.ListInboundResponsibilityTransfersResponse$=li,e.ListOrganizationalUnitsForParent$=xo,e.ListOrganizationalUnitsForParentCommand=Vt,e.ListOrganizationalUnitsForParentRequest$=
Ai,e.ListOrganizationalUnitsForParentResponse$=Ri,e.ListOutboundResponsibilityTransfers$=Bo,e.ListOutboundResponsibilityTransfersCommand=Yc,e.ListOutboundResponsibilityTransfersRequest$=
_i,e.ListOutboundResponsibilityTransfersResponse$=Ti,e.ListParents$=Wo,e.ListParentsCommand=Yt,e.ListParentsRequest$=ui,e.ListParentsResponse$=di,e.ListPolicies$=
wo,e.ListPoliciesCommand=qt,e.ListPoliciesForTarget$=Xo,e.ListPoliciesForTargetCommand=xt,e.ListPoliciesForTargetRequest$=Ii,e.ListPoliciesForTargetResponse$=Oi,
e.ListPoliciesRequest$=Ni,e.ListPoliciesResponse$=Pi,e.ListRoots$=jo,e.ListRootsCommand=Bt,e.ListRootsRequest$=Ci,e.ListRootsResponse$=gi,e.ListTagsForResource$=
Zo,e.ListTagsForResourceCommand=Wt,e.ListTagsForResourceRequest$=Di,e.ListTagsForResourceResponse$=Li,e.ListTargetsForPolicy$=Ko,e.ListTargetsForPolicyCommand=wt,
e.ListTargetsForPolicyRequest$=pi,e.ListTargetsForPolicyResponse$=Si,e.MalformedPolicyDocumentException=me,e.MalformedPolicyDocumentException$=_s,e.MasterCannotLeaveOrganizationException=
ce,e.MasterCannotLeaveOrganizationException$=Ts,e.MoveAccount$=Qo,e.MoveAccountCommand=qc,e.MoveAccountRequest$=mi,e.Organization$=pt,e.OrganizationFeatureSet=gu,
e.OrganizationNotEmptyException=$e,e.OrganizationNotEmptyException$=Is,e.OrganizationalUnit$=B,e.OrganizationalUnitNotEmptyException=ve,e.OrganizationalUnitNotEmptyException$=
us,e.OrganizationalUnitNotFoundException=he,e.OrganizationalUnitNotFoundException$=ds,e.Organizations=Ir,e.OrganizationsClient=d,e.OrganizationsServiceException=
c,e.OrganizationsServiceException$=Hn,e.Parent$=yi,e.ParentNotFoundException=pe,e.ParentNotFoundException$=Os,e.ParentType=$u,e.Policy$=ot,e.PolicyChangesInProgressException=
Ie,e.PolicyChangesInProgressException$=Ns,e.PolicyInUseException=Ue,e.PolicyInUseException$=Ps,e.PolicyNotAttachedException=ze,e.PolicyNotAttachedException$=Cs,
e.PolicyNotFoundException=Oe,e.PolicyNotFoundException$=gs,e.PolicySummary$=St,e.PolicyTargetSummary$=$i,e.PolicyType=Lu,e.PolicyTypeAlreadyEnabledException=Ge,
e.PolicyTypeAlreadyEnabledException$=Ds,e.PolicyTypeNotAvailableForOrganizationException=ye,e.PolicyTypeNotAvailableForOrganizationException$=Ls,e.PolicyTypeNotEnabledException=
Ne,e.PolicyTypeNotEnabledException$=ps,e.PolicyTypeStatus=Du,e.PolicyTypeSummary$=vi,e.PutResourcePolicy$=Jo,e.PutResourcePolicyCommand=xc,e.PutResourcePolicyRequest$=
hi,e.PutResourcePolicyResponse$=Ui,e.RegisterDelegatedAdministrator$=ec,e.RegisterDelegatedAdministratorCommand=Bc,e.RegisterDelegatedAdministratorRequest$=Mi,e.
RemoveAccountFromOrganization$=tc,e.RemoveAccountFromOrganizationCommand=Wc,e.RemoveAccountFromOrganizationRequest$=fi,e.ResourcePolicy$=mt,e.ResourcePolicyNotFoundException=
Me,e.ResourcePolicyNotFoundException$=Ss,e.ResourcePolicySummary$=Fi,e.ResponsibilityTransfer$=W,e.ResponsibilityTransferAlreadyInStatusException=We,e.ResponsibilityTransferAlreadyInStatusException$=
ms,e.ResponsibilityTransferNotFoundException=be,e.ResponsibilityTransferNotFoundException$=ys,e.ResponsibilityTransferStatus=Su,e.ResponsibilityTransferType=mu,
e.Root$=ct,e.RootNotFoundException=He,e.RootNotFoundException$=$s,e.ServiceException=re,e.ServiceException$=vs,e.SourceParentNotFoundException=xe,e.SourceParentNotFoundException$=
hs,e.Tag$=bi,e.TagResource$=nc,e.TagResourceCommand=wc,e.TagResourceRequest$=zi,e.TargetNotFoundException=Pe,e.TargetNotFoundException$=Us,e.TargetType=vu,e.TerminateResponsibilityTransfer$=
sc,e.TerminateResponsibilityTransferCommand=Xc,e.TerminateResponsibilityTransferRequest$=Hi,e.TerminateResponsibilityTransferResponse$=Gi,e.TooManyRequestsException=
Ee,e.TooManyRequestsException$=Ms,e.TransferParticipant$=yt,e.UnsupportedAPIEndpointException=Ce,e.UnsupportedAPIEndpointException$=fs,e.UntagResource$=ac,e.UntagResourceCommand=
jc,e.UntagResourceRequest$=ki,e.UpdateOrganizationalUnit$=ic,e.UpdateOrganizationalUnitCommand=Zc,e.UpdateOrganizationalUnitRequest$=Vi,e.UpdateOrganizationalUnitResponse$=
Yi,e.UpdatePolicy$=oc,e.UpdatePolicyCommand=Kc,e.UpdatePolicyRequest$=qi,e.UpdatePolicyResponse$=xi,e.UpdateResponsibilityTransfer$=cc,e.UpdateResponsibilityTransferCommand=
Qc,e.UpdateResponsibilityTransferRequest$=Bi,e.UpdateResponsibilityTransferResponse$=Wi,e.errorTypeRegistries=Fs,e.paginateListAWSServiceAccessForOrganization=nr,
e.paginateListAccounts=er,e.paginateListAccountsForParent=Jc,e.paginateListAccountsWithInvalidEffectivePolicy=tr,e.paginateListChildren=sr,e.paginateListCreateAccountStatus=
ar,e.paginateListDelegatedAdministrators=ir,e.paginateListDelegatedServicesForAccount=or,e.paginateListEffectivePolicyValidationErrors=cr,e.paginateListHandshakesForAccount=
rr,e.paginateListHandshakesForOrganization=Er,e.paginateListOrganizationalUnitsForParent=lr,e.paginateListParents=Ar,e.paginateListPolicies=_r,e.paginateListPoliciesForTarget=
Rr,e.paginateListRoots=Tr,e.paginateListTagsForResource=ur,e.paginateListTargetsForPolicy=dr})};0&&(module.exports={id,ids,modules});
