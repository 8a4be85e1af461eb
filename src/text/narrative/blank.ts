/** What only the writer knows (causes, follow-up) stays a marked blank, easy to find in Word. */
export function blank(what: string): string {
  return `[ISI: ${what}]`;
}
