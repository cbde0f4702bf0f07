// Saves a draft by itself: on leaving a field and each 20 seconds, when something changed. Without this file the button does all.
"use strict";

(() => {
  const ELKE = 20000;
  const WACHT = 400; // after leaving a field
  const MELD_HOOGSTENS = 60000; // a reader hears it at most once a minute

  const form = document.querySelector("form[data-autosave]");
  if (!form || !window.fetch) {
    return;
  }
  const stand = form.querySelector("[data-autosave-stand]");
  const aanwezig = document.getElementById("aanwezig");
  const melder = document.createElement("p");
  melder.className = "visually-hidden";
  melder.setAttribute("role", "status");
  form.after(melder);

  const zin = (naam) => form.dataset[`autosave${naam}`];
  const inhoud = () => new URLSearchParams(
    [...new FormData(form)].filter(([naam, waarde]) => typeof waarde === "string" && !["csrfmiddlewaretoken", "revision", "basis"].includes(naam)),
  ).toString();

  let bewaard = inhoud();
  let bezig = false;
  let dicht = false; // handed to the button, a colleague saved, or logged out: only a normal save goes on
  let gemeld = 0;
  let laatste = "";

  const toon = (tekst, soort, meteen) => {
    stand.textContent = tekst;
    stand.dataset.soort = soort;
    const nu = Date.now();
    if (tekst !== laatste && (meteen || nu - gemeld > MELD_HOOGSTENS)) {
      melder.textContent = tekst;
      gemeld = nu;
      laatste = tekst;
    }
  };

  const hernoem = (namen) => {
    const paren = Object.entries(namen);
    const nieuw = (waarde) => {
      for (const [oud, naam] of paren) {
        if (waarde.startsWith(`${oud}-`) || waarde.startsWith(`id_${oud}-`)) {
          return waarde.replace(`${oud}-`, `${naam}-`);
        }
      }
      return waarde;
    };
    for (const veld of form.querySelectorAll("[name], [id], [for]")) {
      for (const kenmerk of ["name", "id", "for"]) {
        if (veld.hasAttribute(kenmerk)) {
          veld.setAttribute(kenmerk, nieuw(veld.getAttribute(kenmerk)));
        }
      }
    }
    return nieuw;
  };

  const verwerk = (antwoord, verstuurd) => {
    const gelijk = inhoud() === verstuurd;
    const nieuw = hernoem(antwoord.namen);
    const merken = Object.fromEntries(Object.entries(antwoord.basis).map(([naam, merk]) => [nieuw(naam), merk]));
    form.elements.revision.value = antwoord.revision;
    form.elements.basis.value = JSON.stringify(merken);
    bewaard = gelijk ? inhoud() : "";
    if (aanwezig) {
      aanwezig.replaceChildren(...antwoord.aanwezig.map((tekst) => {
        const regel = document.createElement("p");
        regel.textContent = tekst;
        return regel;
      }));
    }
    toon(zin("Opgeslagen").replace("{tijd}", antwoord.opgeslagen), "opgeslagen", false);
    if (gelijk) {
      form.dispatchEvent(new CustomEvent("bewaard"));
    }
  };

  const sla = async () => {
    const nu = inhoud();
    if (bezig || dicht || nu === bewaard || "onderweg" in form.dataset) {
      return;
    }
    bezig = true;
    try {
      const antwoord = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        credentials: "same-origin",
        headers: { "X-Autosave": "1" },
        redirect: "manual",
      });
      if (antwoord.type === "opaqueredirect" || antwoord.status === 403) {
        dicht = true;
        toon(zin("Uitgelogd"), "fout", true);
        return;
      }
      if (antwoord.status === 409) {
        dicht = true;
        toon((await antwoord.json()).botsing, "fout", true);
        return;
      }
      if (!antwoord.ok) {
        throw new Error(String(antwoord.status));
      }
      verwerk(await antwoord.json(), nu);
    } catch {
      toon(zin("GeenVerbinding"), "fout", true);
    } finally {
      bezig = false;
    }
  };

  form.addEventListener("input", () => {
    if (!dicht && inhoud() !== bewaard) {
      stand.textContent = document.body.dataset.nietOpgeslagen;
      stand.dataset.soort = "open";
    }
  });
  // Somebody who leaves a field for the button saves in the usual way: two posts at once would add a new row twice.
  let straks = 0;
  const slaStraks = (gebeurtenis) => {
    window.clearTimeout(straks);
    const doel = gebeurtenis.relatedTarget;
    if (!(doel instanceof HTMLButtonElement && doel.form === form)) {
      straks = window.setTimeout(sla, WACHT);
    }
  };
  form.addEventListener("change", slaStraks);
  form.addEventListener("focusout", slaStraks);
  form.addEventListener("submit", () => {
    window.clearTimeout(straks);
    dicht = true;
  });
  // The page comes back from the browser's memory (Back): the normal save was done, or this one says what is wrong.
  window.addEventListener("pageshow", (gebeurtenis) => {
    if (gebeurtenis.persisted) {
      dicht = false;
      straks = window.setTimeout(sla, WACHT);
    }
  });
  window.setInterval(sla, ELKE);
  window.addEventListener("online", sla);
})();
