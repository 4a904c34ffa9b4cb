/** Why a text is no SAML response that AWS would take, and the way out; `readSamlResponse` says whose text it was. */
export class UnusableResponse extends Error {
  /** One or more full sentences. */
  readonly hint: string | undefined;

  /** @param what a clause that begins with a verb, after "it": `has no assertion` */
  constructor(what: string, hint?: string) {
    super(what);
    this.name = 'UnusableResponse';
    this.hint = hint;
  }
}
