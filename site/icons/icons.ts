/** The portal's own line icons, drawn on a 24-pixel grid with a 2-pixel pen. Always shown beside words. */
export const icons = {
  // The frame and its tools.
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  display:
    '<circle cx="12" cy="12" r="8"/><path d="M12 4v16a8 8 0 0 0 0-16z" fill="currentColor"/>',
  filter:
    '<path d="M4 7h9M19 7h1M4 17h1M11 17h9"/><circle cx="16" cy="7" r="2.5"/><circle cx="8" cy="17" r="2.5"/>',
  arrow: '<path d="M4 12h15M13 6l6 6-6 6"/>',
  external: '<path d="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9"/>',
  print: '<path d="M7 8V3h10v5M7 17H4V8h16v9h-3"/><path d="M7 14h10v7H7z"/>',
  share:
    '<circle cx="6" cy="12" r="2.5"/><circle cx="17.5" cy="5.5" r="2.5"/><circle cx="17.5" cy="18.5" r="2.5"/><path d="m8.2 10.8 7-4M8.2 13.2l7 4"/>',
  copy: '<path d="M8 8h12v12H8z"/><path d="M16 8V4H4v12h4"/>',
  download: '<path d="M12 3v12M7 10l5 5 5-5M4 20h16"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7"/>',
  // Facts.
  bookmark: '<path d="M6 3.5h12v17l-6-4.6-6 4.6z"/>',
  calendar: '<path d="M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5"/>',
  listen: '<path d="M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4.2 4.2 0 0 1 0 6M18.6 6.5a8 8 0 0 1 0 11"/>',
  message: '<path d="M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.3h5"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>',
  wallet:
    '<path d="M18 8V4H5.5a2 2 0 0 0 0 4H20v12H5a1.5 1.5 0 0 1-1.5-1.5V6"/><path d="M20 12h-3.5a2 2 0 0 0 0 4H20"/>',
  pin: '<path d="M12 21c-4-4.3-7-7.9-7-11.2a7 7 0 0 1 14 0c0 3.3-3 6.9-7 11.2z"/><circle cx="12" cy="10" r="2.5"/>',
  paper: '<path d="M6 3h8l4.5 4.5V21H6z"/><path d="M14 3v5h4.5M9 12.5h6M9 16.5h6"/>',
  online: '<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.7L16 9.5"/>',
  partly: '<circle cx="12" cy="12" r="9"/><path d="M12 3v18M12 8h7.8M12 12h9M12 16h7.8"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>',
  warning: '<path d="M12 4 2.8 20h18.4z"/><path d="M12 10v4.5M12 17.2v.1"/>',
  verified:
    '<path d="M12 3 5 5.5V11c0 4.8 2.9 8 7 10 4.1-2 7-5.2 7-10V5.5z"/><path d="m8.7 11.8 2.4 2.4 4.3-4.5"/>',
  chat: '<path d="M4 5h16v11.5h-8.5L7 20.5v-4H4z"/><path d="M8 9.3h8M8 12.5h5"/>',
  phone:
    '<path d="M5.5 3.5h3.8l1.7 4.8-2.3 1.7a12.5 12.5 0 0 0 5.3 5.3l1.7-2.3 4.8 1.7v3.8a2 2 0 0 1-2 2A16.5 16.5 0 0 1 3.5 5.5a2 2 0 0 1 2-2z"/>',
  mail: '<path d="M3 6h18v12.5H3z"/><path d="m3.5 6.5 8.5 7 8.5-7"/>',
  play: '<circle cx="12" cy="12" r="9"/><path d="M10 8.5v7l5.5-3.5z"/>',
  question:
    '<circle cx="12" cy="12" r="9"/><path d="M9.3 9.5a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 1.9M12 16.9v.1"/>',
  folder: '<path d="M3 6h6l2 2.5h10V19H3z"/>',
  // Fields and life events.
  baby: '<circle cx="12" cy="12.5" r="8.5"/><path d="M12 4c2 0 2.6 2.8.4 3M9 12v.1M15 12v.1M9 15.5c1.7 1.7 4.3 1.7 6 0"/>',
  cap: '<path d="m12 5 10 4.5L12 14 2 9.5z"/><path d="M6 11.5V16c3.5 3 8.5 3 12 0v-4.5M22 9.5V15"/>',
  briefcase: '<path d="M3 8h18v12H3z"/><path d="M8.5 8V4h7v4M3 13h18"/>',
  'id-card':
    '<path d="M2.5 5h19v14h-19z"/><circle cx="8.5" cy="10.5" r="2"/><path d="M5.5 15.5c.8-2 5.2-2 6 0M15 10h3.5M15 14h3.5"/>',
  heart:
    '<path d="M12 20.5C6 16.2 3 12.7 3 9.2A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 2.2c0 3.5-3 7-9 11.3z"/>',
  home: '<path d="m3 11 9-7.5 9 7.5"/><path d="M5.5 9.5V20h13V9.5M10 20v-6h4v6"/>',
  health: '<path d="M9 3.5h6V9h5.5v6H15v5.5H9V15H3.5V9H9z"/>',
  car: '<path d="M3 17v-4.5L5.5 6h13l2.5 6.5V17z"/><path d="M3.5 12h17M5 17v2.5M19 17v2.5M7 14.5h.1M17 14.5h.1"/>',
  rest: '<path d="M6 20V9.5a3 3 0 0 1 6 0V20M6 14h12a2.5 2.5 0 0 1 2.5 2.5V20M3.5 20h17M16 4.5a3 3 0 0 1 4 4"/>',
  candle:
    '<path d="M8 10h8v10H8zM5 20h14M12 10V8"/><path d="M12 3c1.8 1.8 2 4-.1 5-1.9-1-1.7-3.2.1-5z"/>',
  scale:
    '<path d="M12 4v16M7.5 20h9M4 7h16"/><path d="m5.5 7-3 7a3.3 3.3 0 0 0 6 0zM18.5 7l-3 7a3.3 3.3 0 0 0 6 0z"/>',
  rocket:
    '<path d="M12 15.5 8.5 12C10 7 14 3.5 20 4c.5 6-3 10-8 11.5z"/><path d="M8.5 12H4.5l2.5-4h3.5M12 15.5v4l4-2.5v-3.5M5 16c-1 .7-1.5 2-1.5 4.5 2.5 0 3.8-.5 4.5-1.5"/>',
  users:
    '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-8 13-8 13 0M16 5a3.3 3.3 0 0 1 0 6.3M18 14.5c2.3.9 3.5 2.8 3.5 5.5"/>',
  coins:
    '<ellipse cx="9" cy="7" rx="6" ry="3"/><path d="M3 7v9c0 1.7 2.7 3 6 3M15 7v2.5M3 11.5c0 1.7 2.7 3 6 3"/><circle cx="16" cy="15.5" r="5"/><path d="M16 13.5v4"/>',
  bolt: '<path d="M13 2.5 5 13.5h6l-1 8 9-12h-6.5z"/>',
  building:
    '<path d="M5 21V3.5h14V21M2.5 21h19"/><path d="M9 8h1.5M13.5 8H15M9 12h1.5M13.5 12H15M10 21v-4.5h4V21"/>',
  shop: '<path d="M4 10v10.5h16V10M3 9l2-5.5h14L21 9c-1 2.3-3.5 2.3-4.5 0-1 2.3-3.5 2.3-4.5 0-1 2.3-3.5 2.3-4.5 0C6.5 11.3 4 11.3 3 9z"/><path d="M10 20.5V15h4v5.5"/>',
  shield:
    '<path d="M12 3 5 5.5V11c0 4.8 2.9 8 7 10 4.1-2 7-5.2 7-10V5.5z"/><path d="M12 8v6M9 11h6"/>',
  branch: '<path d="M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4"/>',
  gavel:
    '<path d="m13 4 7 7M10.5 6.5l7 7M14 10 5 19M3.5 17.5l3 3M13 21h8"/><path d="m13 4-2.5 2.5M20 11l-2.5 2.5"/>',
  refresh:
    '<path d="M4 11a8 8 0 0 1 14-4.5L20 9M20 4v5h-5M20 13a8 8 0 0 1-14 4.5L4 15M4 20v-5h5"/>',
  handshake:
    '<path d="m2.5 8 4-2.5 5 1.5 2-1 8 2M2.5 15l3 .5 5 4.5 2-1 2 .5 1.5-2 2-.5V15l3-.5"/><path d="m11.5 7-3 3.5c1.5 1.5 3.5 1 5-.5l5 5"/>',
  stop: '<circle cx="12" cy="12" r="9"/><path d="M9 9h6v6H9z"/>',
  map: '<path d="m3 6.5 6-2.5 6 2.5 6-2.5v13.5L15 20l-6-2.5L3 20zM9 4v13.5M15 6.5V20"/>',
  book: '<path d="M12 6.5C9.5 4.5 6.5 4 3 4.5v14c3.5-.5 6.5 0 9 2 2.5-2 5.5-2.5 9-2v-14c-3.5-.5-6.5 0-9 2zM12 6.5v14"/>',
  leaf: '<path d="M5 19C3 10 9 4 20.5 4 20.5 15 15 21 7 18.5"/><path d="M3.5 21.5C6 16 9.5 12.5 14.5 10"/>',
  mask: '<path d="M4 5c5 1.7 11 1.7 16 0 1 8-2.5 15-8 15.5C6.5 20 3 13 4 5z"/><path d="M8 10.5c1-.8 2-.8 3 0M13 10.5c1-.8 2-.8 3 0M9 15c1.8 1.5 4.2 1.5 6 0"/>',
  signal:
    '<circle cx="12" cy="10" r="2"/><path d="M12 12v9M8 14a5.6 5.6 0 0 1 0-8M16 6a5.6 5.6 0 0 1 0 8M5 17A10 10 0 0 1 5 3M19 3a10 10 0 0 1 0 14"/>',
  globe:
    '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18"/>',
  sprout:
    '<path d="M12 21v-9M4 21h16"/><path d="M12 12C12 7.5 9 5 3.5 5 3.5 10 7 12 12 12zM12 14c0-5 3-7 8.5-7 0 5-3.5 7-8.5 7z"/>',
  factory:
    '<path d="M3 20.5V10l6 3.5V10l6 3.5V4h5v16.5z"/><path d="M7.5 17h.1M12 17h.1M16.5 17h.1"/>',
  ship: '<path d="m4 14 8-3.5 8 3.5-2 4.5H6zM6.5 13V7h11v6M12 7V3.5"/><path d="M2.5 20.5c2 1.3 4 1.3 6 0 2.3 1.3 4.7 1.3 7 0 2 1.3 4 1.3 6 0"/>',
} as const;

export type IconName = keyof typeof icons;

/** The icon an editor named; the folder when the set has no such icon. */
export function iconNamed(name: string | undefined): IconName {
  return name !== undefined && Object.hasOwn(icons, name) ? (name as IconName) : 'folder';
}
