import { render } from "solid-js/web";
import { useTypesetting } from "../typesetting/use-typesetting.ts";
import { readDisplay } from "./display.ts";
import { openSample } from "./open-sample.ts";
import { Sheet } from "./sheet.tsx";
import { SideBySide } from "./side-by-side.tsx";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/controls.css";
import "../styles/screens.css";
import "../styles/speech.css";
import "./gallery.css";

async function start(root: HTMLElement): Promise<void> {
  const display = readDisplay(location.search);
  const sample = await openSample(display.language);
  const { dataset, style } = document.documentElement;
  document.documentElement.lang = sample.text.base;
  dataset["language"] = display.language;
  if (display.scheme === undefined) {
    delete dataset["scheme"];
    style.removeProperty("--text-setting");
    render(() => <SideBySide sample={sample} />, root);
    return;
  }
  dataset["scheme"] = display.scheme;
  render(() => {
    useTypesetting(root, () => display.language);
    return <Sheet sample={sample} />;
  }, root);
}

const root = document.getElementById("gallery");
if (root !== null) void start(root);
