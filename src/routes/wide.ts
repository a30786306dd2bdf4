import { MediaQuery } from 'svelte/reactivity';

/** Room for two columns on Today: +page.svelte lays them out at the same width. */
export const wide = new MediaQuery('min-width: 72rem');
