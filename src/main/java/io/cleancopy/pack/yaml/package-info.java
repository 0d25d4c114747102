/** Files of packs as texts, lists and maps, each with its line: the door to SnakeYAML. */
@NullMarked
package io.cleancopy.pack.yaml;

import org.jspecify.annotations.NullMarked;
