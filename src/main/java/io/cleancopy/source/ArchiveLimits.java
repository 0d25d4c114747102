package io.cleancopy.source;

import java.io.Serializable;

/**
 * How much a compressed file may hold. Only bytes that were really unpacked are counted: what an archive says of itself is
 * not believed.
 *
 * @param maxBytes of all that is unpacked from one file
 * @param maxRatio unpacked bytes for each byte of the file; text hardly comes to 30, a bomb to 1,000
 * @param maxEntries of one file, those of archives in it too
 * @param maxDepth archives and compressed files in one another: 2 for a compressed archive
 */
public record ArchiveLimits(long maxBytes, int maxRatio, int maxEntries, int maxDepth) implements Serializable {
    public static ArchiveLimits standard() {
        return new ArchiveLimits(100L << 30, 200, 1_000_000, 4);
    }
}
