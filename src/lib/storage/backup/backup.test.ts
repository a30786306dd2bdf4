import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Instant } from '#lib/domain/instant.ts';
import { arbitraryRecords } from '../fixtures/arbitrary-records.ts';
import { lock } from '../archive/locked-file.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { checkBackup } from './backup.ts';
import { writeBackup } from './write-backup.ts';
import { readBackupFile } from './backup-file.ts';

const exportedAt = '2026-03-09T20:00:00+01:00' as Instant;

const parseBackup = (text: string) => checkBackup(JSON.parse(text));

const absent = Symbol('absent');

/** A valid file whose value at a place like `runs[0].day` is another one, or is taken out. */
function parseSpoilt(...changes: [place: string, value: unknown][]) {
	const file: unknown = JSON.parse(writeBackup(everyKind, exportedAt));
	for (const [place, value] of changes) {
		const keys = place.split(/[.[\]]+/).filter(Boolean);
		const last = keys.pop() ?? '';
		const parent = keys.reduce((object, key) => Reflect.get(object, key), file as object);
		if (value === absent) Reflect.deleteProperty(parent, last);
		else Reflect.set(parent, last, value);
	}
	return parseBackup(JSON.stringify(file));
}

describe('a backup', () => {
	test('of every kind comes back to the last byte', () => {
		const text = writeBackup(everyKind, exportedAt);
		const parsed = parseBackup(text);
		expect(parsed).toEqual({ ok: true, records: everyKind, exportedAt });
		expect(parsed.ok && writeBackup(parsed.records, parsed.exportedAt)).toBe(text);
	});

	test('of any records that the contract allows comes back to the last byte', () => {
		fc.assert(
			fc.property(arbitraryRecords, (records) => {
				const text = writeBackup(records, exportedAt);
				const parsed = parseBackup(text);
				expect(parsed).toEqual({ ok: true, records, exportedAt });
				expect(parsed.ok && writeBackup(parsed.records, parsed.exportedAt)).toBe(text);
			})
		);
	});

	test('keeps the order of fields that another program wrote, the settings too', () => {
		const text = `{"format":"soleus-backup","version":1,"exportedAt":"${exportedAt}","checkIns":[{"note":"","legs":{"right":{"signs":[],"soreness":0},"left":{"soreness":1}},"updatedAt":"2026-03-07T08:15:00Z","day":"2026-03-07"}],"sessions":[],"programme":[],"raiseTests":[],"runs":[],"shoes":[],"acknowledgements":[],"ownRoutines":[],"settings":{"units":"mi","cues":{"tones":0,"mode":"locked","vibration":false,"voice":"off"},"updatedAt":"2026-03-07T08:15:00Z"}}`;
		const parsed = parseBackup(text);
		expect(parsed.ok && writeBackup(parsed.records, parsed.exportedAt)).toBe(text);
	});

	test('may leave out any list, and the settings', () => {
		const text = JSON.stringify({ format: 'soleus-backup', version: 1, exportedAt });
		expect(parseBackup(text)).toEqual({
			ok: true,
			exportedAt,
			records: {
				checkIns: [],
				sessions: [],
				programme: [],
				raiseTests: [],
				runs: [],
				shoes: [],
				acknowledgements: [],
				ownRoutines: []
			}
		});
	});

	test('may hold settings that this version does not know, which are left out at any depth', () => {
		const parsed = parseSpoilt(
			['settings.theme', { deep: [null] }],
			['settings.cues.haptics', 'strong'],
			['settings.rice.wrapS', 180],
			['settings.reminders', { daily: '07:00' }]
		);
		expect(parsed).toEqual({ ok: true, records: everyKind, exportedAt });
	});

	test('may say what to remind of, and when', () => {
		const reminders = { checkInAt: '07:30', calendar: { id: 'a', sequence: 2 } };
		const parsed = parseSpoilt(['settings.reminders', { ...reminders, hint: 1 }]);
		expect(parsed.ok && parsed.records.settings?.reminders).toEqual(reminders);
	});

	test('may say when the last icing ended', () => {
		const parsed = parseSpoilt(['settings.rice.icedAt', '2026-03-07T10:00:00+01:00']);
		expect(parsed.ok && parsed.records.settings?.rice?.icedAt).toBe('2026-03-07T10:00:00+01:00');
	});

	test.each(
		Object.keys(everyKind.checkIns[1]?.legs.left ?? {}).filter((key) => key !== 'soreness')
	)('may hold a leg without %s', (field) => {
		expect(parseSpoilt([`checkIns[1].legs.left.${field}`, absent]).ok).toBe(true);
	});

	test('may have one id in two kinds, an own routine of no steps, and names of 200 characters of any script', () => {
		const parsed = parseSpoilt(
			['runs[0].id', 's1'],
			['ownRoutines[0].steps', []],
			['shoes[0].name', '🦵'.repeat(200)]
		);
		expect(parsed.ok).toBe(true);
	});
});

