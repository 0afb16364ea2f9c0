/** Whose work this site is made of. */
export const licences = {
  title: 'Licences and thanks',
  lead: 'Rapport is free software under the MIT licence. It stands on the work of many others.',
  drawings: 'The people belong to the set “Open Peeps” by Pablo Stanley, given to everybody under CC0 1.0.',
  font: 'The type is Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License 1.1.',
  programs:
    'The programs that run in these pages, each with its version and the full text of its licence, are in one file:',
  file: 'Third-party licences (text)',
  fileTitle: 'Third-party licences of Rapport',
  fileLead:
    'These programs are in the pages of this site. Those that only help to build it are named in package-lock.json.',
  noText: (licence: string, author: string) => `Licence: ${licence}. Author: ${author || 'see the address above'}.`,
} as const;
