import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { day } from '#lib/domain/day.ts';
import RiceQuestions from './RiceQuestions.svelte';

const today = day('2026-03-07');

async function answered(ice: string, wrap: string) {
	const onanswered = vi.fn();
	await render(RiceQuestions, { today, onanswered });
	await choose(/no ice/, ice);
	await choose(/no wrap/, wrap);
	await page.getByRole('button', { name: 'Keep my answers' }).click();
	return onanswered;
}

async function choose(question: RegExp, answer: string) {
	const group = page.getByRole('group', { name: question });
	await group.getByText(answer, { exact: true }).click();
}

it('rules out nothing after two times no', async () => {
	const onanswered = await answered('No', 'No');
	expect(onanswered.mock.calls).toEqual([
		[{ iceRuledOut: false, wrapRuledOut: false, askedOn: today }]
	]);
});

it('rules out what was answered yes, and only that', async () => {
	const onanswered = await answered('Yes', 'No');
	expect(onanswered).toHaveBeenCalledWith({
		iceRuledOut: true,
		wrapRuledOut: false,
		askedOn: today
	});
});

it('takes "not sure" as yes, and says what it leaves out', async () => {
	const onanswered = await answered('No', 'Not sure');
	expect(onanswered).toHaveBeenCalledWith({
		iceRuledOut: false,
		wrapRuledOut: true,
		askedOn: today
	});
	await expect.element(page.getByText('The session leaves out the wrap.')).toBeVisible();
});

it('asks for both answers, and counts a missing one for nothing', async () => {
	const onanswered = vi.fn();
	await render(RiceQuestions, { today, onanswered });
	await choose(/no ice/, 'No');
	await page.getByRole('button', { name: 'Keep my answers' }).click();
	await expect.element(page.getByRole('alert')).toHaveTextContent('Answer both questions');
	expect(onanswered).not.toHaveBeenCalled();
});

it('is answered by keyboard alone', async () => {
	const onanswered = vi.fn();
	await render(RiceQuestions, { today, onanswered });
	await userEvent.keyboard('{Tab}{ArrowRight}{Tab}{ArrowRight}{Tab}{Enter}');
	expect(onanswered).toHaveBeenCalledWith({
		iceRuledOut: false,
		wrapRuledOut: false,
		askedOn: today
	});
});
