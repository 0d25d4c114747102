/**
 * The proof that runs survive what happens to them: the program as a process of its own is killed, starved and moved about,
 * and must come to the same bytes. A short form belongs to every build; {@code mvn verify -Pproof} runs the long one.
 */
@NullMarked
package io.cleancopy.proof;

import org.jspecify.annotations.NullMarked;
