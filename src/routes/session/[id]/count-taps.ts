import type { Attachment } from 'svelte/attachments';

/**
 * Counts each tap on a surface, wherever it lands but on a control of another meaning. At the touch itself: a finger that slips before it
 * lifts, or two that take turns, make no click. A screen reader's press makes nothing but one.
 */
export function countTaps(count: () => void): Attachment {
	return (surface) => {
		let isTouched = false;
		const isElsewhere = ({ target }: Event) =>
			target instanceof Element &&
			target.closest('button, a, input')?.matches(':not([data-counts])');

		const touch = (event: Event) => {
			isTouched = event instanceof PointerEvent && event.button === 0 && !isElsewhere(event);
			if (isTouched) count();
		};
		const click = (event: Event) => {
			if (!isTouched && !isElsewhere(event) && isOnButton(event)) count();
			isTouched = false;
		};
		// No button has the focus after it, not even the one that counts: space then pauses.
		const press = (event: Event) => {
			if (isElsewhere(event)) return;
			event.preventDefault();
			if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		};
		surface.addEventListener('mousedown', press);
		surface.addEventListener('pointerdown', touch);
		surface.addEventListener('click', click);
		return () => {
			surface.removeEventListener('mousedown', press);
			surface.removeEventListener('pointerdown', touch);
			surface.removeEventListener('click', click);
		};
	};
}

const isOnButton = ({ target }: Event) =>
	target instanceof Element && target.closest('[data-counts]') !== null;
