/** Every move of clinical.md 1, by its id there: what a person's own routine may be made of. */
export const moveIds = [
	...numbered('W', 1, 11),
	...['L0', 'L1', 'L2', 'L3', 'L4s', 'L4b'],
	...numbered('F', 1, 8),
	...numbered('Z', 1, 4),
	...numbered('R', 1, 10),
	...numbered('M', 1, 5),
	...numbered('G', 1, 7),
	...numbered('S', 1, 4)
];

function numbered(letter: string, first: number, last: number): string[] {
	return Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
}
