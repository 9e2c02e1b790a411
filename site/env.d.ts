/// <reference types="astro/client" />

declare namespace App {
  interface Locals extends Readonly<import('./locals.ts').Locals> {}
}
