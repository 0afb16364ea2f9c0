/** Learning paths by role. */
export const path = {
  title: (role: string) => `Your path: ${role}`,
  done: (done: number, of: number) => `${done} of ${of} required ${of === 1 ? 'course' : 'courses'} completed`,
  status: { notStarted: 'Not started', inProgress: 'In progress', completed: 'Completed' },
  required: 'required',
  optional: 'optional',
  certificate: 'See the certificate of this path',
  missing: 'What is missing for the certificate',
  change: 'Choose another role',
} as const;
