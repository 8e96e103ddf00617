/** The id of what a screen says, below its menu: where the skip link leads. */
export const contentId = "main";
