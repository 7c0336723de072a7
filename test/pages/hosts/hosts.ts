import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestServer } from '../../support/server.js';

/** A page to stand on: its sheets, in order, and the classes of its `<body>` and `<main>`. */
export interface Host {
  readonly sheets: readonly string[];
  readonly body?: string;
  readonly main?: string;
  /** Attributes of the workspace around the elements, as the owner of such a page would set them. */
  readonly looks: string;
  /** Custom properties that such an owner would set, as a sheet. */
  readonly properties?: string;
}

const near = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const installed = (file: string) => fileURLToPath(new URL(`../../../node_modules/${file}`, import.meta.url));

export const HOSTS: Readonly<Record<string, Host>> = {
  bare: { sheets: [], looks: '' },
  bootstrap: {
    sheets: [installed('bootstrap/dist/css/bootstrap.min.css')],
    main: 'container py-4',
    looks: 'accent="#0d6efd" corners="soft"',
  },
  tailwind: {
    sheets: [installed('tailwindcss/preflight.css'), near('tailwind.css')],
    looks: 'accent="oklch(54.6% 0.245 262.881)"',
  },
  citizens: { sheets: [near('self-service.css')], looks: 'theme="citizens"' },
  businesses: { sheets: [near('self-service.css')], body: 'companies', looks: 'theme="businesses"' },
  blog: {
    sheets: [near('blog.css')],
    main: 'entry-content',
    looks: 'corners="round"',
    properties:
      '.entry-content { --kobling-accent: var(--page-accent); --kobling-size: 1.125em; --kobling-unit: 0.45em }',
  },
  hostile: { sheets: [near('hostile.css')], looks: 'theme="contrast"' },
};

/** The elements as a page places them; each with what it shows when it has something to show. */
export const ELEMENTS = {
  finder:
    '<kobling-offer-finder needs="recruit-skilled automation growth-strategy" municipality="615"></kobling-offer-finder>',
  assessment:
    '<kobling-assessment instrument="partnership-short" round="2026-efteraar"></kobling-assessment>',
  report: '<kobling-report instrument="partnership-short" round="2026-efteraar"></kobling-report>',
  radar: '<kobling-radar round="2026-efteraar"></kobling-radar>',
  data: '<kobling-data></kobling-data>',
} as const;
export type ElementName = keyof typeof ELEMENTS;

/**
 * Puts a host on the server with one element in it; `inside` stands in the page's content.
 * @param isOwned with the custom properties of its owner
 */
export function placeOn(
  server: TestServer,
  name: string,
  inside: string,
  url: string,
  isOwned = true,
): string {
  const host = HOSTS[name];
  if (!host) throw new Error(`There is no host ${name}.`);
  const sheets = [...host.sheets, near('page.css')].map((file) => readFileSync(file, 'utf8'));
  if (isOwned && host.properties) sheets.push(host.properties);
  const links = sheets.map((body, at) => {
    const path = `/hosts/${name}-${at}.css`;
    server.route(path, { body });
    return `<link rel="stylesheet" href="${path}">`;
  });
  return server.page(
    url,
    `${links.join('')}
     <script type="module" src="/dist/cdn/kobling.js"></script>
     <div class="${host.body ?? ''}">
     <header><p>Fjordby Erhverv</p><nav><a href="#a">Overblik</a> <a href="#b">Kontakt</a></nav></header>
     <main class="${host.main ?? ''}"><h1>Hjælp til virksomheder</h1>
       <p>Her står sidens egen tekst, med <a href="#c">et link</a> i sidens egen farve.</p>
       <p><button type="button">Sidens egen knap</button></p>
       ${inside}
       <p>Siden går videre her.</p></main>
     <footer><p>Fjordby Erhverv findes ikke.</p></footer></div>`,
  );
}
