import type { Service } from './supervise.ts';

/** What runs by now, in the order it was started. */
export type Services = {
  /** Keeps a service for the end. Throws once the end has begun. */
  add: <S extends Service>(service: S) => S;
  /** Lets the service of that name begin anew, if it can. */
  restart: (name: string) => void;
  /** Stops everything, the last first. */
  stop: () => Promise<void>;
  /** Ends everything at once. */
  kill: () => void;
};

export function openServices(): Services {
  const services: Service[] = [];
  let stopping: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    for (const service of services.toReversed()) await service.stop();
  }
  return {
    add(service) {
      if (stopping) {
        service.kill();
        throw new Error('The portal is being stopped.');
      }
      services.push(service);
      return service;
    },
    restart: (name) => services.find((service) => service.name === name)?.restart?.(),
    stop: () => (stopping ??= stopAll()),
    kill: () => {
      for (const service of services) service.kill();
    },
  };
}
