package io.cleancopy.report;

import io.cleancopy.model.Article;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of a group of pages: a publisher's, or all. Volume and completeness are those of the written ones. */
record Account(long written, long duplicate, long rejected, Volume volume, Filled filled) {
    static final Account NOTHING = new Account(0, 0, 0, Volume.NOTHING, Filled.NOTHING);
    static final Account DUPLICATE = new Account(0, 1, 0, Volume.NOTHING, Filled.NOTHING);
    static final Account REJECTED = new Account(0, 0, 1, Volume.NOTHING, Filled.NOTHING);
    static final Form<Account> FORM = new Form<>() {
        @Override
        public Map<String, Object> write(Account value) {
            return value.toMap();
        }

        @Override
        public Account read(Stored stored) {
            return new Account(
                    stored.number("written"),
                    stored.number("duplicate"),
                    stored.number("rejected"),
                    Volume.read(stored),
                    Filled.read(stored.child("filled")));
        }
    };

    static Account written(Article article) {
        return new Account(1, 0, 0, Volume.of(article), Filled.of(article));
    }

    long pages() {
        return written + duplicate + rejected;
    }

    Account plus(Account more) {
        return new Account(
                written + more.written,
                duplicate + more.duplicate,
                rejected + more.rejected,
                volume.plus(more.volume),
                filled.plus(more.filled));
    }

    private Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("pages", pages());
        map.put("written", written);
        map.put("duplicate", duplicate);
        map.put("rejected", rejected);
        volume.writeTo(map);
        map.put("filled", filled.toMap());
        return map;
    }
}
