/**
 * Something a person has to put right. Its message says what failed and what to do;
 * it is printed as it stands, without a stack trace.
 */
export class CannotGoOn extends Error {}
