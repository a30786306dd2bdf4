import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { SessionPlan } from '#lib/domain/routine/session-plan.ts';

/** To the address of a session that was cut off, where it is resumed. */
export function goOnWith({ routine: { id }, own }: SessionPlan): Promise<void> {
	const state = { resumes: true } as const;
	return own
		? goto(resolve(`/session/own/?id=${encodeURIComponent(id)}`), { state })
		: goto(resolve('/session/[id]', { id }), { state });
}
