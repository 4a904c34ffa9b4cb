/**
 * Jest runs a test in a context of its own, where errors that Node.js makes are of another class `Error`. The AWS SDK wraps
 * what is no `Error` to it, so that a broken connection looks other than it does to users. From here on an error of any
 * context is an `Error`, in the test file that calls this.
 */
export function knowErrorsOfNode(): void {
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      return this === Error
        ? Object.prototype.toString.call(value) === '[object Error]'
        : Function.prototype[Symbol.hasInstance].call(this, value);
    },
  });
}
