// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { Show } from "solid-js";
import { describe, expect, it } from "vitest";
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { openAppWith, type AppAround } from "../../../../tests/support/render-in-app.tsx";
