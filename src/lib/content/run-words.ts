import type { RunKind } from '#lib/domain/load/run.ts';
import { counted } from './span-words.ts';

export type Units = 'km' | 'mi';

const metresPer: Record<Units, number> = { km: 1000, mi: 1609.344 };
const feetPerMetre = 1 / 0.3048;

export const kindWords: Record<RunKind, string> = {
	easy: 'Easy',
	long: 'Long',
	speed: 'Speed',
	hills: 'Hills',
	race: 'Race'
};

export const heightUnit: Record<Units, string> = { km: 'm', mi: 'ft' };

/** A distance or a height as it is typed, in metres. */
export function metresOf(value: number, units: Units): number {
	return value * metresPer[units];
}

export function metresOfHeight(value: number, units: Units): number {
	return units === 'km' ? value : value / feetPerMetre;
}

/** "8.4": for a field, or where the unit stands beside it. */
export function distanceNumber(metres: number, units: Units): string {
	return (metres / metresPer[units]).toFixed(1);
}

/** "8.4 km" */
export function distanceWords(metres: number, units: Units): string {
	return `${distanceNumber(metres, units)} ${units}`;
}

/** "120 m", "394 ft" */
export function heightWords(metres: number, units: Units): string {
	return `${Math.round(units === 'km' ? metres : metres * feetPerMetre)} ${heightUnit[units]}`;
}

/** "47:05", "1:05:30": as a run's time is written, and typed. */
export function timeWords(seconds: number): string {
	const whole = Math.round(seconds);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	return hours > 0
		? `${hours}:${two(minutes)}:${two(whole % 60)}`
		: `${minutes}:${two(whole % 60)}`;
}

/** "5:59 a km"; nothing for a run without a distance or a time. */
export function paceWords(
	{ distanceM, durationS }: { distanceM: number; durationS: number },
	units: Units
): string | undefined {
	if (distanceM <= 0 || durationS <= 0) return undefined;
	return `${timeWords(durationS / (distanceM / metresPer[units]))} a ${units === 'km' ? 'km' : 'mile'}`;
}

/** "2 runs" */
export function runsWords(count: number): string {
	return counted(count, 'run');
}

/** "worn 3 days ago": so that one sees which pair had its turn. */
export function wornWords(daysAgo: number): string {
	if (daysAgo === 0) return 'worn today';
	return daysAgo === 1 ? 'worn yesterday' : `worn ${daysAgo} days ago`;
}

/** clinical.md 3.6: one cohort, observational. */
export const rotationWords =
	'In one study, runners who changed between pairs had about a third fewer injuries. Something else may have made the difference.';
