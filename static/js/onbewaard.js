// Warns before unsaved text is left behind, and counts words under a textarea with data-woorden.
"use strict";

(() => {
  const inhoud = (form) => new URLSearchParams(
    [...new FormData(form)].filter(([naam, waarde]) => naam !== "csrfmiddlewaretoken" && typeof waarde === "string"),
  ).toString();
  const begin = new Map();
  const onderweg = new WeakSet();

  for (const form of document.querySelectorAll("form[data-onbewaard]")) {
    begin.set(form, inhoud(form));
    form.addEventListener("submit", () => onderweg.add(form));
    form.addEventListener("bewaard", () => begin.set(form, inhoud(form)));
    form.addEventListener("input", () => {
      const stand = form.querySelector("[data-stand]");
      if (stand) {
        stand.textContent = document.body.dataset.nietOpgeslagen;
      }
    });
  }

  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      begin.forEach((_, form) => onderweg.delete(form));
    }
  });

  window.addEventListener("beforeunload", (event) => {
    for (const [form, was] of begin) {
      if (!onderweg.has(form) && inhoud(form) !== was) {
        event.preventDefault();
      }
    }
  });

  const tel = (veld, teller) => {
    const hoogste = Number(veld.dataset.woorden);
    const aantal = veld.value.split(/\s+/).filter(Boolean).length;
    const teveel = aantal > hoogste;
    const zin = teveel ? document.body.dataset.teVeel : document.body.dataset.woorden;
    teller.textContent = zin.replace("{aantal}", aantal).replace("{hoogste}", hoogste);
    teller.classList.toggle("is-te-veel", teveel);
  };

  for (const veld of document.querySelectorAll("textarea[data-woorden]")) {
    const vraag = veld.closest(".vraag") || veld.parentElement;
    const teller = document.createElement("span");
    teller.className = "woordteller";
    teller.id = `${veld.id}_woorden`;
    let regel = vraag.querySelector(".onder-veld");
    if (!regel) {
      regel = document.createElement("div");
      regel.className = "onder-veld";
      veld.after(regel);
    }
    regel.append(teller);
    veld.setAttribute("aria-describedby", `${veld.getAttribute("aria-describedby") || ""} ${teller.id}`.trim());
    veld.addEventListener("input", () => tel(veld, teller));
    tel(veld, teller);
  }
})();
