import { BlobWriter, configure, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { wholeOf } from './bytes.ts';
import { filesIn, openFound, type FoundFile } from './found-files.ts';
import { Refused } from './refusal.ts';

configure({ useWebWorkers: false });

async function zipOf(name: string, files: Record<string, string | Uint8Array>): Promise<File> {
	const zip = new ZipWriter(new BlobWriter());
	for (const [each, content] of Object.entries(files))
		await zip.add(
			each,
			typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content)
		);
	return new File([await zip.close()], name);
}

async function gzip(content: BlobPart): Promise<Uint8Array<ArrayBuffer>> {
	const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

const names = (found: FoundFile[]) => found.map(({ name }) => name);

/** What is read of the one file that was found, under the name that its reader sees; or why nothing is. */
async function readOf(file: File): Promise<string> {
	try {
		const [found] = await filesIn(file);
		if (!found) return 'nothing found';
		const { name, stream } = await openFound(found);
		return `${name}: ${new TextDecoder().decode(await wholeOf(stream()))}`;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return error.refusal.kind;
	}
}

test('a file is read as it is, and out of gzip and zip, one in the other too', async () => {
	expect(await readOf(new File(['<gpx/>'], 'a.gpx'))).toBe('a.gpx: <gpx/>');
	expect(await readOf(new File([await gzip('<gpx/>')], 'a.gpx.gz'))).toBe('a.gpx: <gpx/>');
	expect(await readOf(await zipOf('a.zip', { 'a.gpx': '<gpx/>' }))).toBe('a.gpx: <gpx/>');
	const packed = await zipOf('a.zip', { 'activities/1.fit.gz': await gzip('FIT') });
	expect(await readOf(packed)).toBe('activities/1.fit: FIT');
});

test('what packed it is known by its content, where its name was lost', async () => {
	expect(await readOf(new File([await gzip('<gpx/>')], 'content'))).toBe('content: <gpx/>');
	const zip = await zipOf('content', { 'a.gpx': '<gpx/>' });
	expect(await readOf(zip)).toBe('a.gpx: <gpx/>');
});

describe('of an archive', () => {
	test('only what may hold activities is read', async () => {
		const zip = await zipOf('export.zip', {
			'activities/1.gpx': '',
			'activities/2.FIT.gz': '',
			'activities/3.tcx.gz': '',
			'activities.csv': '',
			'media/1.jpg': '',
			'profile.json': '',
			'__MACOSX/activities/._1.gpx': '',
			'activities/._2.gpx': ''
		});
		expect(names(await filesIn(zip))).toEqual([
			'activities/1.gpx',
			'activities/2.FIT.gz',
			'activities/3.tcx.gz',
			'activities.csv'
		]);
	});

	test('a table among others is sure only by the name that Strava gives it', async () => {
		const files = { 'x/activities.csv': '', 'x/followers.csv': '', 'x/activities/1.gpx': '' };
		const unsure = (found: FoundFile[]) => names(found.filter(({ isUnsure }) => isUnsure));
		expect(unsure(await filesIn(await zipOf('a.zip', files)))).toEqual(['x/followers.csv']);
		expect(unsure(await filesIn(await zipOf('a.zip', { 'log.csv': '' })))).toEqual([]);
	});

	test('none is left where it holds no activity', async () => {
		expect(await readOf(await zipOf('a.zip', { 'a.jpg': '' }))).toBe('nothing-inside');
	});

	test('a zip in it stays closed', async () => {
		const inner = new Uint8Array(await (await zipOf('b.zip', { 'a.gpx': '' })).arrayBuffer());
		expect(await readOf(await zipOf('a.zip', { 'b.zip': inner }))).toBe('nested');
	});
});

describe('a file that is too much', () => {
	test('is refused by its size', async () => {
		expect(await readOf(new File([new Uint8Array(50_000_001)], 'a.gpx'))).toBe('too-large');
	});

	test('is refused while gzip unpacks it', async () => {
		// Packed as it is, in blocks as large as they may be.
		const block = new Uint8Array(5 + 0xffff);
		block.set([0, 0xff, 0xff, 0, 0]);
		const head = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
		const large = new File([head, ...Array(800).fill(block)], 'a.gpx.gz');
		expect(await readOf(large)).toBe('too-large');
		const zeros = await gzip(new Uint8Array(40_000_000));
		expect(await readOf(new File([zeros], 'a.gpx.gz'))).toBe('bomb');
		expect(await readOf(await zipOf('a.zip', { '1.gpx.gz': zeros }))).toBe('bomb');
	});

	test('is damaged where gzip breaks off', async () => {
		const packed = await gzip('<gpx/>'.repeat(1000));
		for (const end of [3, 20, packed.length - 1])
			expect(await readOf(new File([packed.slice(0, end)], 'a.gpx.gz'))).toBe('damaged');
	});
});
