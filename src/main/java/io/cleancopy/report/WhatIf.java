package io.cleancopy.report;

import io.cleancopy.model.Outcome;
import io.cleancopy.report.LineChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changes when pages are cleaned in another way: which articles, and which lines newly go or stay, by rule and by
 * publisher. Keeps the first {@value #SAMPLES} changed pages as samples. Not for sharing between threads.
 */
public final class WhatIf {
    /** Changed pages that are shown. */
    public static final int SAMPLES = 200;

    private final List<PageChange> samples = new ArrayList<>();
    private final Map<String, Sum> byRule = new TreeMap<>();
    private final Map<String, Sum> byPublisher = new TreeMap<>();
    private final Map<String, Long> verdicts = new TreeMap<>();
    private final Sum all = new Sum();
    private long pages;

    /** Lines and words that go and stay, and pages on which they do. */
    public static final class Sum {
        private long pages;
        private long goes;
        private long stays;
        private long otherwise;
        private long wordsGoing;
        private long wordsStaying;

        private void add(LineChange line) {
            switch (line.kind()) {
                case GOES -> {
                    goes++;
                    wordsGoing += line.words();
                }
                case STAYS -> {
                    stays++;
                    wordsStaying += line.words();
                }
                case OTHERWISE -> otherwise++;
            }
        }

        /** Pages that change. */
        public long pages() {
            return pages;
        }

        /** Lines that were body and go. */
        public long goes() {
            return goes;
        }

        /** Lines that were none and stay in the body. */
        public long stays() {
            return stays;
        }

        /** Lines that are no body either way, but by another rule or as a field. */
        public long otherwise() {
            return otherwise;
        }

        public long wordsGoing() {
            return wordsGoing;
        }

        public long wordsStaying() {
            return wordsStaying;
        }
    }

    /** Takes what the two ways made of one page. */
    public void add(Outcome before, Outcome after) {
        pages++;
        var change = PageChange.of(before, after);
        if (!change.isAny()) {
            return;
        }
        if (!change.before().equals(change.after())) {
            verdicts.merge(change.before() + " -> " + change.after(), 1L, Long::sum);
        }
        var publisher = byPublisher.computeIfAbsent(change.publisher(), any -> new Sum());
        all.pages++;
        publisher.pages++;
        var rules = new TreeMap<String, Sum>();
        for (var line : change.lines()) {
            all.add(line);
            publisher.add(line);
            var rule = byRule.computeIfAbsent(line.rule(), any -> new Sum());
            rule.add(line);
            rules.put(line.rule(), rule);
        }
        rules.values().forEach(rule -> rule.pages++);
        if (samples.size() < SAMPLES) {
            samples.add(change);
        }
    }

    /** Pages that were compared. */
    public long pages() {
        return pages;
    }

    public Sum all() {
        return all;
    }

    /** By the rule that takes the lines, in one of the two ways. */
    public Map<String, Sum> byRule() {
        return byRule;
    }

    /** Empty for pages whose publisher is not known. */
    public Map<String, Sum> byPublisher() {
        return byPublisher;
    }

    /** How many pages are written and were not, or the other way, or are rejected for another reason. */
    public Map<String, Long> verdicts() {
        return verdicts;
    }

    /** In the order in which they were added. */
    public List<PageChange> samples() {
        return samples;
    }

    static String sign(Kind kind) {
        return switch (kind) {
            case GOES -> "-";
            case STAYS -> "+";
            case OTHERWISE -> "~";
        };
    }
}
