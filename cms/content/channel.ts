import { z } from 'zod';
import { Id } from './kind.ts';

/** How long it takes. Without a quantity only the note speaks. Working days exclude weekends and public holidays. */
export const ProcessingTime = z.object({
  quantity: z.number().positive().optional(),
  unit: z.enum(['working-day', 'day', 'hour', 'month', 'other']),
  note: z.string().optional(),
});
export type ProcessingTime = z.infer<typeof ProcessingTime>;

/** What it costs. No `amount` means *unknown*, never free; free is `amount: 0`. */
export const Fee = z.object({
  id: Id,
  /** Lệ phí (fee), phí (charge) or giá dịch vụ (price). */
  kind: z.enum(['fee', 'charge', 'price']),
  /** In đồng. */
  amount: z.number().nonnegative().optional(),
  currency: z.literal('VND'),
  note: z.string().optional(),
  /** The LegalDocument that sets it. */
  legalBasis: Id.optional(),
});
export type Fee = z.infer<typeof Fee>;

/** A way to hand in the dossier (cách thức thực hiện), with its own time and fees. */
export const Channel = z.object({
  id: Id,
  channel: z.enum(['direct', 'online', 'postal']),
  time: ProcessingTime,
  fees: z.array(Fee),
  note: z.string().optional(),
});
export type Channel = z.infer<typeof Channel>;
