import type { ImportChoices, Reading } from './read-activities.ts';
import { GpxHandler } from './gpx.ts';
import { refuse } from './refusal.ts';
import { TcxHandler } from './tcx.ts';
import { readXml } from './xml.ts';

/** A GPX or TCX document, which its outermost element tells. */
export async function readXmlActivities(
	texts: AsyncIterable<string>,
	choices: ImportChoices
): Promise<Reading[]> {
	let reader: GpxHandler | TcxHandler | undefined;
	await readXml(texts, (root) => {
		if (root === 'gpx') reader = new GpxHandler();
		else if (root === 'TrainingCenterDatabase') reader = new TcxHandler();
		else refuse('unknown-format');
		return reader;
	});
	return reader?.readings(choices) ?? refuse('damaged');
}
