import type { Run } from '../../load/run.ts';
import type { ProgrammeEntry, RaiseTest } from '../../programme/programme-entry.ts';
import { legs, type CheckIn, type LegName } from '../../soreness/check-in.ts';
import type { Report } from '../report.ts';
import { fhirDateTime, fhirText } from './fhir-text.ts';
import type { Entry, Make, Reference } from './resource.ts';

const ucum = 'http://unitsofmeasure.org';
const survey = {
	coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }]
};
const painSeverity = {
	coding: [
		{
			system: 'http://loinc.org',
			code: '72514-3',
			display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'
		}
	],
	text: 'Calf soreness'
};
const calfByLeg: Record<LegName, string> = { left: 'Left calf', right: 'Right calf' };

/** What was measured or scored in a report's span, each of a kind in its order. */
export interface Observations {
	legs: Entry[];
	runs: Entry[];
}

/** `patient` is whom they are of and who told them. */
export function observationsOf(report: Report, make: Make, patient: Reference): Observations {
	const observe: Observe = (name, fields) =>
		make('Observation', name, {
			status: 'final',
			category: [survey],
			subject: patient,
			performer: [patient],
			...fields
		});
	return {
		legs: [
			...report.checkIns.flatMap((checkIn) => legs.map((leg) => sorenessOf(checkIn, leg, observe))),
			...legs.flatMap((leg) => [
				...report.legs[leg].raiseTests.map((test) => raisesOf(test, observe)),
				...report.legs[leg].entries.map((entry) =>
					heelDropsOf(entry, !report.unscored.has(entry.id), observe)
				)
			])
		],
		runs: report.runs.map((run) => runOf(run, report, observe))
	};
}

type Observe = (name: string, fields: Record<string, unknown>) => Entry;

function sorenessOf({ day, legs: of }: CheckIn, leg: LegName, observe: Observe): Entry {
	return observe(`soreness ${leg} ${day}`, {
		code: painSeverity,
		effectiveDateTime: day,
		bodySite: { text: calfByLeg[leg] },
		...quantity(of[leg].soreness, '{score}')
	});
}

function raisesOf({ id, day, leg, count }: RaiseTest, observe: Observe): Entry {
	return observe(`raises ${id}`, {
		code: { text: 'One-leg heel raises until tired' },
		effectiveDateTime: day,
		bodySite: { text: calfByLeg[leg] },
		...quantity(count, '{count}')
	});
}

function heelDropsOf(entry: ProgrammeEntry, isScored: boolean, observe: Observe): Entry {
	const { painDuring, painThatMorning: before, painNextMorning: after } = entry;
	return observe(`heel drops ${entry.id}`, {
		code: { text: 'Session of heel drops' },
		effectiveDateTime: entry.day,
		bodySite: { text: calfByLeg[entry.leg] },
		component: [
			part('Level, 0 to 6', quantity(entry.level, '{level}')),
			part('Repetitions done', quantity(entry.reps, '{count}')),
			part('Repetitions planned', quantity(entry.repsPlanned, '{count}')),
			...(isScored ? [part('Pain during it, 0 to 10', quantity(painDuring, '{score}'))] : []),
			...(before !== undefined ? [part('Pain that morning', quantity(before, '{score}'))] : []),
			...(after !== undefined ? [part('Pain the next morning', quantity(after, '{score}'))] : []),
			part('Response', { valueString: entry.response })
		]
	});
}

function runOf(run: Run, { shoes }: Report, observe: Observe): Entry {
	const shoe = shoes.find(({ id }) => id === run.shoe);
	const name = shoe && fhirText(shoe.name);
	return observe(`run ${run.id}`, {
		code: { text: 'Run' },
		effectiveDateTime: run.startedAt ? fhirDateTime(run.startedAt) : run.day,
		component: [
			part('Distance', quantity(run.distanceM, 'm')),
			part('Duration', quantity(run.durationS, 's')),
			...(run.ascentM !== undefined ? [part('Ascent', quantity(run.ascentM, 'm'))] : []),
			...(run.descentM !== undefined ? [part('Descent', quantity(run.descentM, 'm'))] : []),
			part('Kind', { valueString: run.kind }),
			...(run.tags ?? []).map((tag) => part('Form', { valueString: tag })),
			...(name ? [part('Shoe', { valueString: name })] : []),
			...(shoe ? [part('Heel-to-toe drop of the shoe', quantity(shoe.dropMm, 'mm'))] : [])
		]
	});
}

function part(text: string, value: Record<string, unknown>): Record<string, unknown> {
	return { code: { text }, ...value };
}

/** To a tenth. `unit`: as UCUM has it. */
function quantity(value: number, unit: string): Record<string, unknown> {
	return { valueQuantity: { value: Math.round(value * 10) / 10, unit, system: ucum, code: unit } };
}
