/**
 * Properties that hold for any bytes. Every build replays the inputs that were kept ({@code src/test/resources}, in the folder of
 * this package); {@code mvn -Pfuzz test} looks for more of them, guided by coverage, and keeps what it finds.
 */
@NullMarked
package io.cleancopy.fuzz;

import org.jspecify.annotations.NullMarked;
