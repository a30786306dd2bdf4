import { error } from '@sveltejs/kit';
import { routineIds, type RoutineId } from '#lib/domain/routine/routine.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => routineIds.map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
	const id = routineIds.find((routine) => routine === params.id);
	if (!id) error(404);
	return { id } satisfies { id: RoutineId };
};
