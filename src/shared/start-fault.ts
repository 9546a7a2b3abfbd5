/** A fault that whoever starts the program can mend. The message is one line that says what is wrong and what to do. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
