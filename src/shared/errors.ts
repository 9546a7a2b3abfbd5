/** The stable codes of `extensions.code`. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'BAD_ID'
  | 'AMBIGUOUS'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'STORAGE_FULL'
  | 'CONFLICT'
  | 'DATABASE_UNAVAILABLE'
  | 'UNAVAILABLE'
  | 'TIMEOUT';

/** What a client is told beside the message: the argument at fault, the value given, and what would be right. */
export interface ErrorDetails {
  readonly argument?: string;
  readonly value?: unknown;
  readonly allowed?: string;
  readonly nearest?: string;
  readonly candidates?: readonly unknown[];
}

/** A fault that the caller can understand and mend. Everything else is masked before it reaches a client. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** An argument that cannot be accepted. The message names the argument, its value and the allowed range. */
export const badInput = (argument: string, value: unknown, allowed: string): DomainError =>
  new DomainError(
    'BAD_INPUT',
    `${argument}: ${JSON.stringify(value) ?? 'nothing'} is not allowed; expected ${allowed}.`,
    {
      argument,
      value,
      allowed,
    },
  );
