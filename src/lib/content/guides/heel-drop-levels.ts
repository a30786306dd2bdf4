import type { HeelDropLevel } from '#lib/domain/programme/level.ts';

export interface LevelWords {
	/** `Two feet, on the floor` */
	name: string;
	dose: string;
	howOften: string;
	/** Absent at the last. */
	moveUpAfter?: string;
	/** The Achilles programme: more than most runners need. */
	programme?: true;
}

const twoGoodSessions = 'two good sessions running at 3 × 15';

/** clinical.md 1.2 */
export const levelWords: Record<HeelDropLevel, LevelWords> = {
	0: {
		name: 'Seated',
		dose: '3 × 10, later 15',
		howOften: 'once a day',
		moveUpAfter: twoGoodSessions
	},
	1: {
		name: 'Two feet, on the floor',
		dose: '3 × 10, later 15',
		howOften: 'every other day; for tendon trouble every day',
		moveUpAfter: twoGoodSessions
	},
	2: {
		name: 'Two feet, on a step',
		dose: '3 × 10, later 15',
		howOften: 'every other day',
		moveUpAfter: twoGoodSessions
	},
	3: {
		name: 'Down on one foot, knee straight',
		dose: '3 × 8 each leg, later 10, 12, 15',
		howOften: 'every other day',
		moveUpAfter: twoGoodSessions
	},
	4: {
		name: 'Knee straight, then bent',
		dose: '3 × 15 each way, each leg',
		howOften: 'once a day or every other day; without tendon pain 2 or 3 times a week',
		moveUpAfter: `${twoGoodSessions}, both ways`
	},
	5: {
		name: 'Achilles programme',
		dose: '3 × 15 each way, each leg',
		howOften: 'twice a day, every day, for 12 weeks',
		moveUpAfter: 'two good sessions running',
		programme: true
	},
	6: {
		name: 'Achilles programme with weight',
		dose: '3 × 15 each way, each leg, with 2 to 5 kg in a backpack',
		howOften: 'twice a day, every day',
		programme: true
	}
};

export const goodSession =
	'A good session: pain of 3 out of 10 or less (2 after a suspected strain), no worse the next morning, and every repetition done.';
