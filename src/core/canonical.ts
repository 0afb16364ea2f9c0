/**
 * One text for one value: keys in code-unit order, no spaces, so that equal values hash alike on every device. Takes plain
 * JSON data; `undefined` members are left out as JSON.stringify does. Throws for a number that JSON has no sign for.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  // -0 would print as 0, and infinities as null: two values with one text.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}.`);
  return JSON.stringify(value);
}
