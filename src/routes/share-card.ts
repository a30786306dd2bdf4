/**
 * What a link to a page shows where it is shared: the page's own title and description, and one picture for all.
 *
 * @param page the page as HTML
 * @param origin where the app is to stand, `https://…`. A build does not know it by itself; without it the picture's address is a
 * path, which some messengers follow and others do not, and the card is then one of words.
 */
export function shareCard(page: string, origin = ''): string {
	const title = /<title>([^<]*)<\/title>/.exec(page)?.[1];
	const description = /<meta name="description" content="([^"]*)"/.exec(page)?.[1];
	const properties = {
		'og:title': title,
		'og:description': description,
		'og:image': `${origin.replace(/\/$/, '')}/pictures/card.png`
	};
	const tags = Object.entries(properties).map(
		([name, content]) => content && `<meta property="${name}" content="${content}" />`
	);
	return [...tags, '<meta name="twitter:card" content="summary_large_image" />']
		.filter(Boolean)
		.join('');
}
