package io.cleancopy.batch;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.config.Profile;
import io.cleancopy.config.RunSettings;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What made a row, in short: program version, rules and settings. Two runs with the same fingerprint make the same of the
 * same page.
 *
 * @param text what the hash is made of, for people
 */
record Fingerprint(String hash, String text) {
    private static final int DIGITS = 16;

    /** What the corpus teaches is not in it: pages are not cleaned again each time that a line more is learned. */
    static Fingerprint of(String programVersion, Cleaner cleaner, RunSettings run) {
        String corpus = run.profile() == Profile.OFF ? "off" : "on";
        String near = run.nearDuplicates().name().toLowerCase(Locale.ROOT);
        String text = "version=" + programVersion + " " + cleaner.canonical() + " corpus=" + corpus
                + " near-duplicates=" + near + " " + run.source().canonical();
        return new Fingerprint(
                StoredFile.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS), text);
    }
}
