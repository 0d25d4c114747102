/** A page being decided: the one mutable object of the core, and those who decide about it. */
@NullMarked
package io.cleancopy.draft;

import org.jspecify.annotations.NullMarked;
