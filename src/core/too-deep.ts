/**
 * Whether a JSON text nests deeper than `most`. Asked before parsing: JSON.parse takes any depth, but what comes after it
 * (structured clones, recursion) does not.
 */
export function isTooDeep(text: string, most: number): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (isText) {
      if (sign === 92) i++;
      else if (sign === 34) isText = false;
    } else if (sign === 34) isText = true;
    else if ((sign === 91 || sign === 123) && ++depth > most) return true;
    else if (sign === 93 || sign === 125) depth--;
  }
  return false;
}
