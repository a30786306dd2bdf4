import { expect, test } from 'vitest';
import { shareCard } from './share-card.ts';

const page = `<title>Foam rolling · Soleus</title>
	<meta name="description" content="Slow &amp; gentle." />`;

test('says of a page what it says of itself', () => {
	const card = shareCard(page);
	expect(card).toContain('property="og:title" content="Foam rolling · Soleus"');
	expect(card).toContain('property="og:description" content="Slow &amp; gentle."');
	expect(card).toContain('property="og:image" content="/pictures/card.png"');
});

test('gives the picture its whole address where it is told where the app will stand', () => {
	expect(shareCard(page, 'https://example.org/')).toContain(
		'content="https://example.org/pictures/card.png"'
	);
});

test('leaves out what a page does not say', () => {
	expect(shareCard('<title>404</title>')).not.toContain('og:description');
});
