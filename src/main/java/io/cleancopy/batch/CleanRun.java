package io.cleancopy.batch;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.config.RunSettings;
import io.cleancopy.sink.ArticleShape;
import io.cleancopy.sink.Sink;
import io.cleancopy.sink.Sinks;
import io.cleancopy.sink.Tables;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One run and what its steps share.
 *
 * @param planning gives the plan if it is not frozen yet
 * @param ledger what the published runs know; its standing grows while slices are written
 * @param profile what is known of the corpus, once the step {@code profile} is done
 */
record CleanRun(
        String id,
        OutputFolder output,
        Staging staging,
        RunSettings settings,
        Cleaner cleaner,
        Fingerprint fingerprint,
        Planning planning,
        Ledger ledger,
        ProfileFile profile,
        RunLock lock,
        PageWatch watch,
        Surroundings surroundings) {

    /** What made a row: the fingerprint, and behind a hyphen that of what the corpus taught, if it taught anything. */
    String settingsOfRows() throws IOException {
        var known = profile.profile();
        return known.isEmpty() ? fingerprint.hash() : fingerprint.hash() + "-" + known.canonical();
    }

    List<Sink> sinks() {
        return settings.formats().stream()
                .map(id -> Sinks.byId(id, settings.csvText()))
                .toList();
    }

    ArticleShape shape() {
        return ArticleShape.of(settings.columns());
    }

    /** What goes into the files that have a place for it. */
    Map<String, String> metadataOfFiles() throws IOException {
        return Map.of(
                "run_id", id,
                "settings", settingsOfRows(),
                "schema_version", String.valueOf(Tables.SCHEMA_VERSION));
    }

    Progress progress() {
        return surroundings.progress();
    }

    CrashPoints crash() {
        return surroundings.crash();
    }

    boolean isToStop() {
        return surroundings.stop().isRequested();
    }

    Instant now() {
        return surroundings.clock().instant();
    }
}
