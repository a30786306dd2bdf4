import { counted } from './span-words.ts';

/** Why a file gave no run, and what to do; by what the import answers (import/refusal.ts). */
const words = {
	'unknown-format':
		'Soleus cannot read this kind of file. Choose a GPX, TCX, FIT or CSV file, or the archive that Strava sends.',
	damaged:
		'The file is damaged or cut off. Nothing was taken from it. Export it again, then try once more.',
	entities:
		'The file has parts that a run never needs and that can swell without end. Nothing was taken from it. Export it again from where you recorded the run.',
	'too-large':
		'The file is larger than 50 MB, or holds more than any run needs. Nothing was taken from it. Choose the file of a single run.',
	'broken-zip':
		'The archive is damaged, or only a part of it has arrived. Nothing was taken from it. Download it again.',
	'too-many-entries':
		'The archive holds far more files than one of runs does. Nothing was taken from it. Choose the files of the runs themselves.',
	bomb: 'This unpacks to far more than any recording. It was left closed, and nothing was taken from it.',
	locked: 'This asks for a password. Unpack it first, then choose the files in it.',
	'unknown-packing':
		'This is packed in a way that Soleus cannot read. Unpack it first, then choose the files in it.',
	nested: 'This is an archive inside an archive. Unpack the outer one first, then choose this one.',
	'nothing-inside': 'There is no GPX, TCX, FIT or CSV file in this archive.',
	gone: 'The device does not give this file out. It may have been moved, or be in the cloud only.',
	'left-out': 'You left it out.',
	'not-an-activity':
		'There is no recording in this file. It may be a route or a plan. Choose the file of a run that you did.',
	'no-times':
		'The file does not say when the run was, or how long it took. You can log this run by hand.',
	'no-distance': 'The file does not say how far the run was. You can log this run by hand.',
	implausible:
		'The distance or the time in the file cannot be right. You can log this run by hand.',
	'needs-units':
		'The file does not say if its distances are in kilometres or in miles. Choose one.',
	'needs-date-order':
		'The dates in the file can be read in two ways. Choose what comes first, the day or the month.',
	'needs-columns':
		'Soleus does not know the columns of this file. Choose which one holds the date, the distance and the time.'
} satisfies Record<string, string>;

type Refused = { kind: keyof typeof words } | { kind: 'bad-rows'; count: number; rows: number[] };

/** A sentence or two: what is the matter with the file, what was taken from it, what to do. */
export function refusalWords(refusal: Refused): string {
	if (refusal.kind !== 'bad-rows') return words[refusal.kind];
	const { count, rows } = refusal;
	const listed = `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}${count > rows.length ? ' and more' : ''}`;
	return `${counted(count, 'row')} of the table could not be read (${listed}): a date, a distance or a time is missing or cannot be right. You can log these runs by hand.`;
}
