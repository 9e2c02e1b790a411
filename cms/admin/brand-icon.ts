/** The mark of the portal: rays and rings after the bronze drum. */
export const brandMark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><circle cx="22" cy="22" r="21" fill="#9b1c1c"/><g fill="none" stroke="#f2b632"><circle cx="22" cy="22" r="16" stroke-width="3" stroke-dasharray="1.8 2.388"/><circle cx="22" cy="22" r="11.5" stroke-width="1.5"/><path d="M22 14.5v15M14.5 22h15M16.7 16.7l10.6 10.6M27.3 16.7 16.7 27.3" stroke-width="1.8" stroke-linecap="round"/></g></svg>';

/** The mark as an address, for the browser's tab and for pictures. */
export const brandIcon = {
  rel: 'icon',
  type: 'image/svg+xml',
  url: `data:image/svg+xml,${encodeURIComponent(brandMark)}`,
};
