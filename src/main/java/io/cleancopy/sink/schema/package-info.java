/** The tables as warehouses, formats and tools declare them. */
@NullMarked
package io.cleancopy.sink.schema;

import org.jspecify.annotations.NullMarked;
