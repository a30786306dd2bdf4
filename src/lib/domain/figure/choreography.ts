import type { TempoPart } from '../routine/routine.ts';
import type { Pose } from './pose.ts';
import type { Prop } from './prop.ts';
import type { View } from './rig.ts';

/** How one move is done: from its start through its beats and round again. */
export interface Choreography {
	view?: View;
	start: Pose;
	/** The last one ends as the start, or as the start one stride further. */
	beats: readonly Beat[];
	/** The beat whose end tells the move from all others; the first where absent. */
	decisive?: number;
	/** From half-way on it goes the other way round. */
	turnsRound?: true;
	/** What is done from half-way on. */
	secondHalf?: Pick<Choreography, 'start' | 'beats'>;
	/** While getting ready and resting, where that is not the start. */
	ready?: Pose;
	/** One slow way through, however long it lasts (a wrap being wound). */
	isOnce?: true;
	/** Without shoes. */
	isBarefoot?: true;
	/** Drawn from the other side: the leg at work is the far one. */
	isSeenFromWithin?: true;
	props: readonly Prop[];
}

export interface Beat {
	part: TempoPart['part'];
	/** Where a dose gives its own tempo, a share of that part. */
	seconds: number;
	to: Pose;
}

/** Below this a muscle takes no part that one would see. */
const leastWork = 0.3;

/** Whether the calf muscles fill in it. */
export function worksCalf({ beats }: Choreography): boolean {
	return beats.some(({ to: { load = {} } }) =>
		Object.values(load).some(({ gastrocnemius, soleus }) => {
			return Math.max(gastrocnemius, soleus) >= leastWork;
		})
	);
}
