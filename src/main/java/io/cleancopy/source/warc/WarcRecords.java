package io.cleancopy.source.warc;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.Records;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a WARC: {@code @4711} is the record that begins there in the file, {@code @0+4711} one that begins there in
 * the unpacked bytes of the gzip member at 0. Records that hold no page are passed over; those that are broken are told.
 */
final class WarcRecords implements Records {
    private final WarcWalk walk;
    private final boolean seeks;
    private final SourceSettings settings;
    private final PassedOver passedOver = new PassedOver();
    private @Nullable Capture capture;
    private boolean ended;
    private boolean told;

    WarcRecords(WarcWalk walk, boolean seeks, SourceSettings settings) {
        this.walk = walk;
        this.seeks = seeks;
        this.settings = settings;
    }

    @Override
    public @Nullable Head next() throws IOException {
        capture = null;
        while (true) {
            var fault = fault(walk::leave);
            if (fault != null && !told) {
                return broken(fault);
            }
            told = false;
            if (!walk.recover()) {
                return null;
            }
            fault = fault(this::move);
            if (fault != null) {
                return broken(fault);
            }
            if (ended) {
                return null;
            }
            if (capture != null) {
                told = true;
                return head(walk.body().size());
            }
        }
    }

    private Head head(long bytes) {
        long most = settings.maxPageBytes() + WarcWalk.MOST_HEADERS;
        var problem = bytes > most
                ? new Problem(RejectReason.TOO_LARGE, bytes + " bytes, allowed are " + settings.maxPageBytes())
                : null;
        return new Head(walk.name(), position(), bytes, problem);
    }

    private long position() {
        return seeks ? walk.position() : -1;
    }

    private void move() throws IOException {
        ended = !walk.next();
        capture = ended ? null : Capture.of(walk, passedOver);
    }

    private Head broken(Problem fault) {
        told = true;
        return new Head(walk.name(), position(), 0, fault);
    }

    private static @Nullable Problem fault(Step step) throws IOException {
        try {
            step.take();
            return null;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            WarcWalk.stopAtLimit(e);
            return RecordFault.problem(e);
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    @Override
    public String here() {
        return told ? walk.here() : walk.name();
    }

    /** The whole record is read, so that it is known to be good; what it says is understood later. */
    @Override
    public Supplier<RawPage> page(Origin origin) throws IOException {
        var read = Objects.requireNonNull(capture);
        int most = (int) settings.maxPageBytes();
        var content = read.content(most);
        walk.leave();
        return () -> read.page(origin, content, most);
    }

    @Override
    public Map<String, Long> passedOver() {
        return passedOver.counts();
    }

    @Override
    public void close() throws IOException {
        walk.close();
    }
}
