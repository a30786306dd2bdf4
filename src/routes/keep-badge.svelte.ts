import { showBadge } from '#lib/platform/badge.ts';
import { closeNotifications } from '#lib/platform/notification.ts';
import type { App } from '#lib/state/app.ts';

/** As long as the app is open, its icon bears a badge while there is a log and today is not in it. */
export function keepBadge({ log, calendar }: Pick<App, 'log' | 'calendar'>): void {
	$effect.root(() => {
		const isLogged = $derived(log.checkInOn(calendar.today) !== undefined);
		const isOpen = $derived(log.hasCheckIn && !isLogged);
		$effect(() => {
			if (log.status !== 'ready') return;
			void showBadge(isOpen);
			if (isLogged) void closeNotifications();
		});
	});
}
