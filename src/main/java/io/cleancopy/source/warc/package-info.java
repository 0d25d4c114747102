/** Web archives: WARC and WET. The only room that knows jwarc and Brotli. */
@NullMarked
package io.cleancopy.source.warc;

import org.jspecify.annotations.NullMarked;
