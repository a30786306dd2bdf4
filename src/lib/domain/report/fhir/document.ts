import type { Instant } from '../../instant.ts';
import type { Report } from '../report.ts';
import { responseOf, type DayAnswers } from './answers.ts';
import { contentId } from './content-id.ts';
import { fhirDateTime, fhirText } from './fhir-text.ts';
import { lines, table } from './narrative.ts';
import { observationsOf } from './observations.ts';
import { makerOf, referenceTo, type Entry } from './resource.ts';

/** A report, and the words that it is read in. */
export interface DocumentContent {
	report: Report;
	words: {
		title: string;
		facts: readonly string[];
		legs: readonly { name: string; left: string; right: string }[];
		sections: readonly { heading: string; lines: readonly string[] }[];
	};
	/** What stands on every report, and by which rules it was made. */
	limits: string;
	/** Oldest first. */
	answers: readonly DayAnswers[];
	/** Of the app that writes it. */
	version: string;
}

export interface Bundle {
	resourceType: 'Bundle';
	type: 'document';
	identifier: { system: string; value: string };
	timestamp: string;
	entry: Entry[];
}

/**
 * A report as a FHIR R4 document. It names nobody: the patient in it has no name, no birth date and no number. The same content gives the
 * same document but for the moment at which it is written.
 */
export function documentOf(content: DocumentContent, writtenAt: Instant): Bundle {
	const { report, words, limits, answers, version } = content;
	const seed = contentId(JSON.stringify(content));
	const make = makerOf(seed);
	const patient = make('Patient', 'self', {});
	const device = make('Device', 'app', {
		deviceName: [{ name: 'Soleus', type: 'user-friendly-name' }],
		version: [{ value: version }]
	});
	const self = referenceTo(patient);
	const observations = observationsOf(report, make, self);
	const responses = answers.map((each) => responseOf(each, make, self));
	const composition = make('Composition', 'report', {
		status: 'final',
		type: {
			coding: [{ system: 'http://loinc.org', code: '51855-5', display: 'Patient Note' }],
			text: 'Log of calf soreness, kept by the person'
		},
		subject: self,
		date: fhirDateTime(writtenAt),
		author: [referenceTo(device)],
		title: fhirText(words.title),
		section: [
			section('About this document', lines([...words.facts, limits])),
			section('Each leg', table(words.legs), observations.legs),
			...words.sections.map(({ heading, lines: texts }) => section(heading, lines(texts))),
			...all('Runs, one by one', observations.runs),
			...all('Answers, day by day', responses)
		]
	});
	return {
		resourceType: 'Bundle',
		type: 'document',
		identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${seed}` },
		timestamp: writtenAt,
		entry: [composition, patient, device, ...observations.legs, ...observations.runs, ...responses]
	};
}

function section(title: string, div: string, entries: readonly Entry[] = []) {
	return {
		title,
		text: { status: 'generated', div },
		...(entries.length > 0 && { entry: entries.map(referenceTo) })
	};
}

/** Nothing where there is none of them. */
function all(title: string, entries: readonly Entry[]) {
	return entries.length ? [section(title, lines([`${entries.length} in this file`]), entries)] : [];
}
