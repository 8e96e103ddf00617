// Runs in a page of the bench before the page's own scripts and notes what a resident would notice. All instants are
// milliseconds since 1970, so that they can be compared across pages.
(() => {
  /** @type {Record<string, number>} */
  const moments = {};
  /** @type {{ at: number, milliseconds: number }[]} */
  const longTasks = [];
  /** @type {{ at: number, milliseconds: number, work: number }[]} */
  const presses = [];
  /** @type {{ at: number, milliseconds: number }[]} */
  const newScreens = [];
  /** @type {{ begunAt: number, endedAt: number }[]} */
  const writes = [];
  /** @type {number[]} */
  const keyPresses = [];

  /** @param {number} sinceOpened */
  function instant(sinceOpened) {
    return performance.timeOrigin + sinceOpened;
  }

  /** @param {string} name @param {number} [sinceOpened] */
  function note(name, sinceOpened = performance.now()) {
    if (name in moments) return;
    moments[name] = instant(sinceOpened);
    // Heard by the bench, which waits for it without keeping the page busy.
    console.debug(name);
  }

  /** @param {() => void} then after what is there now has been painted */
  function afterPaint(then) {
    requestAnimationFrame(() => setTimeout(then, 0));
  }

  /** @param {string} selector @param {(found: HTMLElement) => void} then */
  function whenPainted(selector, then) {
    const look = () => {
      const found = document.querySelector(selector);
      if (!(found instanceof HTMLElement)) return;
      observer.disconnect();
      afterPaint(() => then(found));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  }

  /** @param {string} type @param {(entry: PerformanceEntry) => void} take @param {object} [options] */
  function watch(type, take, options) {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  }

  watch("paint", ({ name, startTime }) => note(name, startTime));
  watch("largest-contentful-paint", ({ startTime }) => {
    moments["largest-contentful-paint"] = instant(startTime);
  });
  watch("longtask", ({ startTime, duration }) => {
    longTasks.push({ at: instant(startTime), milliseconds: duration });
  });
  watch(
    "event",
    (entry) => {
      if (!(entry instanceof PerformanceEventTiming) || entry.name !== "click") return;
      const work = entry.processingEnd - entry.processingStart;
      presses.push({ at: instant(entry.startTime), milliseconds: entry.duration, work });
    },
    { durationThreshold: 16 },
  );
  navigator.serviceWorker.addEventListener("controllerchange", () => note("offline-ready"));

  // The button that leads on, until another screen stands.
  addEventListener(
    "click",
    ({ target, timeStamp }) => {
      if (!(target instanceof HTMLElement) || target.closest("[type=submit]") === null) return;
      const before = document.querySelector("h1");
      const look = () => {
        if (document.querySelector("h1") === before) requestAnimationFrame(look);
        else {
          setTimeout(() => {
            const milliseconds = performance.now() - timeStamp;
            newScreens.push({ at: instant(timeStamp), milliseconds });
          }, 0);
        }
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );

  addEventListener("keydown", ({ timeStamp }) => keyPresses.push(instant(timeStamp)), {
    capture: true,
  });

  // oxlint-disable-next-line typescript/unbound-method -- it is called with the database it belongs to
  const openTransaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(...parameters) {
    const opened = openTransaction.apply(this, parameters);
    const begunAt = instant(performance.now());
    if (opened.mode === "readwrite") {
      opened.addEventListener("complete", () => {
        writes.push({ begunAt, endedAt: instant(performance.now()) });
      });
    }
    return opened;
  };

  /** A resident who begins as soon as she sees how, and answers the first question as soon as she sees it. */
  function tapAtOnce() {
    whenPainted("a[href$='#/begin/death']", (link) => {
      sessionStorage.setItem("bench-came-at", String(performance.timeOrigin));
      link.click();
    });
    whenPainted("main input[type=radio]", (choice) => {
      choice.click();
      afterPaint(() => {
        const isTaken = choice instanceof HTMLInputElement && choice.isConnected && choice.checked;
        if (isTaken) note("answered");
      });
    });
  }

  Object.assign(globalThis, {
    bench: {
      tapAtOnce,
      read: () => ({
        cameAt: Number(sessionStorage.getItem("bench-came-at") ?? performance.timeOrigin),
        moments,
        longTasks,
        presses,
        newScreens,
        writes,
        keyPresses,
      }),
    },
  });
})();
