import { showBadge } from '#lib/platform/badge.ts';
import { closeNotifications } from '#lib/platform/notification.ts';
import type { App } from '#lib/state/app.ts';

interface Kit {
	log: Pick<App['log'], 'status' | 'hasCheckIn' | 'checkInOn'>;
	calendar: Pick<App['calendar'], 'today'>;
}

/** As long as the app is open, its icon bears a badge while there is a log and today is not in it. Returns what ends that. */
export function keepBadge({ log, calendar }: Kit): () => void {
	return $effect.root(() => {
		const isLogged = $derived(log.checkInOn(calendar.today) !== undefined);
		const isOpen = $derived(log.hasCheckIn && !isLogged);
		$effect(() => {
			if (log.status !== 'ready') return;
			void showBadge(isOpen);
			if (isLogged) void closeNotifications();
		});
	});
}
