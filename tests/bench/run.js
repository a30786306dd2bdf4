import { readdirSync } from 'node:fs';

/**
 * One figure beside what it may be at most, or has to be at least; or why there is none on this machine.
 *
 * @typedef {{ name: string, value: number, limit: number, unit: string, isLeast?: boolean }} Figure
 * @typedef {{ name: string, skipped: string }} Skipped
 * @typedef {Figure | Skipped} Row
 */

const folder = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
	.filter((name) => name.endsWith('.bench.js'))
	.map((name) => name.replace('.bench.js', ''))
	.filter((name) => !wanted.length || wanted.includes(name));

let misses = 0;
let skips = 0;
for (const name of names) {
	console.log(`\n${name}`);
	/** @type {{ measure: () => Promise<Row[]> }} */
	const { measure } = await import(new URL(`${name}.bench.js`, folder).href);
	for (const row of await measure()) {
		if ('skipped' in row) {
			skips += 1;
			console.log(`  SKIP ${row.name}: ${row.skipped}`);
			continue;
		}
		const { value, limit, unit, isLeast = false } = row;
		const isMiss = !(isLeast ? value >= limit : value <= limit);
		if (isMiss) misses += 1;
		const figure = `${rounded(value)} ${unit}`.padStart(12);
		const bound = `at ${isLeast ? 'least' : 'most'} ${rounded(limit)} ${unit}`.padStart(20);
		console.log(`  ${isMiss ? 'MISS' : 'ok  '} ${row.name.padEnd(52)}${figure}${bound}`);
	}
}
const skipped = skips ? `, ${skips} not measured on this machine` : '';
console.log(`\n${misses ? `${misses} over the limit` : 'all within their limits'}${skipped}`);
process.exitCode = misses ? 1 : 0;

/** @param {number} value */
function rounded(value) {
	return Number(value.toPrecision(4));
}
