package io.cleancopy.batch;

import io.cleancopy.source.Locations;
import java.util.Comparator;

/** The order in which sources are listed, told by their names: records of a file by their number. */
final class SourceOrder implements Comparator<String> {
    static final Comparator<String> LISTING = new SourceOrder();

    private SourceOrder() {}

    @Override
    public int compare(String a, String b) {
        int mark = mark(a);
        if (mark > 0 && mark == mark(b) && a.regionMatches(0, b, 0, mark + 1)) {
            int byLength = Integer.compare(a.length(), b.length());
            return byLength != 0 ? byLength : a.compareTo(b);
        }
        return Locations.ORDER.compare(a, b);
    }

    /** Where the number of a record begins; negative where there is none. */
    private static int mark(String source) {
        int at = source.length();
        while (at > 0 && Character.digit(source.charAt(at - 1), 10) >= 0) {
            at--;
        }
        boolean isNumber =
                at > 0 && at < source.length() && (source.charAt(at - 1) == '#' || source.charAt(at - 1) == '@');
        return isNumber ? at - 1 : -1;
    }
}
