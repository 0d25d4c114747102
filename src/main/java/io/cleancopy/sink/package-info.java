/** What lands: tables, columns, and the formats that write them. */
@NullMarked
package io.cleancopy.sink;

import org.jspecify.annotations.NullMarked;
