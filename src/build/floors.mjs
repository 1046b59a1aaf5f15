/**
 * The floors of the house, as one table for the linter and for the architecture test.
 * A folder imports only folders on lower floors, and of those only the door (`index.ts`).
 */

/** Folder → floor. `routes` and `cli` stand under `src/`, the rest under `src/lib/`. */
export const floors = Object.freeze({
  edtf: 0,
  model: 0,
  text: 1,
  extract: 2,
  exchange: 2,
  timeline: 2,
  svg: 3,
  storage: 4,
  figure: 4,
  state: 5,
  components: 6,
  routes: 7,
  cli: 7,
});

/** @typedef {keyof typeof floors} Floor */

/** Highest floor whose code is pure: no page, no Node, no clock, no chance, no network. */
export const lastPureFloor = 3;

/** Folders that a floor must not know although they lie lower. @type {Partial<Record<Floor, Floor[]>>} */
const kept = {
  // The drawing knows a scene, nothing of events and dates.
  svg: ['edtf', 'model', 'text', 'extract', 'exchange'],
  // Files and the database are reached through state.
  components: ['exchange', 'storage'],
  cli: ['storage', 'state', 'components'],
};

/**
 * Whether code in the folder `from` may import the folder `to`. A folder may always import itself.
 * @param {Floor} from
 * @param {Floor} to
 */
export function mayImport(from, to) {
  return from === to || (floors[to] < floors[from] && !kept[from]?.includes(to));
}

/** Folder of a floor from the root of the project. @param {Floor} floor */
export function folderOf(floor) {
  return floor === 'routes' || floor === 'cli' ? `src/${floor}` : `src/lib/${floor}`;
}
