import { readdirSync } from 'node:fs';

/**
 * One figure beside what it may be at most.
 *
 * @typedef {{ name: string, value: number, limit: number, unit: string }} Row
 */

const folder = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
	.filter((name) => name.endsWith('.bench.js'))
	.map((name) => name.replace('.bench.js', ''))
	.filter((name) => !wanted.length || wanted.includes(name));

let misses = 0;
for (const name of names) {
	console.log(`\n${name}`);
	/** @type {{ measure: () => Promise<Row[]> }} */
	const { measure } = await import(new URL(`${name}.bench.js`, folder).href);
	for (const row of await measure()) {
		const isMiss = !(row.value <= row.limit);
		if (isMiss) misses += 1;
		const figure = `${rounded(row.value)} ${row.unit}`.padStart(12);
		const limit = `at most ${rounded(row.limit)} ${row.unit}`.padStart(20);
		console.log(`  ${isMiss ? 'MISS' : 'ok  '} ${row.name.padEnd(52)}${figure}${limit}`);
	}
}
console.log(misses ? `\n${misses} over the limit` : '\nall within their limits');
process.exitCode = misses ? 1 : 0;

/** @param {number} value */
function rounded(value) {
	return Number(value.toPrecision(4));
}
