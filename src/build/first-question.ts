/**
 * The modules a resident needs until the first question answers a tap, besides the entry and what it imports: paths
 * from the project's top, or names of virtual modules. The start pages preload them, and the size gate weighs them.
 */
export function firstQuestionModules(language: string): readonly string[] {
  return [
    "src/app/screens/question/question-screen.tsx",
    "virtual:catalogue/death",
    `virtual:words/${language}/app`,
    `virtual:words/${language}/death-questions`,
  ];
}
