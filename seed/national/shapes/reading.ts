import type { Note, Rejection } from '../dirt.ts';
import type { NationalProcedure } from '../national-procedure.ts';

/** What became of one row of a source: a Procedure with the dirt found in it, or the reason why not. */
export type Reading =
  | { procedure: NationalProcedure; notes: Note[]; rejection?: undefined }
  | { rejection: Rejection; notes: Note[]; procedure?: undefined };
