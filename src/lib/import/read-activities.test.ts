import { describe, expect, test, vi } from 'vitest';
import {
	activityIn,
	fileOf,
	gpxOf,
	inBerlin,
	readingsOf,
	refusalOf,
	steadyRun
} from './files.fixture.ts';
import { readActivities } from './read-activities.ts';

const gpx = gpxOf([steadyRun(600)]);
const megabytes = (count: number, text: string) =>
	text.repeat(Math.ceil((count * 1e6) / text.length));

describe('a file', () => {
	test('is known by its content, whatever its name says', async () => {
		for (const name of ['run.csv', 'run.tcx', 'run', 'run.gpx.txt'])
			expect(await activityIn(fileOf(gpx, { name }))).toMatchObject({ source: 'gpx' });
	});

	test.each([1, 7, 64, 1_000_000])('may come in pieces of %d bytes', async (pieceBytes) => {
		const expected = await activityIn(fileOf(gpx));
		expect(await activityIn(fileOf(gpx, { pieceBytes }))).toEqual(expected);
	});

	test.each([
		[
			'a picture',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48])
		],
		['JSON', '{"a": 1, "b": 2}'],
		['a page', '<!doctype html><html><body>Log in</body></html>'],
		['other XML', '<?xml version="1.0"?><kml><Document/></kml>'],
		['prose', 'I ran today\nand it was good\n']
	])('of %s is of no known format', async (_, content) => {
		expect(await refusalOf(fileOf(content))).toEqual({ kind: 'unknown-format' });
	});

	test('that is empty is damaged', async () => {
		expect(await refusalOf(fileOf(''))).toEqual({ kind: 'damaged' });
	});

	test('that breaks off while it is read is damaged', async () => {
		const file = {
			...fileOf(gpx),
			stream: () =>
				new ReadableStream({
					start(controller) {
						controller.enqueue(new TextEncoder().encode(gpx.slice(0, 9000)));
					},
					pull(controller) {
						controller.error(new TypeError('the archive is damaged'));
					}
				})
		};
		expect(await refusalOf(file)).toEqual({ kind: 'damaged' });
	});
});

describe('a file over 50 MB', () => {
	test('is refused before it is read', async () => {
		const file = fileOf(gpx, { sizeBytes: 50_000_001 });
		const stream = vi.spyOn(file, 'stream');
		expect(await refusalOf(file)).toEqual({ kind: 'too-large' });
		expect(stream).not.toHaveBeenCalled();
	});

	test.each([
		['XML', gpx.replace('</gpx>', '')],
		['a table', 'Date,Distance,Time\n2026-03-07,5,00:30:00\n']
	])('is refused while it is read, where its size was told wrong: %s', async (_, begin) => {
		const endless = {
			name: 'x',
			sizeBytes: 1000,
			stream: () => {
				const first = new TextEncoder().encode(begin);
				const more = new TextEncoder().encode(megabytes(1, '\n'));
				let isFirst = true;
				return new ReadableStream<Uint8Array>({
					pull(controller) {
						controller.enqueue(isFirst ? first : more);
						isFirst = false;
					}
				});
			}
		};
		expect(await refusalOf(endless)).toEqual({ kind: 'too-large' });
	});

	test('is let go of at once', async () => {
		const cancel = vi.fn();
		const file = {
			...fileOf(gpx),
			stream: () =>
				new ReadableStream<Uint8Array>({
					pull: (controller) =>
						controller.enqueue(new TextEncoder().encode('{"a":1}'.repeat(1000))),
					cancel
				})
		};
		expect(await refusalOf(file)).toEqual({ kind: 'unknown-format' });
		expect(cancel).toHaveBeenCalled();
	});
});

describe('a file made to harm', () => {
	const entities = Array.from(
		{ length: 9 },
		(_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`
	).join('');
	const bomb = `<!DOCTYPE gpx [<!ENTITY e0 "a">${entities}]>`;

	test.each([
		['entities that swell', bomb, 'entities'],
		[
			'an entity of another file',
			'<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
			'entities'
		],
		[
			'endless declarations',
			`<!DOCTYPE gpx [${megabytes(20, '<!ELEMENT a (b)>')}`,
			'unknown-format'
		],
		['endless comments', `<!--${megabytes(20, ' a ')}`, 'unknown-format']
	])('is refused at once: %s', async (_, before, kind) => {
		const text = gpxOf([steadyRun(60)], { before, type: before === bomb ? '&e9;' : 'running' });
		const began = performance.now();
		expect(await refusalOf(fileOf(text, { pieceBytes: 65_536 }))).toEqual({ kind });
		expect(performance.now() - began).toBeLessThan(2000);
	});

	test.each([
		['elements without end', `<gpx>${megabytes(20, '<a>')}`],
		[
			'attributes without end',
			`<gpx ${Array.from({ length: 1e6 }, (_, index) => `a${index}=""`).join(' ')}/>`
		],
		['a quotation mark never closed', `Date,Distance,Time\n"${megabytes(20, 'a,b\n')}`],
		['a row without end', `Date,Distance,Time\n${megabytes(20, ',')}`]
	])('is damaged, and refused at once: %s', async (_, text) => {
		const began = performance.now();
		expect(await refusalOf(fileOf(text, { pieceBytes: 65_536 }))).toEqual({ kind: 'damaged' });
		expect(performance.now() - began).toBeLessThan(2000);
	});

	test('an entity that nothing declares is damage', async () => {
		expect(await refusalOf(fileOf(gpx.replace('A run', '&lol;')))).toEqual({ kind: 'damaged' });
	});

	test('more rows than anybody has runs are too many', async () => {
		const text = `Date,Distance (km),Time\n${'2026-03-07,5,0:30:00\n'.repeat(50_001)}`;
		expect(await refusalOf(fileOf(text, { pieceBytes: 65_536 }))).toEqual({ kind: 'too-large' });
	});
});

test('nothing is handed out before the file was read to its end', async () => {
	const text = gpxOf([steadyRun(600)]);
	const broken = text.replace('</gpx>', '<trk></gpx>');
	expect(await readingsOf(fileOf(broken))).toEqual([{ refused: { kind: 'damaged' } }]);
});

test('reading can be left off', async () => {
	const readings = readActivities(fileOf(gpx), inBerlin);
	expect((await readings.next()).done).toBe(false);
	expect((await readings.return()).done).toBe(true);
});
