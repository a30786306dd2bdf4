import { error } from '@sveltejs/kit';
import { isTopicId, topicIds } from '#lib/content/learn/topic.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => topicIds.map((topic) => ({ topic }));

export const load: PageLoad = ({ params }) => {
	if (!isTopicId(params.topic)) error(404, 'No such topic');
	return { id: params.topic };
};
