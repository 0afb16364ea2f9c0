/** The page for an address that leads nowhere. */
export const notFound = {
  title: 'Page not found',
  text: 'There is no page at this address. It may have moved, or the address has a slip in it. Your record is safe.',
  home: 'Go to the start page',
} as const;
