import type { Instant } from '../../instant.ts';

/** What neither XML nor every reader of JSON takes: controls, halves of a sign, and what is no sign at all. */
const unfit = /[\p{Cs}\uFFFE\uFFFF]|(?![\r\n\t])\p{Cc}/gu;
/** FHIR's strings know these spaces and no others. */
const otherSpaces = /[^\S \r\n\t]/g;

/** A text as FHIR R4 has its strings; `undefined` where nothing would be left, for an empty one is not allowed. */
export function fhirText(text: string): string | undefined {
	const clean = text.replace(unfit, '\u00B7').replace(otherSpaces, ' ');
	return clean.trim() ? clean : undefined;
}

/** A text inside an element, as text alone. */
export function xhtmlText(text: string): string {
	return (fhirText(text) ?? '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A moment as FHIR R4 has it; of one with an offset beyond the 14 hours that it knows, the day alone. */
export function fhirDateTime(instant: Instant): string {
	const isKnown = /(Z|[+-](0\d|1[0-3]):\d\d|[+-]14:00)$/.test(instant);
	return isKnown ? instant : instant.slice(0, 10);
}
