import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '#lib/domain/day.ts';
import { heavyLog } from '#lib/domain/report/heavy-log.fixture.ts';
import { reportOf } from '#lib/domain/report/report.ts';
import { spanBetween, spanOfWeeks } from '#lib/domain/report/span.ts';
import { checkInOn } from '#lib/domain/soreness/log.fixture.ts';
import type { Records } from '#lib/domain/records.ts';
import { arbitraryRecords } from '#lib/storage/fixtures/arbitrary-records.ts';
import { everyKind } from '#lib/storage/fixtures/every-kind.ts';
import { reportWords, type ReportWords } from './report-words.ts';

const today = day('2026-03-09');

function wordsOf(records: Records, weeks = 6): ReportWords {
	return reportWords(reportOf(records, spanOfWeeks(weeks, today)), 'km');
}

function row({ legs }: ReportWords, name: string): string[] {
	const found = legs.find((each) => each.name === name);
	return [found?.left ?? '', found?.right ?? ''];
}

function linesUnder({ sections }: ReportWords, heading: RegExp): string {
	return sections.find((each) => heading.test(each.heading))?.lines.join('\n') ?? '';
}

describe('the page', () => {
	const words = wordsOf(everyKind);

	test('tells what was answered, what was not sure and what was not asked', () => {
		expect(row(words, 'Came on · After a run')).toEqual([
			'Slowly · 12 to 24 hours',
			'Not asked · No hard work in the 5 days before'
		]);
		expect(row(words, 'Weight · On your toes')).toEqual([
			'Yes · Yes, but it hurts',
			'Not asked · Not asked'
		]);
		expect(row(words, 'Swelling · Numbness')).toEqual(['No · Not sure', 'Not asked · No']);
		expect(row(words, 'Signs')[0]).toContain('pain at the same spot on every run');
		expect(row(words, 'Signs')[0]).toContain('maybe a pop or a snap');
		expect(row(words, 'Signs')[1]).toBe('None');
	});

	test('tells medicines and risks as what they are', () => {
		const you = linesUnder(words, /^Medicines/);
		expect(you).toContain('Yes: a blood thinner, a journey of more than 3 hours, smoking');
		expect(you).toContain('Not sure: a fluoroquinolone antibiotic, oestrogen');
		expect(you).toMatch(/^No: .*cancer/m);
		const unasked = wordsOf({ ...everyKind, checkIns: [checkInOn(today)] });
		expect(linesUnder(unasked, /^Medicines/)).toBe('Not asked in these days');
	});

	test('tells the day count, the marks, the programme and the raises of each leg', () => {
		expect(row(words, 'Latest soreness')[0]).toBe('from 7 Mar, sore on 1 day by 7 Mar');
		expect(row(words, 'Marked')).toEqual(['booked (7 Mar)', '–']);
		expect(row(words, 'Heel drops')[0]).toContain('1 session: 1 too much.');
		expect(row(words, 'One-leg raises')).toEqual(['–', '22 (1 Mar)']);
	});

	test('tells the runs before soreness began, the weeks and the sessions', () => {
		const before = linesUnder(words, /^Runs before/);
		expect(before).toContain(
			'Both calves, from 7 Mar: 6 Mar 3.0 km, easy; 5 Mar 8.0 km, hills, 120 m up'
		);
		expect(before).toContain('first day in Blue ones');
		expect(linesUnder(words, /by weeks/)).toContain('In km: 9 Mar 0.0, 2 Mar 11.0');
		expect(linesUnder(words, /by weeks/)).toContain('Blue ones (8 mm drop) 8.0 km');
		expect(linesUnder(words, /^Sessions/)).toContain('My short one (9 Mar)');
		expect(linesUnder(words, /^Return to running/)).toBe('Last session: stage 2 (8 Mar)');
	});

	test('tells the warning signs with their rule and days, the most urgent first', () => {
		const bad = [
			checkInOn(addDays(today, -1), { soreness: 4, weightBearing: 'no', signs: ['bruising'] })
		];
		const flags = linesUnder(wordsOf({ ...everyKind, checkIns: bad }), /^Warning signs/).split(
			'\n'
		);
		expect(flags[0]).toBe(
			'Same day · left · U1 · 8 Mar: You cannot put weight through your left leg.'
		);
		expect(flags).toContain(
			'Get checked · left · B3 · 8 Mar: Bruising shows on your left leg. Get it checked.'
		);
		const calm = wordsOf({ ...everyKind, checkIns: [checkInOn(today)] });
		expect(linesUnder(calm, /^Warning signs/)).toBe('No rule to get help or to get checked fired.');
	});

	test('keeps away from what came after the span', () => {
		const before = reportWords(
			reportOf(everyKind, { from: addDays(today, -20), to: day('2026-03-05') }),
			'km'
		);
		expect(before.facts[0]).toBe('Logged on 0 of 17 days.');
		expect(JSON.stringify(before)).not.toContain('booked');
	});
});

test('however much was logged, the page stays as short', () => {
	const words = wordsOf(heavyLog(10, today), 10);
	const texts = [
		...words.facts,
		...words.legs.flatMap(({ left, right }) => [left, right]),
		...words.sections.flatMap(({ lines }) => lines)
	];
	expect(linesUnder(words, /^Warning signs/)).toMatch(/and \d+ more$/);
	expect(linesUnder(words, /^Warning signs/)).toMatch(/^Emergency/);
	expect(linesUnder(words, /^Runs before/)).toMatch(/and \d+ more$/);
	expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(900);
	expect(texts.join('').length).toBeLessThan(7000);
});

test('every log has a page without a gap in it', () => {
	fc.assert(
		fc.property(
			arbitraryRecords,
			fc.nat(40),
			fc.integer({ min: 40, max: 20_000 }),
			(records, before, length) => {
				const from = addDays(records.checkIns[0]?.day ?? today, -before);
				const words = reportWords(reportOf(records, { from, to: addDays(from, length) }), 'mi');
				for (const each of words.legs) expect(Object.values(each).every(Boolean)).toBe(true);
				for (const { lines } of words.sections) {
					expect(lines.length).toBeGreaterThan(0);
					expect(lines.every(Boolean)).toBe(true);
				}
				expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|Infinity/);
			}
		)
	);
});

describe('a span of one’s own', () => {
	test('ends today at the latest, and has an order and an end', () => {
		expect(spanBetween('2026-03-01', '2026-12-31', today)).toEqual({
			ok: true,
			span: { from: '2026-03-01', to: today }
		});
		expect(spanBetween('2026-03-10', '2026-03-11', today)).toMatchObject({ fault: 'no-day' });
		expect(spanBetween('', '2026-03-01', today)).toMatchObject({ fault: 'no-day' });
		expect(spanBetween('2026-03-05', '2026-03-01', today)).toMatchObject({ fault: 'backwards' });
		expect(spanBetween('2025-09-08', today, today)).toMatchObject({ fault: 'too-long' });
		expect(spanBetween('2025-09-09', today, today)).toMatchObject({ ok: true });
	});
});
