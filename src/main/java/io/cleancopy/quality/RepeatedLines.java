package io.cleancopy.quality;

import io.cleancopy.model.Block;
import io.cleancopy.text.LongSet;
import java.util.List;

/**
 * How much of a body are lines that it has already said, whatever their case, spaces and punctuation.
 *
 * @param lines share of lines, 0 to 1
 * @param chars share of characters, 0 to 1
 */
record RepeatedLines(double lines, double chars) {
    static RepeatedLines of(List<Block> body) {
        var seen = new LongSet();
        int repeated = 0;
        long repeatedChars = 0;
        long chars = 0;
        for (var block : body) {
            int length = block.text().length();
            long fold = block.shape().fold();
            chars += length;
            if (fold != 0 && !seen.add(fold)) {
                repeated++;
                repeatedChars += length;
            }
        }
        return repeated == 0
                ? new RepeatedLines(0, 0)
                : new RepeatedLines((double) repeated / body.size(), (double) repeatedChars / chars);
    }
}
