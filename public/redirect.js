// An old address may carry a place on its page: the page that has moved is opened there. Without this, it is opened at its top.
if (location.hash !== '') location.replace(document.currentScript.dataset.to + location.hash);
