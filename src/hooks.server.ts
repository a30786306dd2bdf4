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
			return mayBeFirst.test(event.url.pathname) ? whole : withStyleFiles(whole);
		}
	});

/** Pages that somebody may open before all others: Today, and what a search or a friend leads to read. */
const mayBeFirst = /^\/($|learn\/)/;

/**
 * Pages share most of their styles. Written into each of them, they would be two thirds of what a session's page weighs in the
 * offline copy, and half of a routine's; only on a first visit does a second journey for them show.
 */
function withStyleFiles(html: string): string {
	return html.replace(/<style>.*?<\/style>/s, '').replaceAll(
		' rel="stylesheet" disabled media="(max-width: 0)"',
		// A request that can be checked: one that is missing from the offline copy is kept there again (workbox-precaching).
		' rel="stylesheet" crossorigin="anonymous"'
	);
}
