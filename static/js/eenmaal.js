// A form that is on its way is not sent again; the button says so. Without this file the server still accepts only one.
"use strict";

(() => {
  const LOSLATEN_NA = 15000; // an answer may be a file: then the page stays and the button must work again

  const laatLos = (form) => {
    delete form.dataset.onderweg;
    form.removeAttribute("aria-busy");
    for (const knop of form.querySelectorAll("[data-tekst]")) {
      knop.textContent = knop.dataset.tekst;
      knop.removeAttribute("aria-disabled");
      delete knop.dataset.tekst;
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || "meermaals" in form.dataset) {
      return;
    }
    if ("onderweg" in form.dataset) {
      event.preventDefault();
      return;
    }
    form.dataset.onderweg = "";
    form.setAttribute("aria-busy", "true");
    const knop = event.submitter;
    if (knop && knop.localName === "button" && knop.classList.contains("btn")) {
      knop.dataset.tekst = knop.textContent;
      knop.textContent = knop.dataset.bezig || document.body.dataset.bezig;
      knop.setAttribute("aria-disabled", "true");
    }
    window.setTimeout(laatLos, LOSLATEN_NA, form);
  });

  // The page comes back from the browser's memory (Back): nothing is on its way any more.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-onderweg]").forEach(laatLos);
  });
})();
