import { createSignal, onCleanup, type Accessor } from "solid-js";

/** Whether the device has a network, as far as the browser knows. */
export function createOnline(): Accessor<boolean> {
  const [isOnline, setIsOnline] = createSignal(navigator.onLine);
  const look = (): void => void setIsOnline(navigator.onLine);
  addEventListener("online", look);
  addEventListener("offline", look);
  onCleanup(() => {
    removeEventListener("online", look);
    removeEventListener("offline", look);
  });
  return isOnline;
}
