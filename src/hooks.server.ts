import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import WithoutScript from './routes/WithoutScript.svelte';
import { shareCard } from './routes/share-card.ts';

/** Runs only while pages are built: what a page shows without JavaScript costs those who have it nothing. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const whole = html
				.replace('%without-script%', () => render(WithoutScript).body)
				.replace('%card%', () => shareCard(html, process.env['ORIGIN']));
			return event.url.pathname === '/' ? whole : withStyleFiles(whole);
		}
	});

/**
 * Today brings its styles along: on a slow network a second journey for them would show. Pages share most of theirs, and written into
 * each of them they would be half of what the offline copy's pages weigh.
 */
function withStyleFiles(html: string): string {
	return html.replace(/<style>.*?<\/style>/s, '').replaceAll(
		' rel="stylesheet" disabled media="(max-width: 0)"',
		// A request that can be checked: one that is missing from the offline copy is kept there again (workbox-precaching).
		' rel="stylesheet" crossorigin="anonymous"'
	);
}
