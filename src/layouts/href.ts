/** Takes a path from the site's root ("/courses/x/"), gives it under the base that the site was built with. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
