/** What works without a network, a new version of the site, and parts of a page that did not arrive. */
export const offline = {
  unknown: 'These pages need a network until they are saved on this device.',
  saving: 'Saving these pages on this device, so that they work without a network …',
  ready: 'Everything here works offline.',
  away: 'You are offline. Everything here still works.',
  failed:
    'These pages could not be saved for use without a network. They work while you are online; saving starts again at your next visit.',
  unsupported: 'These pages need a network: this browser cannot save them.',
  draft: 'These pages are being worked on, so nothing is saved for use without a network.',
  update: 'A new version is ready.',
  updateDetail: 'Your record stays as it is, and you come back to this page.',
  reload: 'Reload now',
  later: 'Later',
  broken: 'A part of this page did not arrive.',
  brokenDetail: 'What you have done so far is kept. Reload the page to go on.',
  updateName: 'New version',
  brokenName: 'Page incomplete',
  privacy: 'Privacy',
  licences: 'Licences',
} as const;
