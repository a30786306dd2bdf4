const query = matchMedia('(min-width: 72rem)');

/**
 * Room for two columns on Today: +page.svelte lays them out at the same width. Svelte's own MediaQuery
 * would bring its code into the runtime that every first visit loads.
 */
class Wide {
	current = $state(query.matches);

	constructor() {
		query.addEventListener('change', ({ matches }) => (this.current = matches));
	}
}

export const wide = new Wide();
