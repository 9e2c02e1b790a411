import type { Model } from './needs.ts';

/** What a model may cost and how often it may fail before it is left alone. */
export type Limits = {
  /** Estimated tokens a day (UTC), read and written together; money is this times the vendor's price. */
  tokensPerDay: number;
  /** After so many failures one after the other it is not asked for a while. */
  failures: number;
  /** Milliseconds it is left alone; then one question tries it again. */
  pause: number;
  /** Answers it writes at the same time. */
  atOnce: number;
};

/**
 * A model that is not asked when it keeps failing, has cost enough for the day, or is busy. It throws at once then, and
 * the published answer is given without waiting.
 */
export function carefulModel(model: Model, limits: Limits, now: () => number = Date.now): Model {
  let failures = 0;
  let restsUntil = 0;
  let running = 0;
  let spent = { day: '', tokens: 0 };

  function refusal(): string | undefined {
    const day = new Date(now()).toISOString().slice(0, 10);
    if (spent.day !== day) spent = { day, tokens: 0 };
    if (now() < restsUntil) return 'It is left alone after failing.';
    if (spent.tokens >= limits.tokensPerDay) return 'It has used up the tokens of the day.';
    return running >= limits.atOnce ? 'It writes as many answers as it may at once.' : undefined;
  }

  return {
    async *write(prompt, signal) {
      const why = refusal();
      if (why) throw new Error(why);
      // Others wait with the answer as published until this one try has come back.
      if (failures >= limits.failures) restsUntil = now() + limits.pause;
      running++;
      spent.tokens += tokensOf(prompt.system + prompt.user);
      let failed = true;
      try {
        for await (const piece of model.write(prompt, signal)) {
          spent.tokens += tokensOf(piece);
          // Whoever has heard enough may leave without that being a failure.
          failed = false;
          yield piece;
          failed = true;
        }
        failed = false;
      } catch (fault) {
        failed = true;
        throw fault;
      } finally {
        running--;
        failures = failed && !signal.aborted ? failures + 1 : 0;
        restsUntil = failures >= limits.failures ? now() + limits.pause : 0;
      }
    },
  };
}

// Vietnamese takes about two letters a token with common models: rather too many than too few.
function tokensOf(text: string): number {
  return Math.ceil(text.length / 2);
}
