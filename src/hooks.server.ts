import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import WithoutScript from './routes/WithoutScript.svelte';

/** Runs only while pages are built: what a page shows without JavaScript costs those who have it nothing. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%without-script%', () => render(WithoutScript).body)
	});
