/** Letters without case and marks, so that "muller" finds "Müller". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
