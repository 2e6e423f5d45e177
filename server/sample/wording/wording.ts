/** A text with its subject, where it can begin a conversation. `{name}` marks what compose.ts fills in. */
export type Text = { subject?: string; body: string };

/** Texts of one language by key. */
export type Wording = Readonly<Record<string, Text>>;
