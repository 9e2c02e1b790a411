import { z } from 'zod';

/** The settings of the commands in this folder. */
export const config = z
  .object({ DATA_DIR: z.string().default('.data'), INIT_CWD: z.string().default(process.cwd()) })
  .parse(process.env);
