// The menu of the intranet, kept in one place. A real intranet has it in the template that all its pages share;
// these pages are plain files, so this script writes it. Without it the link to the overview stays, which leads on.
const PAGES = [
  ['index.html', 'Overblik'],
  ['selvvurdering.html', 'Selvvurdering'],
  ['rapport.html', 'Rapport'],
  ['radar.html', 'Koblingsradar'],
  ['data.html', 'Mine data'],
];
const here = location.pathname.split('/').pop() || 'index.html';

/** One entry of the menu; the page that is open is marked, for the eye and for screen readers. */
function entryFor([address, name]) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = name;
  if (address === here) link.setAttribute('aria-current', 'page');
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

document.querySelector('.frame nav ul')?.replaceChildren(...PAGES.map(entryFor));
