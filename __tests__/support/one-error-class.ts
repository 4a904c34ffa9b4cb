/**
 * Jest runs tests in a separate context, where errors created by Node.js have a different `Error` class. The AWS SDK
 * wraps anything that is not its `Error`, so that a broken connection looks different from what users see. In a test
 * file that calls this, an error from any context is an `Error`.
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
