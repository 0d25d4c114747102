/** What the corpus itself repeats: the lines that a publisher prints on many of its pages, and the headlines of them all. */
@NullMarked
package io.cleancopy.boilerplate.corpus;

import org.jspecify.annotations.NullMarked;
