import { install } from '#messages/install.ts';
import { href } from '../layouts/href.ts';

/** What a browser needs to install the site as an app; made here because every address stands under the base. */
export function GET(): Response {
  const icon = (name: string, size: number, purpose: string) => ({
    src: href(`/icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: href('/'),
    name: install.name,
    short_name: install.shortName,
    description: install.description,
    lang: 'en',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#faf6f0',
    theme_color: '#faf6f0',
    categories: ['education', 'business'],
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('192', 192, 'any'),
      icon('512', 512, 'any'),
      icon('maskable', 512, 'maskable'),
    ],
    shortcuts: [
      { name: install.learn, url: href('/') },
      { name: install.record, url: href('/record/') },
      { name: install.manage, url: href('/manage/') },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2));
}
