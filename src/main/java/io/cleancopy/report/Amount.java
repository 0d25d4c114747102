package io.cleancopy.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many, and how much of it: removals and their characters, pages and their changes. */
record Amount(long count, long volume) {
    static final Amount NOTHING = new Amount(0, 0);

    static Amount of(long count) {
        return new Amount(count, 0);
    }

    Amount plus(Amount more) {
        return new Amount(count + more.count, volume + more.volume);
    }

    /** Stored under the names given. */
    static Form<Amount> form(String count, String volume) {
        return new Form<>() {
            @Override
            public Map<String, Object> write(Amount value) {
                var map = new LinkedHashMap<String, Object>();
                map.put(count, value.count);
                map.put(volume, value.volume);
                return map;
            }

            @Override
            public Amount read(Stored stored) {
                return new Amount(stored.number(count), stored.number(volume));
            }
        };
    }

    /** Stored as a count alone. */
    static Form<Amount> form(String count) {
        return new Form<>() {
            @Override
            public Map<String, Object> write(Amount value) {
                return Map.of(count, value.count);
            }

            @Override
            public Amount read(Stored stored) {
                return of(stored.number(count));
            }
        };
    }
}
