/** What a device shows once the site is installed as an app. */
export const install = {
  name: 'Rapport: customer service training',
  shortName: 'Rapport',
  description: 'Learn to serve customers well: short lessons, and conversations that answer back. Works offline.',
  learn: 'Continue learning',
  record: 'My record',
  manage: 'Manage',
} as const;
