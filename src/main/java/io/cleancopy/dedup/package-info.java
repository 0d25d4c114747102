/** Which pages hold the same article: ids, content hashes, and sketches that tell edited copies. */
@NullMarked
package io.cleancopy.dedup;

import org.jspecify.annotations.NullMarked;
