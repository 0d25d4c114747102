/** Which pages hold the same article: ids, content hashes. */
@NullMarked
package io.cleancopy.dedup;

import org.jspecify.annotations.NullMarked;
