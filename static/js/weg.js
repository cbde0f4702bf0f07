// Leave at once: the page that one leaves does not stay behind the Back button. Without this file it is a plain link.
"use strict";

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-weg]");
  if (link) {
    event.preventDefault();
    document.querySelector("main").hidden = true;
    window.history.replaceState(null, "", "/hulp/");
    window.location.replace(link.href);
  }
});
