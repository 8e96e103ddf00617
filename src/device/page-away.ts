/** Whether the browser has put the page away as it is, to show it again later; meanwhile nothing in it goes on. */
export interface PageAway {
  /** Resolves at once, or else when the page is back. */
  untilBack(): Promise<void>;
  /** Calls `listener` at the last moment before the page is put away. */
  onLeave(listener: () => void): void;
}

/** Watches the page; `page` is its window, or what stands for it. */
export function watchPage(page: EventTarget): PageAway {
  const listeners: (() => void)[] = [];
  let isBack: Promise<void> = Promise.resolve();
  let comeBack: (() => void) | undefined;
  page.addEventListener("pagehide", (event) => {
    // A page that goes for good may still end what it has begun.
    if (!("persisted" in event) || event.persisted !== true) return;
    isBack = new Promise((resolve) => {
      comeBack = resolve;
    });
    for (const listener of listeners) listener();
  });
  page.addEventListener("pageshow", () => comeBack?.());
  return {
    untilBack: () => isBack,
    onLeave: (listener) => {
      listeners.push(listener);
    },
  };
}
