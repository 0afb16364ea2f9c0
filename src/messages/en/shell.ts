/** The frame around every page. */
export const shell = {
  brand: 'Rapport',
  title: (page: string) => `${page} · Rapport`,
  skip: 'Skip to the content',
  navigation: 'Main',
  learn: 'Learn',
  record: 'Record',
  manage: 'Manage',
  write: 'Write',
  writeWhat: ' role-plays',
  more: 'More',
  search: 'Search',
  people: 'Who is learning',
  managerSees: 'What my manager sees',
  footer: 'Rapport keeps your record on this device. Nothing leaves it unless you hand it in.',
  description: 'Learn to serve customers well: short lessons, and conversations that answer back.',
} as const;
