declare global {
	namespace App {
		interface PageState {
			/** Come to the player to resume the unfinished session. Gone after a reload. */
			resumes?: true;
		}
	}
}

export {};
