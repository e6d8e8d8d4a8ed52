// In place of a page whose ticket is used up, since it was loaded anew: its shell gives it
// another, once what it kept is there. In a window of its own it is the shell that is shown.
if (parent === self) location.replace(location.pathname.replace(/page$/, ""));
else parent.postMessage({again: true}, "*");
