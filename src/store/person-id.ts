/** What ids of people look like. */
export const PERSON_ID = /^per_[0-9a-f]{12}$/;
