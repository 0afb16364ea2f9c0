const nginx = `map $uri $rapport_cache {
  ~^(/.*)?/_astro/  "public, max-age=31536000, immutable";
  default           "no-cache";
}

server {
  listen 443 ssl;
  server_name learn.example.org;
  ssl_certificate /etc/ssl/learn.example.org.pem;
  ssl_certificate_key /etc/ssl/learn.example.org.key;
  root /srv/rapport;    # what the build wrote to dist/
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  gzip on;
  gzip_types text/css text/plain text/javascript application/javascript application/json image/svg+xml;

  # Without "always": a file that is missing for a moment must not be remembered as missing.
  add_header Cache-Control $rapport_cache;
  add_header Content-Security-Policy "frame-ancestors 'self'" always;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy no-referrer always;
  add_header Permissions-Policy "camera=(), geolocation=(), payment=(), usb=()" always;
  add_header Cross-Origin-Opener-Policy same-origin always;

  location / {
    try_files $uri $uri/ =404;
  }
  location ~ \\.webmanifest$ {
    default_type application/manifest+json;
  }
}`;

const apache = `DirectoryIndex index.html
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
AddType text/javascript .js
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2

Header always set Content-Security-Policy "frame-ancestors 'self'"
Header always set X-Content-Type-Options nosniff
Header always set Referrer-Policy no-referrer
Header always set Permissions-Policy "camera=(), geolocation=(), payment=(), usb=()"
Header always set Cross-Origin-Opener-Policy same-origin

Header set Cache-Control no-cache
<If "%{REQUEST_URI} =~ m#/_astro/#">
  Header set Cache-Control "public, max-age=31536000, immutable"
</If>`;

const caddy = `learn.example.org {
  root * /srv/rapport    # what the build wrote to dist/
  encode zstd gzip

  header {
    Content-Security-Policy "frame-ancestors 'self'"
    X-Content-Type-Options nosniff
    Referrer-Policy no-referrer
    Permissions-Policy "camera=(), geolocation=(), payment=(), usb=()"
    Cross-Origin-Opener-Policy same-origin
  }
  @manifest path *.webmanifest
  header @manifest Content-Type application/manifest+json
  @hashed {
    path */_astro/*
    file
  }
  header @hashed Cache-Control "public, max-age=31536000, immutable"
  @other not path */_astro/*
  header @other Cache-Control no-cache

  file_server
  handle_errors {
    rewrite * /404.html
    file_server
  }
}`;

/** How to put the site on the web: for whoever runs the host. */
export const hosting = {
  title: 'Put it on the web',
  lead: 'The built site is a folder of plain files. Any host that serves files serves it: no database, no programs.',
  steps: {
    title: 'In three steps',
    items: [
      'Build it: npm run build writes the folder dist. For a folder of a site, say which one: RAPPORT_BASE=/training/ npm run build.',
      'Upload all that is in dist. While files are still arriving, learners keep the old version: their browsers take a new one only when every file of it has arrived unchanged.',
      'Open the site once. The foot of the page says "Everything here works offline" when all is well.',
    ],
  },
  needs: {
    title: 'What the host must do',
    items: [
      'Serve it over https. Without it there is no saving for offline use and no secure storage.',
      'Show index.html for a folder and 404.html for an address that leads nowhere.',
      'Leave the files as they are. A host that adds scripts to pages or rewrites addresses changes their fingerprints; then nothing is saved for offline use.',
      'Upload offline.pack too. It holds all pages in one piece, so that a browser saves them in half the time. Without it they are fetched one by one.',
      "Give the site an address of its own. Projects that share one, as under somebody.github.io, can read each other's storage, and the learner's record with it.",
      'Send frame-ancestors as a header, since a page cannot say it itself: it decides who may show the site in a frame. Name your learning platform there if it does.',
    ],
  },
  headers: {
    title: 'Netlify and Cloudflare Pages',
    text: 'Nothing to do: they read the headers from the file _headers, which is part of the build. GitHub Pages can send no headers, so it cannot forbid frames.',
  },
  samples: [
    { title: 'nginx', code: nginx },
    { title: 'Apache (.htaccess)', code: apache },
    { title: 'Caddy', code: caddy },
  ],
  moving: {
    title: 'When the site moves',
    text: 'To another folder of the same address: every record stays. Let the old place answer 404, and the old pages that browsers have saved go away by themselves. To another address: the records do not come along, because a browser keeps them for one address. Ask every learner to save a copy first and to bring it in afterwards.',
  },
} as const;
