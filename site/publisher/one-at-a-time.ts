/** Does one piece of work after the other, in the order they were asked for. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own: whoever changes the state of the site goes through it, as two at once would tear it. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {
      // Whoever asked for it hears of it.
    });
    return done;
  };
}
