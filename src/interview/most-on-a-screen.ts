/** At most this many questions are shown on one screen at the same time. */
export const mostOnAScreen = 7;
