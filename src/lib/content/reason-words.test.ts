import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Reason, RuleId } from '#lib/domain/soreness/advice.ts';
import { anyLog } from '#lib/domain/soreness/any-log.fixture.ts';
import { rules } from '#lib/domain/soreness/rules.ts';
import { adviseOn } from '#lib/domain/soreness/triage.ts';
import { reasonWords } from './reason-words.ts';
import { isSourceId } from './sources.ts';

const reason = (
	rule: RuleId,
	unsure = false,
	level: Reason['level'] = 'see-professional'
): Reason => ({ rule, level, unsure });
const leg = { leg: 'right', painDays: 7 } as const;

describe('the words of the reasons', () => {
	test.each(rules.map(({ id }) => id))('of %s promise and diagnose nothing', (rule) => {
		for (const unsure of [false, true]) {
			const { says } = reasonWords(reason(rule, unsure), leg);
			expect(says).not.toMatch(/\byou have\b|diagnos|\bsafe\b|cleared|nothing serious|!/i);
			expect(says).toMatch(/^[A-Z].*\.$/);
			expect(says.length).toBeLessThan(150);
		}
	});

	it('name the leg of every rule of a leg', () => {
		for (const { id, of } of rules)
			if (of === 'leg' && id !== 'U9') expect(reasonWords(reason(id), leg).says).toContain('right');
	});

	it('lean on sources that are there, each with a short name', () => {
		for (const { id, sources } of rules) {
			expect(sources.filter((source) => !isSourceId(source))).toEqual([]);
			expect(reasonWords(reason(id)).source).toMatch(/^(From|A careful choice)/);
			expect(reasonWords(reason(id)).source).not.toMatch(/-(dvt|pe|price)|\d{4}-/);
		}
	});

	it('say where the article’s own sign is made more urgent than it says', () => {
		expect(reasonWords(reason('U1')).source).toBe(
			'From the article; how urgent it is: a careful choice of this app'
		);
		expect(reasonWords(reason('B1')).source).toBe('From the article');
		expect(reasonWords(reason('U3c')).source).toBe('From NICE guideline, NHS on blood clots');
	});

	it('count the days', () => {
		expect(reasonWords(reason('B1'), leg).says).toContain('Your right calf has hurt on 7 days.');
	});

	it('of a "not sure" say so, whatever it hides, and how soon to get help', () => {
		fc.assert(
			fc.property(anyLog, ({ records, today }) => {
				const { legs, body } = adviseOn(records, today);
				for (const each of [...legs.left.reasons, ...legs.right.reasons, ...body]) {
					if (!each.unsure) continue;
					expect(reasonWords(each).says, each.rule).toMatch(/^You are not sure about /);
				}
			}),
			{ numRuns: 5000 }
		);
		expect(reasonWords(reason('E3', true, 'same-day'), leg).says).toMatch(/Get help today\.$/);
		expect(reasonWords(reason('U1', true), leg).says).toMatch(/Get it checked\.$/);
	});
});
