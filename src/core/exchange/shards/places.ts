import { regionOf } from '../../content/regions.js';
import type { Area } from '../../model/catalogue.js';
import type { ShardPlace } from '../../model/shards.js';

/** The places that an area lies in, besides `all`; none for an empty list of codes. */
export function placesOf(area: Area): readonly ShardPlace[] {
  if (area === 'national') return ['dk'];
  const places =
    'regions' in area
      ? area.regions.map((code): ShardPlace => `r${code}`)
      : area.municipalities.map((code): ShardPlace => `m${code}`);
  return [...new Set(places)];
}

/** The places that hold everything a company in this municipality can use; null is a company somewhere. */
export function placesFor(municipality: number | null): readonly ShardPlace[] {
  if (municipality === null) return ['all'];
  const region = regionOf(municipality);
  return ['dk', ...(region === undefined ? [] : ([`r${region}`] as const)), `m${municipality}`];
}
