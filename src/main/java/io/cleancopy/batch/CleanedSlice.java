package io.cleancopy.batch;

/** A slice whose pages are being cleaned; they come in plan order, each once. */
record CleanedSlice(int number, Ordered<?, CleanedPage> pages) {}
