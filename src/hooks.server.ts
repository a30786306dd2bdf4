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
			return event.url.pathname.startsWith('/session/') ? withStyleFiles(whole) : whole;
		}
	});

/**
 * The pages of sessions share all their styles. Written into each of them, they would be two thirds of what it weighs in the offline copy;
 * a session is no first visit, where a second journey for them would show.
 */
function withStyleFiles(html: string): string {
	return html
		.replace(/<style>.*?<\/style>/s, '')
		.replaceAll(' rel="stylesheet" disabled media="(max-width: 0)"', ' rel="stylesheet"');
}
