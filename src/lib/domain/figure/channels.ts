import { along, bone, depths, type Depth } from './body.ts';
import type { Body } from './rig.ts';

/** Every number of a body that moves on a curve of its own, in one row: fast to read in each frame. */
export type Row = Float64Array;

const ofBody = [
	'trunk',
	'neck',
	'pelvisX',
	'pelvisY',
	'chestX',
	'chestY',
	'propX',
	'propY',
	'propTurn',
	'wound',
	'travel'
] as const;
const ofSide = [
	'footX',
	'footY',
	'raise',
	'toesUp',
	'thigh',
	'knee',
	'sole',
	'toes',
	'shoulder',
	'elbow',
	'wrist',
	'handX',
	'handY',
	'gastrocnemius',
	'soleus'
] as const;
export type SideChannel = (typeof ofSide)[number];

/** Where a channel stands in a row. */
export const bodyColumn = columns(ofBody, 0);
export const sideColumn: Record<Depth, Record<SideChannel, number>> = {
	near: columns(ofSide, ofBody.length),
	far: columns(ofSide, ofBody.length + ofSide.length)
};
const width = ofBody.length + 2 * ofSide.length;

export function rowOf(body: Body): Row {
	const { trunk, neck, pelvis, prop, wound, travel } = body;
	const chest = along(pelvis, 180 - trunk, bone.trunk);
	const row = new Float64Array(width);
	const set = <Channel extends string>(
		column: Record<Channel, number>,
		values: Record<Channel, number>
	) => {
		for (const channel in values) row[column[channel]] = values[channel];
	};
	set(bodyColumn, {
		trunk,
		neck,
		pelvisX: pelvis.x,
		pelvisY: pelvis.y,
		chestX: chest.x,
		chestY: chest.y,
		propX: prop.x,
		propY: prop.y,
		propTurn: prop.turn,
		wound,
		travel
	});
	for (const depth of depths) {
		const { foot, thigh, knee, sole, toes } = body.legs[depth];
		const { upper, elbow, wrist, hand } = body.arms[depth];
		set(sideColumn[depth], {
			footX: foot.x,
			footY: foot.y,
			raise: foot.raise,
			toesUp: foot.toesUp,
			thigh,
			knee,
			sole,
			toes,
			shoulder: upper + trunk,
			elbow,
			wrist,
			handX: hand.x,
			handY: hand.y,
			...body.load[depth]
		});
	}
	return row;
}

function columns<Channel extends string>(
	channels: readonly Channel[],
	first: number
): Record<Channel, number> {
	const entries = channels.map((channel, index) => [channel, first + index]);
	return Object.fromEntries(entries) as Record<Channel, number>;
}