/** One example for each rule of contract.md 4: the place and the reason told, and the value that spoils the file there (or elsewhere). */
const refused: [place: string, reason: string, value: unknown, spoilt?: string][] = [
	['format', 'should be "soleus-backup"', 'garmin'],
	['the file', 'is not a backup of Soleus', absent, 'format'],
	['version', 'is from a newer version of Soleus', 2],
	['version', 'should be 1', '1'],
	['version', 'should be 1', 0],
	['exportedAt', 'is missing', absent],
	['exportedAt', 'should be a date and time', '2026-03-09T20:00:00'],
	['diary', 'is not a field', []],
	['checkIns', 'should be left out', null],
	['checkIns', 'should be a list', {}],
	['settings', 'should be left out', null],
	['settings', 'should be an object', []],
	['checkIns[0]', 'should be left out', null],
	['checkIns[0]', 'should be an object', []],
	['checkIns[1].day', 'should be a day', '2026-02-29'],
	['checkIns[1].day', 'should be a day', '2026-3-7'],
	['checkIns[1].day', 'stands twice: 2026-03-06', '2026-03-06'],
	['checkIns[1].updatedAt', 'is missing', absent],
	['checkIns[1].updatedAt', 'should be', '2026-03-07'],
	['checkIns[1].updatedAt', 'should be', 1772867700000],
	['checkIns[1].updatedAt', 'should be', '2026-03-07T24:00:00Z'],
	['checkIns[1].legs', 'is missing', absent],
	['checkIns[1].legs.right', 'is missing', absent],
	['checkIns[1].legs.middle', 'is not a field', { soreness: 1 }],
	['checkIns[1].legs.left.soreness', 'is missing', absent],
	['checkIns[1].legs.left.soreness', 'whole number from 0 to 10', 11],
	['checkIns[1].legs.left.soreness', 'whole number from 0 to 10', -1],
	['checkIns[1].legs.left.soreness', 'whole number from 0 to 10', 3.5],
	['checkIns[1].legs.left.soreness', 'whole number from 0 to 10', '3'],
	['checkIns[1].legs.left.location', 'should be one of: calf', 'knee'],
	['checkIns[1].legs.left.location', 'should be left out', null],
	['checkIns[1].legs.left.onset', 'should be one of', 'slow'],
	['checkIns[1].legs.left.startedOn', 'after the day', '2026-03-08'],
	['checkIns[1].legs.right.startedOn', 'after the day', '2027-01-01'],
	['checkIns[1].legs.left.startedOn', 'should be a day', 'Monday'],
	['checkIns[1].legs.left.hoursAfterLoad', 'of 0 or more', -1],
	['checkIns[1].legs.left.quality', 'should be one of', 'bad'],
	['checkIns[1].legs.left.spread', 'should be one of', 'wide'],
	['checkIns[1].legs.left.movement', 'should be one of', true],
	['checkIns[1].legs.left.weightBearing', 'should be one of', true],
	['checkIns[1].legs.left.heelRaise', 'should be one of', 'no'],
	['checkIns[1].legs.left.swelling', 'should be one of', 'yes'],
	['checkIns[1].legs.right.numbness', 'should be one of', 'yes'],
	['checkIns[1].legs.left.trend', 'should be one of', 'up'],
	['checkIns[1].legs.left.signs', 'should be a list', 'pop'],
	['checkIns[1].legs.left.signs[1]', 'should be one of', 'snap'],
	['checkIns[1].legs.left.unsure[2]', 'should be one of', 'soreness'],
	['checkIns[1].legs.left.unsure', 'given as well', 'onset', 'checkIns[1].legs.left.unsure[2]'],
	['checkIns[1].legs.left.unsure', 'given as well', 'pop', 'checkIns[1].legs.left.signs[1]'],
	['checkIns[1].legs.left.mood', 'is not a field', 'low'],
	['checkIns[1].body[0]', 'should be one of', 'tired'],
	['checkIns[1].unsure', 'given as well', 'fever', 'checkIns[1].body[0]'],
	['checkIns[1].unsure', 'given as well', 'oestrogen', 'checkIns[1].clotRisks[2]'],
	['checkIns[1].unsure', 'given as well', 'fluoroquinolone', 'checkIns[1].medicines[1]'],
	['checkIns[1].unsure[3]', 'should be one of', 'pop'],
	['checkIns[1].clotRisks[2]', 'should be one of', 'tall'],
	['checkIns[1].medicines[1]', 'should be one of', 'aspirin'],
	['checkIns[1].age', 'whole number from 0 to 120', 121],
	['checkIns[1].painFreeGap', 'true or false', 'yes'],
	['checkIns[1].note', 'at most 4000', 'x'.repeat(4001)],
	['checkIns[1].mood', 'is not a field', 3],
	['sessions[0].id', '1 to 64 characters', ''],
	['sessions[0].id', '1 to 64 characters', 'x'.repeat(65)],
	['sessions[0].id', '1 to 64 characters', 7],
	['sessions[1].id', 'stands twice: s1', 's1'],
	['sessions[0].routine', '1 to 64 characters', ''],
	['sessions[2].name', 'at most 200', 'x'.repeat(201)],
	['sessions[0].startedAt', 'should be', 'soon'],
	['sessions[0].activeMs', 'of 0 or more', -1],
	['sessions[0].plannedMs', 'of 0 or more', '1'],
	['sessions[0].outcome', 'should be one of', 'done'],
	['sessions[0].stepsDone', 'whole number', 1.5],
	['sessions[0].stepsTotal', 'is missing', absent],
	['sessions[0].soreness', 'should be an object', []],
	['sessions[0].soreness.left', 'from 0 to 10', 11],
	['sessions[0].soreness.both', 'is not a field', 1],
	['sessions[0].levels.right', 'from 0 to 6', 7],
	['sessions[1].stage', 'from 0 to 6', 7],
	['programme[0].leg', 'should be one of: left, right', 'both'],
	['programme[0].level', 'from 0 to 6', -1],
	['programme[0].reps', 'whole number', 2.5],
	['programme[0].repsPlanned', 'is missing', absent],
	['programme[0].painDuring', 'from 0 to 10', 11],
	['programme[0].painThatMorning', 'from 0 to 10', 11],
	['programme[0].painNextMorning', 'left out', null],
	['programme[0].response', 'should be one of', 'blue'],
	['programme[1].id', 'stands twice', 'p1'],
	['raiseTests[0].count', 'whole number of 0 or more', -1],
	['raiseTests[0].sets', 'is not a field', 1],
	['runs[0].distanceM', 'number of 0 or more', -5],
	['runs[0].durationS', 'is missing', absent],
	['runs[0].ascentM', 'number of 0 or more', '120'],
	['runs[0].descentM', 'number of 0 or more', -1],
	['runs[0].kind', 'should be one of', 'tempo'],
	['runs[0].tags[0]', 'should be one of', ['fast'], 'runs[0].tags'],
	['runs[0].shoe', '1 to 64', ''],
	['runs[0].source', 'should be one of', 'strava'],
	['runs[0].startedAt', 'should be', '2026-03-05 18:00'],
	['runs[0].fingerprint', 'should be text', 3],
	['runs[1].id', 'stands twice', 'r1'],
	['shoes[0].name', 'at most 200', 'x'.repeat(201)],
	['shoes[0].dropMm', 'should be a number', '8'],
	['shoes[0].firstDay', 'should be a day', '2026-13-01'],
	['shoes[0].retiredDay', 'should be left out', null],
	['acknowledgements[0].kind', 'should be one of', 'called'],
	['acknowledgements[0].sorenessThen', 'from 0 to 10', 12],
	['ownRoutines[0].basedOn', 'should be one of', 'yoga'],
	['ownRoutines[0].basedOn', 'should be one of', 'heel-raise-test'],
	['ownRoutines[0].steps', 'is missing', absent],
	['ownRoutines[0].steps[0].move', 'a move of Soleus', 'L4'],
	['ownRoutines[0].steps[0].sets', 'from 1 to 10', 0],
	['ownRoutines[0].steps[0].seconds', 'from 1 to 1200', 1201],
	['ownRoutines[0].steps[1].reps', 'from 1 to 100', 101],
	['ownRoutines[0].steps[1].restS', 'from 0 to 600', 601],
	['ownRoutines[0].steps[0]', 'either reps or seconds', 10, 'ownRoutines[0].steps[0].reps'],
	['ownRoutines[0].steps[0]', 'either reps or seconds', absent, 'ownRoutines[0].steps[0].seconds'],
	['settings.updatedAt', 'is missing', absent],
	['settings.region', 'two capital letters', 'Germany'],
	['settings.units', 'should be one of', 'miles'],
	['settings.appearance', 'should be one of', 'sepia'],
	['settings.startSide', 'should be one of', 'both'],
	['settings.lowerS', 'from 2 to 5', 6],
	['settings.noticeVersion', 'whole number', '1'],
	['settings.alfredsonOptIn', 'true or false', 1],
	['settings.returnEntry.hops10', 'is missing', absent],
	['settings.rice.askedOn', 'should be a day', ''],
	['settings.rice.icedAt', 'should be', '10:00'],
	['settings.cues.tones', 'from 0 to 1', 1.01],
	['settings.cues.voice', 'should be one of', 'loud'],
	['settings.cues.mode', 'is missing', absent],
	['settings.reminders', 'should be an object', []],
	['settings.reminders.checkInAt', 'should be a time of day', '7:30'],
	['settings.reminders.sessionAt', 'should be a time of day', '24:00'],
	['settings.reminders.calendar', 'should be an object', 1]
];

