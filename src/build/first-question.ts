/**
 * The modules a resident needs until the first question answers a tap, besides the entry and what it imports: paths
 * from the project's top, or names of virtual modules. The start pages preload them, and the size gate weighs them.
 */
export function firstQuestionModules(language: string, lifeEvent?: string): readonly string[] {
  return [
    "src/app/screens/question/question-screen.tsx",
    `virtual:word-loaders/${language}`,
    `virtual:words/${language}/opening`,
    ...(lifeEvent === undefined
      ? ["src/app/screens/start/start-screen.tsx"]
      : [`virtual:catalogue/${lifeEvent}`, `virtual:words/${language}/${lifeEvent}-beginning`]),
  ];
}
