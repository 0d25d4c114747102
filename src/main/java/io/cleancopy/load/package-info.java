/**
 * Loads published runs into databases, each exactly once: {@link io.cleancopy.load.Loading} asks which are missing,
 * {@link io.cleancopy.load.RunLoader} is the transaction. The only room that opens databases of the user's.
 */
@NullMarked
package io.cleancopy.load;

import org.jspecify.annotations.NullMarked;
