import { describeScreens } from "./describe-screens.ts";

describeScreens("ja-easy");
