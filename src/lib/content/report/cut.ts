/** One page has room for so much: the first of a list, and how many more there are. */
export function cut<Item>(
	list: readonly Item[],
	most: number,
	inWords: (item: Item) => string
): string[] {
	const shown = list.slice(0, most).map(inWords);
	const left = list.length - shown.length;
	return left > 0 ? [...shown, `and ${left} more`] : shown;
}

/** The same in one line: "8 Mar, 7 Mar and 3 more". */
export function cutLine<Item>(
	list: readonly Item[],
	most: number,
	inWords: (item: Item) => string
): string {
	return cut(list, most, inWords)
		.join(', ')
		.replace(/, (and \d+ more)$/, ' $1');
}

/** A name that somebody gave, no longer than a line has room for. */
export function cutName(name: string, most = 16): string {
	const signs = [...name];
	return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : name;
}
