/** A fault that whoever started the portal can mend. Its message, one or two sentences, is all they need to see. */
export class OperatorFault extends Error {
  override name = 'OperatorFault';
}
