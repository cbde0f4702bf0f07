// Fetches a fragment again until it is final: <div id="…" data-ververs="/address/">. Without this file the reader reloads.
"use strict";

(() => {
  const WACHT = 2000;
  const WACHT_HOOGSTENS = 30000;
  const melder = document.createElement("div");
  melder.className = "visually-hidden";
  melder.setAttribute("role", "status");
  document.body.append(melder);

  const meld = (deel) => {
    const zin = (deel.querySelector("[data-melding]") || deel).textContent.replace(/\s+/g, " ").trim();
    if (zin !== melder.textContent) {
      melder.textContent = zin;
    }
  };

  const volg = (deel, wacht) => window.setTimeout(ververs, wacht, deel, wacht);

  const ververs = async (deel, wacht) => {
    if (!deel.isConnected) {
      return;
    }
    if (document.hidden) {
      volg(deel, wacht);
      return;
    }
    try {
      const antwoord = await fetch(deel.dataset.ververs, {
        credentials: "same-origin",
        headers: { "X-Requested-With": "fetch" },
      });
      if (antwoord.redirected || antwoord.status === 403 || antwoord.status === 404) {
        return; // logged out or no longer ours: reloading says it in words
      }
      if (!antwoord.ok) {
        throw new Error(String(antwoord.status));
      }
      const pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
      const nieuw = deel.id ? pagina.getElementById(deel.id) : pagina.body.firstElementChild;
      if (!nieuw) {
        return;
      }
      deel.replaceWith(nieuw);
      meld(nieuw);
      if ("ververs" in nieuw.dataset) {
        volg(nieuw, WACHT);
      }
    } catch {
      volg(deel, Math.min(wacht * 2, WACHT_HOOGSTENS));
    }
  };

  document.querySelectorAll("[data-ververs]").forEach((deel) => volg(deel, WACHT));
})();
