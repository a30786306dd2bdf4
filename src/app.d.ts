declare global {
	namespace App {
		interface PageState {
			/** Come to the player to resume the unfinished session. Gone after a reload. */
			resumes?: true;
			/** Come to Today from a check-in that was just saved: what it says is read out. */
			saved?: true;
		}
	}
}

export {};