describe('is refused', () => {
	test.each(refused)('%s %s', (place, reason, value, spoilt = place) => {
		const parsed = parseSpoilt([spoilt, value]);
		expect(parsed).toEqual({ ok: false, place, reason: expect.stringContaining(reason) });
	});

	test.each(['', 'hello', '[]', 'null', '7', '"soleus-backup"', '{"format":1}', '{'])(
		'a file that is %s',
		async (text) => {
			expect(await readBackupFile(new Blob([text]))).toMatchObject({
				ok: false,
				place: 'the file'
			});
		}
	);

	test('a number that JSON can write and no number can hold', () => {
		const text = writeBackup(everyKind, exportedAt).replace(
			'"distanceM":8012.4',
			'"distanceM":1e999'
		);
		expect(parseBackup(text)).toMatchObject({ ok: false, place: 'runs[0].distanceM' });
	});

	test.each(['__proto__', 'constructor', 'prototype'])('a key named %s anywhere', (key) => {
		const text = writeBackup(everyKind, exportedAt);
		for (const [place, before] of [
			[key, '{"format"'],
			[`checkIns[0].${key}`, '{"day":"2026-03-06"'],
			[`settings.cues.${key}`, '{"voice"']
		] as const) {
			const spoilt = text.replace(before, `{"${key}":{"soreness":1},${before.slice(1)}`);
			expect(parseBackup(spoilt)).toMatchObject({ ok: false, place });
		}
		const deep = text.replace('"settings":{', `"settings":{"later":[{"x":{"${key}":1}}],`);
		expect(parseBackup(deep)).toMatchObject({ ok: false, place: `settings.later[0].x.${key}` });
	});

	test('no depth of unknown settings: it is left out without a fall', () => {
		const depth = 100_000;
		const nested = '['.repeat(depth) + ']'.repeat(depth);
		const text = writeBackup(everyKind, exportedAt);
		const parsed = parseBackup(text.replace('"settings":{', `"settings":{"later":${nested},`));
		expect(parsed).toMatchObject({ ok: true, records: everyKind });
	});
});

