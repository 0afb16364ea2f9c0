import { describe, expect, it } from 'vitest';
import { withFirstPictures } from '../../src/build/first-pictures.ts';

const page = (...faces: readonly string[]) =>
  `<p class="face"></p>${faces.map((url) => `<img class="face" data-mood="angry" src="${url}" alt="Mrs Okafor, angry">`).join('')}`;
const answers = `<div id="early-answers" hidden>${page('/faces/a-happy.svg')}</div>`;
const read = (url: string) => `<svg id="${url}">#&"% é</svg>`;

describe('the pictures that a role-play begins with', () => {
  it('stand in its page as they were drawn, and those of its answers stay addresses', () => {
    const html = withFirstPictures(page('/faces/a-angry.svg', '/faces/a-angry.svg') + answers, read);
    const pictures = [...html.matchAll(/src="([^"]+)"/g)].map(([, url]) => url!);
    expect(pictures).toHaveLength(3);
    for (const picture of pictures.slice(0, 2)) {
      expect(picture).toMatch(/^data:image\/svg\+xml,[^<>#&"]+$/);
      expect(decodeURIComponent(picture.slice('data:image/svg+xml,'.length))).toBe(read('/faces/a-angry.svg'));
    }
    expect(pictures[2]).toBe('/faces/a-happy.svg');
  });

  it('have the one of the tab among them, which the browser would ask for next', () => {
    const icon = '<link rel="icon" href="/icon.svg" type="image/svg+xml">';
    expect(withFirstPictures(icon + answers, read)).toContain('<link rel="icon" href="data:image/svg+xml,%3Csvg');
    expect(withFirstPictures(icon, read)).toBe(icon);
  });

  it('are left alone on a page without a conversation', () => {
    expect(withFirstPictures(page('/faces/a-neutral.svg'), read)).toBe(page('/faces/a-neutral.svg'));
  });
});
