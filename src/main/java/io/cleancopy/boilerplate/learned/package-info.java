/** The trained block model: what it sees of a block, how it is trained, and how it scores. */
@NullMarked
package io.cleancopy.boilerplate.learned;

import org.jspecify.annotations.NullMarked;