describe('a chosen file', () => {
	test('is read where it is a backup', async () => {
		const parsed = await readBackupFile(new Blob([writeBackup(everyKind, exportedAt)]));
		expect(parsed).toEqual({ ok: true, records: everyKind, exportedAt });
	});

	test('may begin with the mark of UTF-8, and holds 32 MB at most', async () => {
		const text = writeBackup(everyKind, exportedAt);
		expect((await readBackupFile(new Blob(['\ufeff', text]))).ok).toBe(true);
		const most = 32 * 1024 * 1024;
		const padded = (size: number) =>
			new Blob([text.padEnd(text.length + size - new Blob([text]).size)]);
		expect((await readBackupFile(padded(most))).ok).toBe(true);
		const tooLarge = { ok: false, place: 'the file', reason: 'is larger than 32 MB' };
		expect(await readBackupFile(padded(most + 1))).toEqual(tooLarge);
		const muchLarger = padded(1.5 * most);
		muchLarger.arrayBuffer = () =>
			Promise.reject(new Error('a file that can be no backup is not read'));
		expect(await readBackupFile(muchLarger)).toEqual(tooLarge);
	});

	test('that is locked asks for its passphrase, and opens with it alone', async () => {
		const text = writeBackup(everyKind, exportedAt);
		const file = new Blob([await lock(text, 'six calm calves')]);
		expect(await readBackupFile(file)).toEqual({ ok: false, isLocked: true });
		expect(await readBackupFile(file, 'six sore calves')).toMatchObject({ place: 'the file' });
		expect(await readBackupFile(file, 'six calm calves')).toEqual({
			ok: true,
			records: everyKind,
			exportedAt
		});
		const within = new Blob([await lock('{"format":"soleus-backup","version":0}', 'word')]);
		expect(await readBackupFile(within, 'word')).toMatchObject({ place: 'version' });
	});

	test('is refused where it is not UTF-8', async () => {
		const latin1 = Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]);
		expect(await readBackupFile(new Blob([latin1]))).toMatchObject({
			ok: false,
			reason: 'is not text in UTF-8'
		});
	});
});
