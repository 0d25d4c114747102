/** The command line: one class per command, the only door to picocli; decides nothing about text. */
@NullMarked
package io.cleancopy.cli;

import org.jspecify.annotations.NullMarked;
