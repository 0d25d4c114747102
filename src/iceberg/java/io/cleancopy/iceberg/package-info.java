/** Loads the runs of an output folder into a table of Apache Iceberg: the only door to Iceberg. */
@NullMarked
package io.cleancopy.iceberg;

import org.jspecify.annotations.NullMarked;
