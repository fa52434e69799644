// Every page works without this file; it only makes some parts quicker to use.
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Accordion,
} from "govuk-frontend/dist/govuk/all.mjs";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");

const components = [
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
];
for (const Component of components) {
  for (const root of document.querySelectorAll(`[data-module="${Component.moduleName}"]`)) {
    try {
      new Component(root);
    } catch (error) {
      console.warn(error.message);
    }
  }
}

// A filter panel is open where there is room for it; on a phone it waits to be opened.
const filters = document.querySelector("details[data-open-when-wide]");
if (filters && window.matchMedia("(min-width: 48.0625em)").matches) filters.open = true;

// What can do nothing without a script is seen only with one.
for (const part of document.querySelectorAll("[data-needs-script]")) part.hidden = false;

// "Print this page" appears only where it can work.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
