/** Lets so many through at the same time. */
export type Gate = {
  /** Undefined when it is full; else what to call when done. */
  enter(): (() => void) | undefined;
};

export function createGate(most: number): Gate {
  let inside = 0;
  return {
    enter() {
      if (inside >= most) return undefined;
      inside++;
      let left = false;
      return () => {
        if (!left) inside--;
        left = true;
      };
    },
  };
}
