import { error } from '@sveltejs/kit';
import { routineIds, type RoutineId } from '#lib/domain/routine/routine.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => routineIds.map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
	if (!isRoutineId(params.id)) error(404, 'No such routine');
	return { id: params.id };
};

function isRoutineId(id: string): id is RoutineId {
	return (routineIds as readonly string[]).includes(id);
}
