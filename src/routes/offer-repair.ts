import { asset } from '$app/paths';

/** It stands beside the build, for pages to which no script of the build came. */
const address: string = asset('/repair.js');

/** Adds "Repair" to a place that says that code did not load. */
export function offerRepair(place: Element): void {
	import(/* @vite-ignore */ address).then(
		(repair) => repair.offerRepair(place),
		// Then "Reload" is all there is.
		() => undefined
	);
}
