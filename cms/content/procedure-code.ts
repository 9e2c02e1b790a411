import { z } from 'zod';

/** A national procedure code in its normal form, `1.004222`, with a province's suffix where it has one: `1.004222.000.00.00.H45`. */
export const ProcedureCode = z.string().regex(/^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/);
export type ProcedureCode = z.infer<typeof ProcedureCode>;
