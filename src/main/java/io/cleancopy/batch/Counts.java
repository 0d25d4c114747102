package io.cleancopy.batch;

import java.util.LinkedHashMap;
import java.util.Map;

/** What became of pages. Every planned page is in exactly one of the others. */
public record Counts(long planned, long written, long unchanged, long duplicate, long rejected) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public boolean addUp() {
        return planned == written + unchanged + duplicate + rejected;
    }

    /** Pages that were cleaned, or tried, in this run. */
    public long processed() {
        return written + duplicate + rejected;
    }

    Counts plus(Counts more) {
        return new Counts(
                planned + more.planned,
                written + more.written,
                unchanged + more.unchanged,
                duplicate + more.duplicate,
                rejected + more.rejected);
    }

    /** Of the written pages so many are duplicates after all. */
    Counts withDropped(long pages) {
        return new Counts(planned, written - pages, unchanged, duplicate + pages, rejected);
    }

    Counts ofPlanned(long pages) {
        return new Counts(pages, written, unchanged, duplicate, rejected);
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("planned", planned);
        map.put("written", written);
        map.put("unchanged", unchanged);
        map.put("duplicate", duplicate);
        map.put("rejected", rejected);
        return map;
    }

    static Counts read(Fields fields) {
        return new Counts(
                fields.number("planned"),
                fields.number("written"),
                fields.number("unchanged"),
                fields.number("duplicate"),
                fields.number("rejected"));
    }
}
