/** What is wrong with a change that somebody asks for: the record, or which part of what is said of it. */
export type Fault = 'unknown' | 'gone' | 'field' | 'value' | 'undo';

/** A change that cannot be made; the message says why and what would be right. */
export class ChangeRefused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.name = 'ChangeRefused';
    this.fault = fault;
  }
}
