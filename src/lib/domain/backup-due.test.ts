import { describe, expect, test } from 'vitest';
import { isBackupDue } from './backup-due.ts';
import { addDays, day } from './day.ts';

const today = day('2026-03-31');
const ago = (days: number) => addDays(today, -days);

describe('a backup', () => {
	test('is due a month after the last one', () => {
		expect(isBackupDue(ago(29), ago(400), today)).toBe(false);
		expect(isBackupDue(ago(30), ago(400), today)).toBe(true);
	});

	test('is due a month after the first check-in where there is none', () => {
		expect(isBackupDue(undefined, ago(29), today)).toBe(false);
		expect(isBackupDue(undefined, ago(30), today)).toBe(true);
	});

	test('is not due where nothing is logged', () => {
		expect(isBackupDue(undefined, undefined, today)).toBe(false);
	});
});
