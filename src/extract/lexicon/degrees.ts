/** By what somebody stands out among those of an office: "the first leader to meet B", "the most senior official". */
export const DEGREES: ReadonlySet<string> = new Set(
  'first second third only latest most highest next very youngest oldest'.split(' '),
);
